package org.shenyangatlas.view.illustration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;

/// Ground, veil, ring, vignettes, clouds and pins, from back to front.
final class Layers extends Pane {

    private final AtlasState state;
    private final GroundLayer ground;
    private final Region veil = new Region();
    private final SelectionRing ring = new SelectionRing();
    private final Pane vignettes = new Pane();
    private final List<VignetteNode> nodes = new ArrayList<>();
    private final @Nullable CloudLayer clouds;
    private final PinLayer pins;

    Layers(AtlasState state, Drawings drawings, Sketches sketches) {
        this.state = state;
        Illustration picture = state.catalogue().illustration();
        ground = new GroundLayer(new GroundPainter(state.assets(), picture, drawings), picture);
        clouds = picture.clouds() == null ? null : new CloudLayer(picture, picture.clouds(), drawings);
        pins = new PinLayer(state);
        veil.getStyleClass().add("veil");
        veil.setMouseTransparent(true);
        vignettes.setMouseTransparent(true);
        for (Site site : state.catalogue().sites()) {
            if (site.vignette() != null) {
                nodes.add(new VignetteNode(state, site, site.vignette(), drawings, sketches));
            }
        }
        nodes.stream().sorted(Comparator.comparingDouble(node -> node.vignette().anchorY()))
            .forEach(vignettes.getChildren()::add);
        getChildren().addAll(ground, veil, ring, vignettes, pins);
        if (clouds != null) {
            getChildren().add(getChildren().indexOf(pins), clouds);
        }
        setPickOnBounds(false);
    }

    /// The whole ground in small.
    ObservableValue<Image> overview() {
        return ground.overview();
    }

    void setNight(boolean night) {
        ground.setNight(night);
        if (clouds != null) {
            clouds.setNight(night);
        }
    }

    /// Lets trains, flags and clouds move, or stand.
    void setLively(boolean lively) {
        nodes.forEach(node -> node.setLively(lively));
    }

    /// @param seconds since some moment
    void breathe(double seconds) {
        nodes.forEach(node -> node.breathe(seconds));
        if (clouds != null) {
            clouds.breathe(seconds);
        }
    }

    /// @param pixels screen pixels per window pixel
    /// @param moving whether the scale is changing
    void show(Viewport view, Frame frame, double pixels, boolean moving) {
        double width = frame.width();
        double height = frame.height();
        ground.show(view, width, height, pixels, moving);
        Site selected = state.selection().getSelected();
        ring.show(selected == null ? null : selected.vignette(), view);
        boolean night = state.appearance().isNight();
        nodes.forEach(node -> node.show(view, width, height, pixels, moving, night));
        if (clouds != null) {
            clouds.setOpacity(frame.cloudiness(view.scale()));
            clouds.setVisible(clouds.getOpacity() > 0);
            clouds.show(view, pixels, moving);
        }
        Frame.Free free = frame.free();
        pins.show(view, new Rectangle2D(free.left(), free.top(), free.width(), free.height()), frame.cards());
    }

    @Override
    protected void layoutChildren() {
        for (Region layer : List.of(ground, veil, vignettes, pins)) {
            layer.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
