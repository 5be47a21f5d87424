package org.shenyangatlas.view.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.view.Showing;

/// All stops of a talk at once, in a grid that fills the window; a click goes to one. Shown while the state says so.
///
/// Pseudo-classes of a tile: `:present` (where the talk is), `:marked` (where Enter would go).
public final class OverviewGrid extends Region {

    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final AtlasState state;
    private final Presentation talk;
    private final Function<Site, Region> pictures;
    private final Tiles tiles = new Tiles();
    private final Slide slide = new Slide(tiles);

    /// @param pictures makes a small picture of a site
    public OverviewGrid(AtlasState state, Function<Site, Region> pictures) {
        this.state = state;
        this.pictures = pictures;
        talk = state.presentation();
        getStyleClass().add("overview-grid");
        getChildren().add(slide);
        var showing = Showing.of(this);
        talk.overviewProperty().when(showing).subscribe(this::open);
        talk.markedProperty().when(showing).subscribe(_ -> mark());
    }

    /// Tiles are made each time: they belong to the lesson, and nobody looks at them for long.
    private void open(boolean shown) {
        setVisible(shown);
        List<StopTile> made = new ArrayList<>();
        for (int i = 0; shown && i < talk.count(); i++) {
            int place = i;
            Stop stop = talk.stops().get(i);
            state.catalogue().site(stop.site())
                .ifPresent(site -> made.add(new StopTile(state, site, place, pictures.apply(site))));
        }
        tiles.getChildren().setAll(made);
        mark();
    }

    private void mark() {
        tiles.getChildren().forEach(child -> {
            if (child instanceof StopTile tile) {
                tile.pseudoClassStateChanged(PRESENT, tile.place() == talk.getPlace());
                tile.pseudoClassStateChanged(MARKED, tile.place() == talk.markedProperty().get());
            }
        });
    }

    @Override
    protected void layoutChildren() {
        slide.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /// As many columns as make the tiles largest.
    private static final class Tiles extends Region {

        private static final double GAP = 24;
        /// Width of a good tile by its height.
        private static final double SHAPE = 1.05;

        @Override
        public ObservableList<Node> getChildren() {
            return super.getChildren();
        }

        @Override
        protected void layoutChildren() {
            int count = getChildren().size();
            int columns = 1;
            for (int tried = 1; tried <= count; tried++) {
                columns = size(tried, count) > size(columns, count) ? tried : columns;
            }
            double width = width(columns);
            double height = height(columns, count);
            for (int i = 0; i < count; i++) {
                getChildren().get(i).resizeRelocate(GAP + i % columns * (width + GAP), GAP + i / columns * (height + GAP), width, height);
            }
        }

        private double size(int columns, int count) {
            return Math.min(width(columns) / SHAPE, height(columns, count));
        }

        private double width(int columns) {
            return (getWidth() - GAP) / columns - GAP;
        }

        private double height(int columns, int count) {
            return (getHeight() - GAP) / Math.ceilDiv(count, columns) - GAP;
        }
    }
}
