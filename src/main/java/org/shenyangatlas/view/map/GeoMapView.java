package org.shenyangatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.shenyangatlas.catalogue.MapSettings;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.MapStyle;
import org.shenyangatlas.tiles.PlanePoint;
import org.shenyangatlas.view.Camera;
import org.shenyangatlas.view.Gestures;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Zoomable;

/// The geographic map: ground, names, circles of accuracy, pins, and a foot with scale and credits, from back to front.
///
/// It follows selection, filter, language and palette by itself. Choosing a site glides it into the free part of the
/// window; clicking bare ground ends the choice. Dragging, the wheel at the pointer, a double click and two fingers
/// move it; so do the arrow keys, plus, minus and 0 or Home while it has the focus.
///
/// Of Gluon's `MapView` only the pane of tiles is used, see [MapSheet]: gestures, limits, glides, pins, keys and
/// credits are the atlas's own, all placed from one true extent.
public final class GeoMapView extends Region implements Zoomable {

    private static final double PREF_WIDTH = 480;
    private static final double PREF_HEIGHT = 360;
    private static final double KEY_STEP = 0.15;

    private final AtlasState state;
    private final MapSettings settings;
    private final List<PlanePoint> sites;
    private final ObjectProperty<Insets> clearance = new SimpleObjectProperty<>(this, "clearance", Insets.EMPTY);
    private final ObjectProperty<List<Rectangle2D>> cards = new SimpleObjectProperty<>(this, "cards", List.of());
    private final Camera<Extent> camera = new Camera<>(new Extent(0.5, 0.5, 1, 1, 1), Extent::towards);
    private final MapDirector director = new MapDirector(camera);
    private final MapGround ground;
    private final AccuracyLayer circles;
    private final PlaceNames names;
    private final MapPins pins;
    private final MapFoot foot;

