package org.shenyangatlas.shell.presentation;

import javafx.scene.effect.Blend;
import javafx.scene.effect.BlendMode;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.effect.ColorInput;
import javafx.scene.effect.Effect;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Projector;
import org.shenyangatlas.view.Showing;

/// Changes the colours of a region for a projector: one effect, and none while there is nothing to change.
///
/// Without a graphics card a frame of 1920 x 1080 costs by it, while everything in it moves: brighter or inverted 16 ms, more
/// contrast 42 ms, whether alone or with the others; while nothing moves, nothing. Darker and duller cost a veil alone, 2 ms.
final class Correction {

    /// Contrast a step, as [ColorAdjust] counts it: the colours of five steps lie about twice as far apart.
    private static final double SHARPER = 0.06;
    private static final double VEIL = 0.1;

    private final Projector projector;
    private final Region content;
    private final Region veil = new Region();

    /// @param content what is corrected
    Correction(AtlasState state, Region content) {
        projector = state.projector();
        this.content = content;
        veil.setMouseTransparent(true);
        var showing = Showing.of(content);
        projector.brightnessProperty().when(showing).subscribe(_ -> correct());
        projector.contrastProperty().when(showing).subscribe(_ -> correct());
        projector.invertedProperty().when(showing).subscribe(_ -> correct());
    }

    /// To be laid over the content.
    Region veil() {
        return veil;
    }

    private void correct() {
        content.setEffect(effect());
        double darker = VEIL * Math.max(0, -projector.getBrightness());
        double duller = VEIL * Math.max(0, -projector.getContrast());
        // Grey, and black over it, as one colour.
        double opacity = 1 - (1 - duller) * (1 - darker);
        veil.setVisible(opacity > 0);
        veil.setBackground(opacity > 0
            ? Background.fill(Color.gray(duller * (1 - darker) / 2 / opacity, opacity)) : null);
    }

    /// From the inside: brightness, contrast, inversion. Each takes what the one before makes once only.
    private @Nullable Effect effect() {
        Effect made = null;
        if (projector.getBrightness() > 0) {
            // Colours blended with themselves: black and white stay, what lies between moves. What is inverted afterwards
            // is darkened to come out brighter.
            Blend brighter = new Blend(projector.isInverted() ? BlendMode.MULTIPLY : BlendMode.SCREEN);
            brighter.setOpacity((double) projector.getBrightness() / Projector.STEPS);
            made = brighter;
        }
        if (projector.getContrast() > 0) {
            ColorAdjust sharper = new ColorAdjust(0, 0, 0, SHARPER * projector.getContrast());
            sharper.setInput(made);
            made = sharper;
        }
        if (projector.isInverted()) {
            ColorInput white = new ColorInput(0, 0, 0, 0, Color.WHITE);
            white.widthProperty().bind(content.widthProperty());
            white.heightProperty().bind(content.heightProperty());
            made = new Blend(BlendMode.DIFFERENCE, made, white);
        }
        return made;
    }
}
