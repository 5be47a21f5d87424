package org.shenyangatlas.view.illustration;

import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.view.Stretch;
import org.shenyangatlas.view.StretchView;

/// Stands in for ground and vignettes while the scale changes, see [StretchView].
final class Standby extends StretchView {

    private final Region veil;

    /// @param veil what lies over the ground
    Standby(Region veil) {
        this.veil = veil;
    }

    /// @param land   what is photographed, as large as the window
    /// @param pixels screen pixels per window pixel
    void prepare(Region land, Viewport view, double pixels) {
        prepare(land, land.getWidth(), land.getHeight(), view.left(), view.top(), view.scale(), pixels);
    }

    /// Which part of a window the photograph covers; empty when it does not stand in.
    Rectangle2D covered(Viewport view) {
        Stretch.Source near = near();
        return near == null ? Rectangle2D.EMPTY : new Rectangle2D(view.windowX(near.left()), view.windowY(near.top()),
            near.width() / near.scale() * view.scale(), near.height() / near.scale() * view.scale());
    }

    void show(Viewport view, double width, double height, double pixels, Stretch.@Nullable Source far, boolean night) {
        show(width, height, view.left(), view.top(), view.scale(), pixels, far, tint(), GroundPainter.paper(night).getRGB());
    }

    private int tint() {
        boolean seen = veil.getOpacity() > 0 && veil.getBackground() != null && !veil.getBackground().getFills().isEmpty();
        return seen && veil.getBackground().getFills().getFirst().getFill() instanceof Color color ? argb(color, veil.getOpacity()) : 0;
    }

    private static int argb(Color color, double opacity) {
        return (int) Math.round(color.getOpacity() * opacity * 255) << 24 | (int) Math.round(color.getRed() * 255) << 16
            | (int) Math.round(color.getGreen() * 255) << 8 | (int) Math.round(color.getBlue() * 255);
    }
}
