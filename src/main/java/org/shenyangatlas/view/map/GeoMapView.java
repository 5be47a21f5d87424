package org.shenyangatlas.view.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.MapSettings;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Pointing;
import org.shenyangatlas.tiles.BaseMap;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.PlanePoint;
import org.shenyangatlas.view.Camera;
import org.shenyangatlas.view.Outlook;
import org.shenyangatlas.view.Palette;
import org.shenyangatlas.view.RoamingView;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.StretchView;

/// The geographic map: ground, names, circles of accuracy, pins, and a foot with scale and credits, from back to front.
///
/// It follows selection, filter, language and palette by itself. Clicking bare ground ends the choice. Dragging, the wheel at the pointer, a double click and two fingers
/// move it; so do the arrow keys, plus, minus and 0 or Home while it has the focus.
///
/// Of Gluon's `MapView` only the pane of tiles is used, see [MapSheet]: gestures, limits, glides, pins, keys and
/// credits are the atlas's own, all placed from one true extent.
public final class GeoMapView extends RoamingView<Extent, MapFrame> {

    private static final double PREF_WIDTH = 480;
    private static final double PREF_HEIGHT = 360;
    private static final double KEY_STEP = 0.15;
    /// How much of the free part the sites of an opened cluster take.
    private static final double OPENED = 0.7;
    /// Sites so far apart at the closest zoom, pixels, are parted by zooming.
    private static final double PARTED = 32;

    private final AtlasState state;
    private final MapSettings settings;
    private final TileSource source;
    private final List<PlanePoint> sites;
    private final Camera<Extent> camera;
    private final MapGround ground;
    private final AccuracyLayer circles;
    private final PlaceNames names;
    private final MapPins pins;
    private final MapFoot foot;
    private final @Nullable WorldLayer world;
    private final WorldFlight flight;

    public GeoMapView(AtlasState state) {
        this(state, new Camera<>(new Extent(0.5, 0.5, 1, 1, 1), Extent::towards));
    }

    private GeoMapView(AtlasState state, Camera<Extent> camera) {
        super(state, Large.MAP, camera);
        this.state = state;
        this.camera = camera;
        settings = state.catalogue().map();
        source = settings.tileSources().getFirst();
        sites = state.catalogue().sites().stream()
            .map(site -> PlanePoint.of(site.position().point())).toList();
        ground = new MapGround(source);
        circles = new AccuracyLayer(state);
        names = new PlaceNames(state, source, _ -> true, this::requestLayout);
        pins = new MapPins(state, this::open, this::requestLayout);
        foot = new MapFoot(state, source);
        flight = new WorldFlight(state, this, this::sight);
        world = state.catalogue().hub().map(hub -> new WorldLayer(state, hub, source, flight::land, this::requestLayout)).orElse(null);
        getChildren().addAll(ground, circles, names, pins, foot);
        if (world != null) {
            getChildren().add(getChildren().indexOf(foot), world);
        }
        getStyleClass().add("geo-map-view");
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        follow();
        roam(getChildren().indexOf(foot));
    }

    // Properties

    /// Which part of the map shows now, also during a glide.
    public Extent getExtent() {
        return camera.getView();
    }

    /// Whether the foot tells coordinates; not to begin with.
    public BooleanProperty coordinatesProperty() {
        return foot.telling();
    }

    /// Under the mouse, or else in the middle of the free part: what the foot tells.
    public GeoPoint pointedAt() {
        Pointing.Place mouse = state.pointing().placeProperty().get();
        return mouse != null && mouse.in() == Large.MAP ? mouse.point() : place(sight().centreX(), sight().centreY()).orElseThrow();
    }

    /// None: a pin tells by itself that it is pointed at.
    @Override
    public @Nullable Site site(double x, double y) {
        return null;
    }

    @Override
    public Optional<GeoPoint> place(double x, double y) {
        return Optional.of(new PlanePoint(camera.getView().planeX(x), camera.getView().planeY(y)).onGlobe());
    }

    @Override
    public Optional<Point2D> point(Pointing.Place place) {
        PlanePoint at = PlanePoint.of(place.point());
        return Optional.of(new Point2D(camera.getView().windowX(at.x()), camera.getView().windowY(at.y())));
    }

    /// On the plane of the map, see [org.shenyangatlas.tiles.Mercator].
    @Override
    public Point2D onSurface(double windowX, double windowY) {
        return new Point2D(camera.getView().planeX(windowX), camera.getView().planeY(windowY));
    }

    @Override
    public Point2D inWindow(double planeX, double planeY) {
        return new Point2D(camera.getView().windowX(planeX), camera.getView().windowY(planeY));
    }

    @Override
    public double scale() {
        return camera.getView().scale();
    }

    // For roaming

