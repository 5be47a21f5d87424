package org.shenyangatlas.view.illustration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.StretchView;

/// Ground, veil, ring, vignettes, clouds and pins, from back to front.
final class Layers extends Pane {

    /// What is not sharp this long after a zoom has come to rest is shown all the same.
    private static final Duration PATIENCE = Duration.millis(300);
    /// After this long without a change the next zoom is prepared for.
    private static final Duration IDLE = Duration.millis(250);

    private final AtlasState state;
    private final GroundLayer ground;
    private final Veil veil = new Veil();
    private final SelectionRing ring = new SelectionRing("selection-ring");
    private final HoverRing hover;
    private final Pane floor;
    private final Pane vignettes = new Pane();
    private final Pane land;
    private final Standby standby;
    private final List<VignetteNode> nodes = new ArrayList<>();
    private final @Nullable CloudLayer clouds;
    private final PinLayer pins;
    private final @Nullable Preparing preparing;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final PauseTransition idle = new PauseTransition(IDLE);
    private boolean lively;
    private @Nullable Runnable again;
    private @Nullable Runnable photograph;
    private @Nullable Seen seen;

    /// What the land looks like depends on this.
    private record Seen(Viewport view, double width, double height, double pixels, boolean night, @Nullable Site selected) {
    }

    Layers(AtlasState state, Drawings drawings, Sketches sketches, Hotspots hotspots) {
        this.state = state;
        Illustration picture = state.catalogue().illustration();
        GroundPainter painter = new GroundPainter(state.assets(), picture, drawings);
        ground = new GroundLayer(painter, picture, this::settle);
        RasterGround raster = painter.raster();
        preparing = raster == null ? null : new Preparing(state, pyramid -> {
            raster.show(pyramid);
            ground.renew();
            requestLayout();
        });
        clouds = picture.clouds() == null ? null : new CloudLayer(picture, picture.clouds(), drawings);
        pins = new PinLayer(state, hotspots);
        hover = new HoverRing(state);
        vignettes.setMouseTransparent(true);
        for (Site site : state.catalogue().sites()) {
            if (site.vignette() != null && site.vignette().isDrawn()) {
                nodes.add(new VignetteNode(state, site, site.vignette(), drawings, sketches, this::settle));
            }
        }
        nodes.stream().sorted(Comparator.comparingDouble(node -> node.vignette().anchorY()))
            .forEach(vignettes.getChildren()::add);
        floor = new Pane(ground, veil, hover, ring);
        standby = new Standby(veil);
        land = new Pane(floor, standby, vignettes);
        land.setMouseTransparent(true);
        getChildren().addAll(land, pins);
        if (clouds != null) {
            getChildren().add(getChildren().indexOf(pins), clouds);
        }
        if (preparing != null) {
            getChildren().add(preparing);
        }
        setPickOnBounds(false);
        var showing = Showing.of(this);
        state.filter().predicate().when(showing).subscribe(_ -> change());
        state.selection().hoveredProperty().when(showing).subscribe(_ -> change());
        patience.setOnFinished(_ -> standDown());
        idle.setOnFinished(_ -> prepare());
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
    void setLively(boolean wanted) {
        lively = wanted;
        nodes.forEach(node -> node.setLively(wanted));
    }

    /// @param seconds since some moment
    void breathe(double seconds) {
        nodes.forEach(node -> node.breathe(seconds));
        if (clouds != null) {
            clouds.breathe(seconds);
        }
    }

    /// Before the scale changes while somebody is looking: what is seen now is kept for the time of the zoom.
    ///
    /// @param pixels screen pixels per window pixel
    void hold(Viewport view, double pixels) {
        patience.stop();
        if (!standby.isUp()) {
            if (!standby.isPrepared()) {
                standby.prepare(land, view, pixels);
            }
            standby.begin();
            floor.setVisible(!standby.isUp());
        }
    }

    private void prepare() {
        if (StretchView.IS_WORTHWHILE && lively && photograph != null && !standby.isUp() && isSharp()) {
            photograph.run();
        }
    }

    /// @param pixels screen pixels per window pixel
    /// @param moving whether the scale is changing
    void show(Viewport view, Frame frame, double pixels, boolean moving) {
        again = () -> show(view, frame, pixels, moving);
        photograph = () -> standby.prepare(land, view, pixels);
        double width = frame.width();
        double height = frame.height();
        ground.show(view, width, height, pixels, moving);
        Site selected = state.selection().getSelected();
        ring.show(selected == null ? null : selected.vignette(), view);
        veil.show(selected, view, width, height);
        hover.show(view);
        boolean night = state.appearance().isNight();
        Seen now = new Seen(view, width, height, pixels, night, selected);
        if (!now.equals(seen)) {
            seen = now;
            change();
        }
        Rectangle2D held = standby.covered(view);
        nodes.forEach(node -> node.show(view, width, height, pixels, moving, night, held));
        if (clouds != null) {
            clouds.fade(frame.cloudiness(view.scale()));
            clouds.show(view, pixels, moving);
        }
        if (preparing != null) {
            preparing.stand(frame.free().centreX(), frame.free().centreY());
        }
        if (standby.isUp()) {
            standby.show(view, width, height, pixels, ground.far(), night);
            if (!moving) {
                patience.play();
                settle();
            }
        }
    }

    /// Ends the standing in when everything that it stands in for is sharp.
    private void settle() {
        boolean resting = patience.getStatus() == PauseTransition.Status.RUNNING;
        if (standby.isUp() && resting && isSharp()) {
            standDown();
        }
        change();
    }

    /// What lies ready for the next zoom no longer shows what is there.
    private void change() {
        standby.forget();
        idle.playFromStart();
    }

    private boolean isSharp() {
        return ground.isSettled(getWidth(), getHeight()) && nodes.stream().allMatch(VignetteNode::isSharp);
    }

    private void standDown() {
        patience.stop();
        standby.end();
        floor.setVisible(true);
        if (again != null) {
            again.run();
        }
    }

    /// @param free    where names may hang
    /// @param covered where they may not, window pixels
    void showPins(Viewport view, Frame.Free free, List<Rectangle2D> covered) {
        pins.show(view, new Rectangle2D(free.left(), free.top(), free.width(), free.height()), covered);
    }

    @Override
    protected void layoutChildren() {
        for (Region layer : List.of(land, floor, ground, veil, vignettes, pins)) {
            layer.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
