package org.shenyangatlas.view.ink;

import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Toolbox.Tool;
import org.shenyangatlas.view.Clip;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Surface;
import org.shenyangatlas.view.Zoomable;

/// Holds picture or map, fills itself with it, and lets hands point at it and draw on it while a tool is chosen.
///
/// Then the primary button, a pen or one finger belong to the tool; two fingers, the wheel and a drag with Shift still move
/// the view. Several easels on one state show the same ink and the same pointer, each where its own view has the place.
///
/// Pseudo-class: `:armed` while a tool is chosen.
public final class Easel extends Region {

    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");

    private final Sheet sheet;

    /// @param which the view, as the state calls it
    public <V extends Region & Surface & Zoomable> Easel(AtlasState state, V view, Large which) {
        sheet = new Sheet(view, new InkLayer(state, view, which));
        getChildren().addAll(sheet, new Spotlight(state, view, which), new Magnifier(state, view, which, sheet),
            new Tip(state, view, which));
        getStyleClass().add("easel");
        Clip.at(this);
        Hand hand = new Hand(state, this, view, which);
        new Fingers(state, this, view, hand);
        state.toolbox().toolProperty().when(Showing.of(this))
            .subscribe(tool -> pseudoClassStateChanged(ARMED, tool != Tool.NONE));
    }

    /// The view with its ink, without pointers, as it is seen now.
    ///
    /// @param pixels of the photograph per window pixel
    public WritableImage photograph(double pixels) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(pixels, pixels));
        parameters.setViewport(new Rectangle2D(0, 0, Math.ceil(getWidth() * pixels), Math.ceil(getHeight() * pixels)));
        return sheet.snapshot(parameters, null);
    }

    @Override
    protected double computePrefWidth(double height) {
        return sheet.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return sheet.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        getChildren().forEach(layer -> layer.resizeRelocate(0, 0, getWidth(), getHeight()));
    }

    /// What is photographed and magnified.
    private static final class Sheet extends Region {
        private final Region view;

        Sheet(Region view, InkLayer ink) {
            this.view = view;
            getChildren().addAll(view, ink);
        }

        @Override
        protected double computePrefWidth(double height) {
            return view.prefWidth(height);
        }

        @Override
        protected double computePrefHeight(double width) {
            return view.prefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            getChildren().forEach(layer -> layer.resizeRelocate(0, 0, getWidth(), getHeight()));
        }
    }
}
