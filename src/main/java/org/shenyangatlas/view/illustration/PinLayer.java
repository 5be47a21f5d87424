package org.shenyangatlas.view.illustration;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Round;
import org.shenyangatlas.view.Plate;
import org.shenyangatlas.view.PlateLayout;
import org.shenyangatlas.view.Showing;

/// The pins at the feet of the vignettes, as plates where there is room and as discs where there is not.
///
/// The order of the children is the order of the catalogue, which is the order of the Tab key; which plate gets room first
/// is decided apart from it.
final class PinLayer extends Pane {

    /// Distance from the footing to the plate, pixels.
    private static final double GAP = 6;

    private final AtlasState state;
    private final Hotspots hotspots;
    private final List<Plate> plates;
    private Viewport view = new Viewport(1, 0, 0);
    private Rectangle2D area = Rectangle2D.EMPTY;
    private List<Rectangle2D> cards = List.of();

    /// @param hotspots tell which drawings a plate would hide
    PinLayer(AtlasState state, Hotspots hotspots) {
        this.state = state;
        this.hotspots = hotspots;
        getStyleClass().add("pin-layer");
        setPickOnBounds(false);
        plates = Plate.of(state, state.catalogue().sites().stream().filter(site -> site.vignette() != null).toList());
        getChildren().addAll(plates);
        plates.forEach(plate -> plate.setManaged(false));
        var showing = Showing.of(this);
        state.selection().selectedProperty().when(showing).subscribe(_ -> requestLayout());
        state.selection().hoveredProperty().when(showing).subscribe(_ -> requestLayout());
        state.filter().predicate().when(showing).subscribe(_ -> requestLayout());
        state.appearance().labelsProperty().when(showing).subscribe(_ -> requestLayout());
        state.language().currentProperty().when(showing).subscribe(_ -> requestLayout());
        state.quiz().roundProperty().when(showing).subscribe(_ -> requestLayout());
        hotspots.knownProperty().when(showing).subscribe(_ -> requestLayout());
    }

    List<Plate> plates() {
        return plates;
    }

    /// @param free    where names may stand, window pixels
    /// @param covered where they may not, window pixels
    void show(Viewport now, Rectangle2D free, List<Rectangle2D> covered) {
        view = now;
        area = free;
        cards = covered;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        List<Plate> byImportance = new ArrayList<>();
        Site selected = state.selection().getSelected();
        Site hovered = state.selection().hoveredProperty().get();
        Round round = state.quiz().getRound();
        plates.stream().filter(plate -> plate.site().equals(selected)).forEach(byImportance::add);
        plates.stream().filter(plate -> plate.site().equals(hovered) && !plate.site().equals(selected)).forEach(byImportance::add);
        plates.stream().filter(plate -> !byImportance.contains(plate)).forEach(byImportance::add);
        byImportance.sort(Plate.TOLD_FIRST);
        List<PlateLayout.Request> requests = byImportance.stream().map(this::request).toList();
        boolean named = round == null || !round.hidesNames();
        List<PlateLayout.Place> places = named
            ? PlateLayout.below(requests, area, cards, (i, bounds) -> hotspots.hidden(onCanvas(bounds), byImportance.get(i).site()))
            : PlateLayout.beside(requests.stream().map(PinLayer::lower).toList(), area, cards);
        for (int i = 0; i < places.size(); i++) {
            Plate plate = byImportance.get(i);
            if (named) {
                plate.stand(places.get(i));
            } else {
                plate.standBeside(places.get(i), requests.get(i).x());
            }
            plate.setViewOrder(i);
        }
    }

    /// In a quiz the names appear beside the discs, which stay where they are: their middle is half a disc lower than the top.
    private static PlateLayout.Request lower(PlateLayout.Request request) {
        return new PlateLayout.Request(request.x(), request.y() + request.disc() / 2, request.width(), request.height(),
            request.disc(), request.name());
    }

    private Rectangle2D onCanvas(Rectangle2D bounds) {
        return new Rectangle2D(view.canvasX(bounds.getMinX()), view.canvasY(bounds.getMinY()),
            bounds.getWidth() / view.scale(), bounds.getHeight() / view.scale());
    }

    private PlateLayout.Request request(Plate plate) {
        Vignette vignette = plate.site().vignette();
        double x = vignette == null ? 0 : view.windowX(vignette.anchorX());
        double y = vignette == null ? 0 : view.windowY(vignette.bottom()) + GAP;
        return new PlateLayout.Request(x, y, plate.namedWidth(), plate.namedHeight(), plate.discSide(), plate.nameMatters());
    }
}
