package org.shenyangatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.PlanePoint;
import org.shenyangatlas.view.Plate;
import org.shenyangatlas.view.PlateLayout;
import org.shenyangatlas.view.PlateLayout.Name;

/// The pins of all sites, their discs on their places, with names where there is room.
///
/// The order of the children is the order of the catalogue, which is the order of the Tab key; which pin gets room first is
/// decided apart from it.
final class MapPins extends Pane {

    /// A disc farther outside than this, pixels, is not laid out.
    private static final double OUTSIDE = 40;

    /// What a plate has around its name, of which CSS leaves a bare one nothing: or a bare one would seem to have room for
    /// its name, and be cut off once it gets it.
    private record Named(double padding, double height) {
    }

    private final AtlasState state;
    private final TileSource source;
    private final List<Plate> plates = new ArrayList<>();
    private Named named = new Named(0, 0);

    MapPins(AtlasState state, TileSource source) {
        this.state = state;
        this.source = source;
        getStyleClass().add("pin-layer");
        setPickOnBounds(false);
        state.catalogue().sites().forEach(site -> plates.add(new Plate(state, site)));
        plates.forEach(plate -> plate.setManaged(false));
        getChildren().addAll(plates);
    }

    /// @param area    where names may stand, window pixels
    /// @param covered where within the area they may not, window pixels
    /// @return what the pins cover now, window pixels
    List<Rectangle2D> show(Extent extent, Rectangle2D area, List<Rectangle2D> covered) {
        List<Plate> shown = new ArrayList<>();
        List<PlateLayout.Request> requests = new ArrayList<>();
        for (Plate plate : byImportance()) {
            PlateLayout.Request request = request(plate, extent);
            boolean inside = request.x() > -OUTSIDE && request.x() < extent.width() + OUTSIDE
                && request.y() > -OUTSIDE && request.y() < extent.height() + OUTSIDE;
            plate.setVisible(inside);
            if (inside) {
                shown.add(plate);
                requests.add(request);
            }
        }
        List<PlateLayout.Place> places = PlateLayout.beside(requests, area, covered);
        for (int i = 0; i < places.size(); i++) {
            Plate plate = shown.get(i);
            Rectangle2D bounds = places.get(i).bounds();
            plate.setNamed(places.get(i).named());
            if (places.get(i).named() && bounds.getMaxX() - requests.get(i).x() < bounds.getWidth() / 2) {
                plate.setContentDisplay(ContentDisplay.RIGHT); // the name lies to the left: the disc stays on its place
            }
            plate.setViewOrder(i);
            plate.resizeRelocate(Math.round(bounds.getMinX()), Math.round(bounds.getMinY()), bounds.getWidth(), bounds.getHeight());
        }
        return places.stream().map(PlateLayout.Place::bounds).toList();
    }

    private List<Plate> byImportance() {
        Site selected = state.selection().getSelected();
        Site hovered = state.selection().hoveredProperty().get();
        List<Plate> order = new ArrayList<>();
        plates.stream().filter(plate -> plate.site().equals(selected)).forEach(order::add);
        plates.stream().filter(plate -> plate.site().equals(hovered) && !plate.site().equals(selected)).forEach(order::add);
        plates.stream().filter(plate -> !plate.site().equals(selected) && !plate.site().equals(hovered)).forEach(order::add);
        return order;
    }

    private PlateLayout.Request request(Plate plate, Extent extent) {
        PlanePoint point = PlanePoint.of(source.datum(), plate.site().position().point());
        Insets insets = plate.getInsets();
        boolean bare = insets.getLeft() + insets.getRight() == 0;
        if (!bare) {
            named = new Named(insets.getLeft() + insets.getRight(), plate.namedHeight());
        }
        return new PlateLayout.Request(extent.windowX(point.x()), extent.windowY(point.y()),
            plate.namedWidth() + (bare ? named.padding() : 0), bare ? named.height() : plate.namedHeight(), plate.discSide(),
            name(plate.site()));
    }

    private Name name(Site site) {
        boolean wanted = site.equals(state.selection().getSelected()) || site.equals(state.selection().hoveredProperty().get());
        return wanted ? Name.MUST : state.filter().finds(site).getValue() ? Name.MAY : Name.NEVER;
    }
}