    public GeoMapView(AtlasState state) {
        this.state = state;
        settings = state.catalogue().map();
        TileSource source = settings.tileSources().getFirst();
        sites = state.catalogue().sites().stream()
            .map(site -> PlanePoint.of(source.datum(), site.position().point())).toList();
        ground = new MapGround(source);
        circles = new AccuracyLayer(state, source);
        names = new PlaceNames(state, source, _ -> true, this::requestLayout);
        pins = new MapPins(state, source);
        foot = new MapFoot(state, source);
        getChildren().addAll(ground, circles, names, pins, foot);

        getStyleClass().add("geo-map-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        new Gestures(this, new Hands());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        follow();
    }

    // Properties

    /// What panels cover at each side of this view, pixels: the rest is free for the map's subject.
    public ObjectProperty<Insets> clearanceProperty() {
        return clearance;
    }

    /// What cards cover in the corners of this view, pixels from its upper left corner: no name or site is led under
    /// one.
    public ObjectProperty<List<Rectangle2D>> cardsProperty() {
        return cards;
    }

    /// Which part of the map shows now, also during a glide.
    public Extent getExtent() {
        return camera.getView();
    }

    // Commands

    @Override
    public void zoomIn() {
        zoom(1, frame().centreX(), frame().centreY());
    }

    @Override
    public void zoomOut() {
        zoom(-1, frame().centreX(), frame().centreY());
    }

    @Override
    public void showAll() {
        director.showAll(frame(), state.appearance().isStill());
    }

    @Override
    public void magnify(double times) {
        MapFrame frame = frame();
        Site site = state.selection().getSelected();
        double zoom = frame.home().zoom() + Math.log(times) / Math.log(2);
        director.step(frame.magnified(zoom, site == null ? null : site.position()), frame, frame.centreX(), frame.centreY(),
            state.appearance().isStill());
    }

    @Override
    public void pan(double right, double down) {
        MapFrame frame = frame();
        director.step(camera.getTarget().draggedBy(-right * getWidth(), -down * getHeight()), frame,
            frame.centreX(), frame.centreY(), state.appearance().isStill());
    }

    @Override
    public void move(double right, double down) {
        director.move(camera.getView().draggedBy(-right * getWidth(), -down * getHeight()), frame());
    }

    private void zoom(double steps, double x, double y) {
        MapFrame frame = frame();
        Extent target = camera.getTarget();
        director.step(target.zoomedTo(frame.boundedZoom(target.zoom() + steps), x, y), frame, x, y,
            state.appearance().isStill());
    }

    private void follow() {
        var showing = Showing.of(this);
        accessibleTextProperty().bind(state.language().text("map.spoken").when(showing));
        state.appearance().night().when(showing)
            .subscribe(night -> {
                ground.paint(night ? MapStyle.NIGHT : MapStyle.DAY);
                requestLayout();
            });
        state.selection().selectedProperty().when(showing).subscribe(site -> {
            if (site != null) {
                goTo(site);
            }
            requestLayout();
        });
        state.selection().hoveredProperty().when(showing).subscribe(_ -> requestLayout());
        state.filter().predicate().when(showing).subscribe(_ -> requestLayout());
        state.language().currentProperty().when(showing).subscribe(_ -> requestLayout());
        camera.viewProperty().subscribe(_ -> requestLayout());
        camera.glidingProperty().subscribe(_ -> requestLayout());
        cards.subscribe(_ -> requestLayout());
        clearance.subscribe(_ -> requestLayout());
        showing.subscribe(_ -> requestLayout());
    }

    private void goTo(Site site) {
        if (getWidth() > 0) {
            director.showSite(site.position(), frame(), state.appearance().isStill());
        } else {
            director.expect(site.position());
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

    @Override
    protected void layoutChildren() {
        for (Region layer : List.of(ground, circles, names, pins)) {
            layer.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        MapFrame frame = frame();
        director.reframe(frame, state.appearance().isStill());
        Extent extent = camera.getView();
        ground.show(extent, camera.isGliding() && camera.getTarget().zoom() != extent.zoom(), pixelsPerPixel());
        circles.show(extent);
        foot.show(extent.metresPerPixel());
        foot.lieIn(frame.free(), cards.get());
        List<Rectangle2D> covered = new ArrayList<>(cards.get());
        covered.add(foot.room());
        covered.addAll(pins.show(extent, frame.free(), covered));
        names.show(extent, extent.zoom(), covered);
    }

    private double pixelsPerPixel() {
        double window = getScene() == null || getScene().getWindow() == null ? 1
            : getScene().getWindow().getRenderScaleX();
        return window * state.appearance().getResolution();
    }

    private MapFrame frame() {
        Insets covered = clearance.get();
        return new MapFrame(settings, sites, getWidth(), getHeight(),
            new Rectangle2D(covered.getLeft(), covered.getTop(),
            Math.max(1, getWidth() - covered.getLeft() - covered.getRight()),
            Math.max(1, getHeight() - covered.getTop() - covered.getBottom())), cards.get());
    }

    /// What hands do to the map.
    private final class Hands implements Gestures.Target {
        @Override
        public void dragged(double dx, double dy) {
            director.move(camera.getView().draggedBy(dx, dy), frame());
        }

        @Override
        public void flicked(double dx, double dy) {
            if (!state.appearance().isStill()) {
                director.flick(camera.getView().draggedBy(dx, dy), frame());
            }
        }

        @Override
        public void zoomed(double factor, double x, double y) {
            MapFrame frame = frame();
            Extent view = camera.getView();
            double zoom = frame.boundedZoom(view.zoom() + Math.log(factor) / Math.log(2));
            director.move(view.zoomedTo(zoom, x, y), frame);
        }

        @Override
        public void clicked(double x, double y) {
            requestFocus();
            state.selection().clear();
        }

        @Override
        public void doubleClicked(double x, double y) {
            zoom(1, x, y);
        }
    }
}
