package org.shenyangatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.PlanePoint;
import org.shenyangatlas.view.Plate;
import org.shenyangatlas.view.PlateLayout;
import org.shenyangatlas.view.Showing;

/// The pins of all sites, their discs on their places, with names where there is room.
///
/// The order of the children is the order of the catalogue, which is the order of the Tab key; which pin gets room
/// first is decided apart from it.
final class MapPins extends Pane {

    /// A disc farther outside than this, pixels, is not laid out.
    private static final double OUTSIDE = 40;

    private final AtlasState state;
    private final List<Plate> plates;

    MapPins(AtlasState state) {
        this.state = state;
        getStyleClass().add("pin-layer");
        setPickOnBounds(false);
        plates = Plate.of(state, state.catalogue().sites());
        plates.forEach(plate -> plate.setManaged(false));
        getChildren().addAll(plates);
        state.appearance().labelsProperty().when(Showing.of(this)).subscribe(_ -> requestLayout());
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
            plate.setVisible(inside && plate.isInPlay());
            if (inside) {
                shown.add(plate);
                requests.add(request);
            }
        }
        List<PlateLayout.Place> places = PlateLayout.beside(requests, area, covered);
        for (int i = 0; i < places.size(); i++) {
            Plate plate = shown.get(i);
            plate.standBeside(places.get(i), requests.get(i).x());
            plate.setViewOrder(i);
        }
        return places.stream().map(PlateLayout.Place::bounds).toList();
    }

    private List<Plate> byImportance() {
        Site selected = state.selection().getSelected();
        Site hovered = state.selection().hoveredProperty().get();
        List<Plate> order = new ArrayList<>();
        plates.stream().filter(plate -> plate.site().equals(selected)).forEach(order::add);
        plates.stream().filter(plate -> plate.site().equals(hovered) && !plate.site().equals(selected))
            .forEach(order::add);
        plates.stream().filter(plate -> !plate.site().equals(selected) && !plate.site().equals(hovered))
            .forEach(order::add);
        order.sort(Plate.TOLD_FIRST);
        return order;
    }

    private PlateLayout.Request request(Plate plate, Extent extent) {
        PlanePoint point = PlanePoint.of(plate.site().position().point());
        return new PlateLayout.Request(extent.windowX(point.x()), extent.windowY(point.y()), plate.namedWidth(),
            plate.namedHeight(), plate.discSide(), plate.nameMatters());
    }
}
