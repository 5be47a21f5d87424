package org.shenyangatlas.view.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Pointing;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.PlanePoint;
import org.shenyangatlas.view.Clip;
import org.shenyangatlas.view.GhostMarker;
import org.shenyangatlas.view.MapPicture;
import org.shenyangatlas.view.Palette;
import org.shenyangatlas.view.PlaceUnderMouse;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Terrain;

/// The map in small: a still picture of the part in which the pictured sites lie, with a dot for each.
///
/// Clicking a dot chooses its site, clicking beside does nothing. With the keyboard's focus the arrow keys go from
/// site to site. What must be said about the map is said by whoever places the inset.
public final class MapInsetView extends Region implements Terrain {

    private static final double PREF_WIDTH = 320;
    private static final double PREF_HEIGHT = 180;
    /// Room for a dot at the edge, pixels.
    private static final double MARGIN = 18;
    private static final double CLOSEST = 13;
    /// How far from a dot a click still means it, pixels.
    private static final double REACH = 14;
    /// The inset is small: names that the large map shows from this much closer are shown already.
    private static final double NAMES_SOONER = 1;
    private static final Set<String> NAMED = Set.of("river", "sea", "city");

    private final AtlasState state;
    private final TileSource source;
    private final List<MapDot> dots = new ArrayList<>();
    private final MapPicture ground = new MapPicture();
    private final PlaceNames names;
    private final Pane dotLayer = new Pane();
    private final GhostMarker ghost;
    private Extent extent = new Extent(0.5, 0.5, 1, 1, 1);

    public MapInsetView(AtlasState state) {
        this.state = state;
        source = state.catalogue().map().tileSources().getFirst();
        for (Site site : state.catalogue().sites()) {
            if (site.vignette() != null) {
                dots.add(new MapDot(state, site, PlanePoint.of(site.position().point())));
            }
        }
        names = new PlaceNames(state, source, place -> NAMED.contains(place.kind()), this::requestLayout);
        dotLayer.setMouseTransparent(true);
        dotLayer.getChildren().addAll(dots);
        ghost = new GhostMarker(state, Large.MAP, this, this);
        getChildren().addAll(ground, names, dotLayer, ghost);

        getStyleClass().add("map-inset-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Clip.at(this);
        new PlaceUnderMouse(state, Large.MAP, this, this);
        addEventHandler(MouseEvent.MOUSE_MOVED,
            event -> setCursor(site(event.getX(), event.getY()) == null ? Cursor.DEFAULT : Cursor.HAND));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        follow();
    }

    private void follow() {
        var showing = Showing.of(this);
        accessibleTextProperty().bind(state.language().text("map.inset.spoken", dots.size()).when(showing));
        state.appearance().shown().when(showing).subscribe(_ -> requestLayout());
        state.selection().selectedProperty().when(showing).subscribe(_ -> requestLayout());
        state.selection().hoveredProperty().when(showing).subscribe(_ -> requestLayout());
        state.language().currentProperty().when(showing).subscribe(_ -> requestLayout());
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREF_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return PREF_HEIGHT;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        for (Region layer : List.of(ground, names, dotLayer)) {
            layer.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        extent = extent();
        ground.show(extent);
        ground.paint(source, Palette.now(state.appearance()), extent);
        dots.forEach(dot -> dot.show(extent));
        dots.stream().filter(dot -> dot.site().equals(state.selection().getSelected())).forEach(MapDot::toFront);
        List<Rectangle2D> taken = dots.stream().map(MapDot::room).toList();
        names.show(extent, extent.zoom() + NAMES_SOONER, taken);
        ghost.follow();
    }

    /// All pictured sites in the middle; the catalogue's start view when there are none.
    private Extent extent() {
        if (dots.isEmpty()) {
            return Extent.around(state.catalogue().map().centre(), state.catalogue().map().zoom(), getWidth(),
                getHeight());
        }
        List<PlanePoint> points = dots.stream().map(MapDot::point).toList();
        Extent fit = Extent.fitting(points, Math.max(1, getWidth() - 2 * MARGIN),
            Math.max(1, getHeight() - 2 * MARGIN), CLOSEST);
        return fit.resizedTo(getWidth(), getHeight());
    }

    @Override
    public @Nullable Site site(double x, double y) {
        return dots.stream().filter(dot -> dot.distance(x, y) <= REACH)
            .min(Comparator.comparingDouble(dot -> dot.distance(x, y))).map(MapDot::site).orElse(null);
    }

    @Override
    public Optional<GeoPoint> place(double x, double y) {
        return Optional.of(new PlanePoint(extent.planeX(x), extent.planeY(y)).onGlobe());
    }

    @Override
    public Optional<Point2D> point(Pointing.Place place) {
        PlanePoint at = PlanePoint.of(place.point());
        return Optional.of(new Point2D(extent.windowX(at.x()), extent.windowY(at.y())));
    }

    private void click(MouseEvent event) {
        Site site = site(event.getX(), event.getY());
        if (site != null && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            choose(site);
            event.consume();
        }
    }

    /// As an answer it is the same as elsewhere; else it is never the end of the selection.
    private void choose(Site site) {
        if (!site.equals(state.selection().getSelected())) {
            state.choose(site);
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT, DOWN -> state.selection().next();
            case LEFT, UP -> state.selection().previous();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
