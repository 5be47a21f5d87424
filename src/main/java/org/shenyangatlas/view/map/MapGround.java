package org.shenyangatlas.view.map;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.MapStyle;

/// The ground of the map in the current palette. Another palette comes up behind the last one, which goes when there is
/// something to see.
final class MapGround extends Region {

    private final TileSource source;
    private @Nullable MapSheet shown;
    private @Nullable MapSheet coming;
    private @Nullable Extent extent;

    MapGround(TileSource source) {
        this.source = source;
        getStyleClass().add("map-ground");
        setMouseTransparent(true);
    }

    void show(Extent now) {
        extent = now;
        tell(shown);
        tell(coming);
    }

    void paint(MapStyle style) {
        if (coming != null) {
            getChildren().remove(coming);
            coming = null;
        }
        if (shown == null) {
            shown = new MapSheet(source, style, () -> { });
            getChildren().add(shown);
            tell(shown);
        } else if (shown.style() != style) {
            MapSheet next = new MapSheet(source, style, this::change);
            coming = next;
            getChildren().addFirst(next);
            tell(next);
        }
    }

    private void change() {
        if (coming != null) {
            getChildren().remove(shown);
            shown = coming;
            coming = null;
        }
    }

    private void tell(@Nullable MapSheet sheet) {
        if (sheet != null && extent != null) {
            sheet.show(extent);
        }
    }

    /// Nobody may ask Gluon's map for its size: it is the world's.
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
        getChildren().forEach(sheet -> sheet.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
}
