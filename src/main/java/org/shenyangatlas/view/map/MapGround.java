package org.shenyangatlas.view.map;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.MapStyle;
import org.shenyangatlas.view.MapNews;
import org.shenyangatlas.view.MapPicture;
import org.shenyangatlas.view.Stretch;
import org.shenyangatlas.view.StretchView;

/// The ground of the map: a sheet of tiles, sharp at its zoom, above a coarse picture of the surroundings.
///
/// Another zoom or palette, or more to show, is another sheet. It comes up behind the last one, which stays, stretched, until the new
/// one is complete; where neither has anything yet the coarse picture shows: never a blank. One sheet comes at a
/// time, so that a turning wheel does not begin one with every notch: when it is complete and the zoom has gone on,
/// the next one begins. Where stretching is slow a photograph of the sheet stands in for all of this while the zoom
/// changes, see [StretchView].
///
/// Pseudo-class for CSS: `:bare` while tiles are missing.
final class MapGround extends Region {

    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    /// The coarse picture shows this many windows in each direction ...
    private static final double REACH = 2.5;
    /// ... with so much less detail, as a zoom ...
    private static final double COARSER = 3;
    /// ... and is painted anew when the map has been zoomed by more than this since.
    private static final double ZOOM_RANGE = 1;
    /// What is not sharp this long after a zoom has come to rest is shown all the same.
    private static final Duration PATIENCE = Duration.millis(300);

    private final TileSource source;
    private final MapPicture coarse = new MapPicture();
    private final Pane sheets = new Sheets(coarse);
    private final StretchView standby = new StretchView();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private MapStyle style = MapStyle.DAY;
    private @Nullable MapStyle coarseStyle;
    private @Nullable Extent around;
    private @Nullable MapSheet shown;
    private @Nullable MapSheet coming;
    private @Nullable Extent extent;

    MapGround(TileSource source) {
        this.source = source;
        getStyleClass().add("map-ground");
        setMouseTransparent(true);
        getChildren().addAll(sheets, standby);
        patience.setOnFinished(_ -> standDown());
        MapNews.follow(this, this::renew);
    }

    private void renew() {
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    void paint(MapStyle palette) {
        if (palette != style) {
            style = palette;
            standDown();
            requestLayout();
        }
    }

    /// Before the zoom changes while somebody is looking: what is seen now is kept for the time of the change.
    ///
    /// @param pixels screen pixels per window pixel
    void hold(double pixels) {
        patience.stop();
        if (!standby.isUp() && shown != null && shown.isIn(style, pixels)) {
            Stretch.Source photograph = shown.photograph(coarse.source(), style.paper());
            if (photograph != null) {
                standby.begin(photograph);
                sheets.setVisible(false);
            }
        }
    }

    /// @param zooming whether the zoom is about to change again: then no new sheet is begun
    /// @param pixels  screen pixels per window pixel
    void show(Extent now, boolean zooming, double pixels) {
        extent = now;
        exchange();
        if (shown == null) {
            shown = sheet(now, pixels);
            sheets.getChildren().add(shown);
        } else if (!shown.suits(now, style, pixels)) {
            if (coming != null && !coming.isIn(style, pixels)) {
                drop(coming);
                coming = null;
            }
            if (coming == null && !zooming) {
                coming = sheet(now, pixels);
                sheets.getChildren().add(1, coming);
            }
        } else if (coming != null) {
            drop(coming);
            coming = null;
        }
        shown.show(now);
        if (coming != null) {
            coming.show(now);
        }
        surround(now);
        coarse.setVisible(!shown.covers(now));
        pseudoClassStateChanged(BARE, coarse.isVisible()); // else it would be painted for nothing
        standIn(now, zooming, pixels);
    }

    private MapSheet sheet(Extent now, double pixels) {
        return new MapSheet(source, style, now.zoom(), pixels, this::change);
    }

    private void standIn(Extent now, boolean zooming, double pixels) {
        if (!standby.isUp()) {
            return;
        }
        if (!zooming && shown != null && shown.suits(now, style, pixels) && shown.covers(now)) {
            standDown();
            return;
        }
        standby.show(now.width(), now.height(), now.planeX(0), now.planeY(0), now.scale(), pixels, coarse.source(), 0,
            style.paper());
        if (!zooming) {
            patience.play();
        }
    }

    private void standDown() {
        patience.stop();
        standby.end();
        sheets.setVisible(true);
    }

    /// Tiles have come or gone, perhaps in the middle of a layout: then sheets may be hidden but not yet taken away.
    private void change() {
        Extent now = extent;
        if (now == null || shown == null) {
            return;
        }
        boolean done = coming != null && coming.isComplete();
        shown.setVisible(!done);
        coarse.setVisible(!done && !shown.covers(now));
        pseudoClassStateChanged(BARE, coarse.isVisible());
        if ((done || standby.isUp()) && getParent() != null) {
            getParent().requestLayout();
        }
    }

    private void exchange() {
        if (coming != null && coming.isComplete()) {
            if (shown != null) {
                drop(shown);
            }
            shown = coming;
            coming = null;
        }
    }

    private void drop(MapSheet sheet) {
        sheet.close();
        sheets.getChildren().remove(sheet);
    }

    private void surround(Extent now) {
        if (!isNear(now) || coarseStyle != style) {
            around = now;
            coarseStyle = style;
            double part = REACH * Math.pow(2, -COARSER);
            coarse.paint(source, style, new Extent(now.x(), now.y(), Math.max(0, now.zoom() - COARSER),
                now.width() * part,
                now.height() * part));
        }
        coarse.show(now);
    }

    /// Whether the coarse picture still does.
    private boolean isNear(Extent now) {
        Extent then = around;
        return then != null && Math.abs(now.zoom() - then.zoom()) <= ZOOM_RANGE
            && Math.abs(now.x() - then.x()) * now.scale() <= now.width() * (REACH - 1) / 4
            && Math.abs(now.y() - then.y()) * now.scale() <= now.height() * (REACH - 1) / 4;
    }

    @Override
    protected void layoutChildren() {
        sheets.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /// Nobody may ask Gluon's map for its size: it is the world's.
    private static final class Sheets extends Pane {

        Sheets(Node... children) {
            super(children);
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefHeight(double width) {
            return 0;
        }

        @Override
        protected void layoutChildren() {
            getChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
        }
    }
}