    @Override
    protected MapFrame sight(Rectangle2D free, List<Rectangle2D> cards) {
        return new MapFrame(settings, world != null && isWorld() ? world.corners() : sites, getWidth(), getHeight(), free, cards);
    }

    @Override
    protected boolean shows(Site site) {
        return true;
    }

    @Override
    protected double metresPerPixel(Extent view) {
        return view.metresPerPixel();
    }

    @Override
    protected void clicked(double x, double y) {
        if (isWorld()) {
            state.connections().clear();
        } else if (pins.fold()) {
            requestLayout();
        } else {
            state.selection().clear();
        }
    }

    private boolean isWorld() {
        return state.connections().isShown();
    }

    /// Goes so close that the sites of a cluster part; what stands on one spot is spread round it.
    private void open(Cluster cluster) {
        List<PlanePoint> points = Arrays.stream(cluster.members())
            .mapToObj(member -> new PlanePoint(pins.places().x()[member], pins.places().y()[member])).toList();
        MapFrame frame = sight();
        Extent near = Extent.fitting(points, OPENED * frame.free().getWidth(), OPENED * frame.free().getHeight(), source.maxZoom());
        Extent now = camera.getView();
        if (Extent.fitting(points, PARTED, PARTED, Double.MAX_VALUE).zoom() > source.maxZoom()) {
            pins.fanOut(cluster);
            requestLayout();
            return;
        }
        double zoom = frame.boundedZoom(Math.max(near.zoom(), now.zoom() + 1));
        PlanePoint middle = new PlanePoint(near.x(), near.y());
        lookAt(new Outlook(middle.onGlobe(), new Extent(middle.x(), middle.y(), zoom, 1, 1).metresPerPixel()));
    }

    private void follow() {
        var showing = Showing.of(this);
        accessibleTextProperty().bind(state.language().text("map.spoken").when(showing));
        state.appearance().shown().when(showing).subscribe(theme -> {
            ground.paint(Palette.of(theme));
            requestLayout();
        });
        state.selection().selectedProperty().when(showing).subscribe(_ -> requestLayout());
        state.selection().hoveredProperty().when(showing).subscribe(_ -> requestLayout());
        state.filter().predicate().when(showing).subscribe(_ -> requestLayout());
        state.language().currentProperty().when(showing).subscribe(_ -> requestLayout());
        state.pointing().placeProperty().when(showing).subscribe(_ -> tellPlace());
        foot.telling().subscribe(_ -> requestLayout());
        state.quiz().roundProperty().when(showing).subscribe(_ -> requestLayout());
        camera.viewProperty().subscribe((before, _) -> {
            hold(before);
            requestLayout();
        });
        state.connections().shownProperty().when(showing).subscribe((_, out) -> {
            flight.begin(out);
            requestLayout();
        });
        camera.glidingProperty().subscribe(_ -> requestLayout());
    }

    /// While somebody watches it zoom, the ground as it was before stands in for what is not painted yet.
    private void hold(Extent before) {
        boolean watched = StretchView.IS_WORTHWHILE && (camera.isGliding() || isInHand());
        if (watched && before.zoom() != camera.getView().zoom()) {
            ground.hold(pixelsPerPixel());
        }
    }

    private void tellPlace() {
        if (foot.telling().get() && getWidth() > 0) {
            foot.tell(pointedAt());
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> pan(-KEY_STEP, 0);
            case RIGHT -> pan(KEY_STEP, 0);
            case UP -> pan(0, -KEY_STEP);
            case DOWN -> pan(0, KEY_STEP);
            case PLUS, ADD, EQUALS -> zoomIn();
            case MINUS, SUBTRACT -> zoomOut();
            case HOME, DIGIT0, NUMPAD0 -> showAll();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREF_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return PREF_HEIGHT;
    }

    private List<Region> layers() {
        return world == null ? List.of(ground, circles, names, pins) : List.of(ground, circles, names, pins, world);
    }

    @Override
    protected void layoutChildren() {
        for (Region layer : layers()) {
            layer.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        flight.goOn();
        reframe();
        MapFrame frame = sight();
        Extent extent = camera.getView();
        boolean zooming = camera.isGliding() && camera.getTarget().zoom() != extent.zoom();
        ground.show(extent, zooming, pixelsPerPixel());
        circles.show(extent);
        foot.show(extent.metresPerPixel(), extent.zoom() >= BaseMap.STREETS_FROM);
        tellPlace();
        foot.lieIn(frame.free(), frame.cards());
        List<Rectangle2D> covered = new ArrayList<>(frame.cards());
        covered.add(foot.room());
        List.of(circles, names, pins).forEach(layer -> layer.setVisible(!isWorld()));
        if (world != null) {
            world.show(extent, zooming, covered);
        }
        covered.addAll(pins.show(extent, frame.free(), covered));
        if (zooming) {
            names.move(extent);
        } else {
            names.show(extent, extent.zoom(), covered);
        }
    }
}
