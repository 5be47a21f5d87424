package org.shenyangatlas.shell.presentation;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.shell.TextScale;
import org.shenyangatlas.shell.Theme;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Clip;
import org.shenyangatlas.view.ink.Easel;

/// What the audience sees, in small and in the shape and the colours it sees it in, for the presenter to point at and draw on:
/// the pointer and the ink are in both. It goes on while the audience sees a photograph or a curtain.
///
/// Nothing in it moves the picture: it looks where the audience looks.
final class Mirror extends Region {

    private static final double USUAL_SHAPE = 16 / 9.;

    private final AudienceView view;
    private @Nullable AudienceView original;

    Mirror(AtlasState state) {
        view = new AudienceView(state, (roaming, which) -> {
            roaming.setMouseTransparent(true); // what no tool takes is not for the picture
            return new Easel(state, roaming, which);
        });
        view.setId("mirror");
        Theme.dressPart(view, state);
        TextScale.follow(view, state.projector().textSize());
        Clip.at(view);
        getStyleClass().add("mirror");
        getChildren().add(view);
    }

    /// Shows what an audience sees, for as long as both are there.
    void follow(AudienceView audience) {
        original = audience;
        view.board().follow(audience.board());
        requestLayout();
    }

    /// Picture or map, whichever is large.
    Easel easel() {
        return view.easel();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width / shape();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth(), getHeight() * shape());
        view.resizeRelocate(Math.round((getWidth() - width) / 2), 0, width, width / shape());
    }

    private double shape() {
        return original == null || original.getHeight() == 0 ? USUAL_SHAPE : original.getWidth() / original.getHeight();
    }
}
