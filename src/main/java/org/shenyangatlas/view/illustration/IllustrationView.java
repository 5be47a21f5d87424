package org.shenyangatlas.view.illustration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.CanvasPoint;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.Georeference;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Pointing;
import org.shenyangatlas.view.Camera;
import org.shenyangatlas.view.RoamingView;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.StretchView;

/// The picture: ground, veil, ring, vignettes, clouds and pins, from back to front.
///
/// It follows selection, filter, language and palette by itself. Clicking a vignette or a pin chooses it, clicking bare
/// ground ends the choice.
public final class IllustrationView extends RoamingView<Viewport, Frame> {

    private static final PseudoClass VEILED = PseudoClass.getPseudoClass("veiled");

    private final AtlasState state;
    private final Illustration picture;
    private final List<Vignette> vignettes;
    private final Camera<Viewport> camera;
    private final Layers layers;
    private final Hotspots hotspots;
    private final Navigator navigator;
    private final Breeze breeze;
    private final ObjectProperty<Rectangle2D> navigatorPlace = new SimpleObjectProperty<>(this, "navigatorPlace", Rectangle2D.EMPTY);
    private final double portrait;
    private Viewport shown = new Viewport(1, 0, 0);

    public IllustrationView(AtlasState state) {
        this(state, Frame.PORTRAIT);
    }

    /// @param portrait how much of the free part a selected vignette takes, 0 to 1
    public IllustrationView(AtlasState state, double portrait) {
        this(state, portrait, new Camera<>(new Viewport(1, 0, 0), Viewport::towards));
    }

    private IllustrationView(AtlasState state, double portrait, Camera<Viewport> camera) {
        super(state, Large.PICTURE, camera);
        this.state = state;
        this.portrait = portrait;
        this.camera = camera;
        picture = state.catalogue().illustration();
        vignettes = state.catalogue().sites().stream().map(Site::vignette).filter(Objects::nonNull).toList();
        Drawings drawings = new Drawings(state.assets());
        Sketches sketches = new Sketches(state.assets(), drawings);
        hotspots = new Hotspots(state.catalogue().sites(), sketches);
        layers = new Layers(state, drawings, sketches, hotspots);
        navigator = new Navigator(picture, layers.overview(), this::centreOn);
        breeze = new Breeze(layers::breathe);
        getChildren().add(layers);
        getStyleClass().add("illustration-view");
        follow();
        roam(1);
    }

    // Properties

    /// Which part of the canvas shows.
    public Viewport getViewport() {
        return camera.getView();
    }

    /// The whole picture in small, to be stood beside this view: pressing in it moves the view there.
    public Region navigator() {
        return navigator;
    }

    /// Where the navigator has been stood on this view, pixels from its upper left corner; empty when nowhere. No name
    /// hangs under it; the view is not led round it, because it comes and goes with what the view shows.
    public ObjectProperty<Rectangle2D> navigatorPlaceProperty() {
        return navigatorPlace;
    }

    /// Whether the navigator shows anything this view does not.
    public ReadOnlyBooleanProperty navigatorUsefulProperty() {
        return navigator.usefulProperty();
    }

    @Override
    public @Nullable Site site(double x, double y) {
        return hotspots.at(camera.getView().canvasX(x), camera.getView().canvasY(y));
    }

    @Override
    public Optional<GeoPoint> place(double x, double y) {
        return state.georeference()
            .map(earth -> earth.toGlobe(camera.getView().canvasX(x), camera.getView().canvasY(y)));
    }

    @Override
    public Optional<Point2D> point(Pointing.Place place) {
        Vignette drawn = place.site() == null ? null : place.site().vignette();
        Optional<CanvasPoint> point = drawn != null ? Optional.of(new CanvasPoint(drawn.anchorX(), drawn.anchorY()))
            : state.georeference().flatMap(earth -> earth.toCanvas(place.point()));
        return point.map(at -> new Point2D(camera.getView().windowX(at.x()), camera.getView().windowY(at.y())));
    }

    /// On the canvas.
    @Override
    public Point2D onSurface(double windowX, double windowY) {
        return new Point2D(camera.getView().canvasX(windowX), camera.getView().canvasY(windowY));
    }

    @Override
    public Point2D inWindow(double canvasX, double canvasY) {
        return new Point2D(camera.getView().windowX(canvasX), camera.getView().windowY(canvasY));
    }

    @Override
    public double scale() {
        return camera.getView().scale();
    }

    // For roaming

    @Override
    protected Frame sight(Rectangle2D free, List<Rectangle2D> cards) {
        return new Frame(picture, vignettes, getWidth(), getHeight(),
            new Frame.Free(free.getMinX(), free.getMinY(), free.getWidth(), free.getHeight()), cards, portrait);
    }

    @Override
    protected boolean shows(Site site) {
        return site.vignette() != null;
    }

    @Override
    protected double metresPerPixel(Viewport view) {
        return state.georeference().map(Georeference::metresPerUnit).orElse(1.) / view.scale();
    }

    @Override
    protected void clicked(double x, double y) {
        Site site = site(x, y);
        if (site == null) {
            state.selection().clear();
        } else {
            state.choose(site);
        }
    }

    private void centreOn(double canvasX, double canvasY) {
        Frame.Free free = sight().free();
        jump(Viewport.showing(canvasX, canvasY, free.centreX(), free.centreY(), camera.getView().scale()));
    }

    private void follow() {
        var showing = Showing.of(this);
        accessibleTextProperty().bind(state.language().text("picture.spoken").when(showing));
        state.appearance().night().when(showing).subscribe(night -> {
            layers.setNight(night);
            repaint();
        });
        state.selection().selectedProperty().when(showing).subscribe(site -> {
            pseudoClassStateChanged(VEILED, site != null && site.vignette() != null);
            repaint();
        });
        state.appearance().stillProperty().when(showing).subscribe(_ -> enliven());
        visibleProperty().subscribe(_ -> enliven());
        showing.subscribe(_ -> enliven());
        camera.viewProperty().subscribe(_ -> {
            breeze.hold();
            repaint();
        });
        camera.glidingProperty().subscribe(_ -> repaint());
        navigatorPlace.subscribe(_ -> requestLayout());
    }

    /// Nothing moves that nobody sees, or that somebody asked not to move.
    private void enliven() {
        boolean lively = isVisible() && !state.appearance().isStill() && Showing.of(this).getValue();
        layers.setLively(lively);
        breeze.blow(lively);
    }

    @Override
    protected void layoutChildren() {
        layers.resizeRelocate(0, 0, getWidth(), getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            reframe();
            repaint();
        }
    }

    private void repaint() {
        Viewport view = camera.getView();
        boolean watched = StretchView.IS_WORTHWHILE && (camera.isGliding() || isInHand());
        if (watched && view.scale() != shown.scale()) {
            layers.hold(shown, pixelsPerPixel());
        }
        shown = view;
        boolean zooming = camera.isGliding() && camera.getTarget().scale() != view.scale();
        Frame frame = sight();
        layers.show(view, frame, pixelsPerPixel(), zooming);
        layers.showPins(view, frame.free(), Stream.concat(frame.cards().stream(), Stream.of(navigatorPlace.get())).toList());
        navigator.show(view, getWidth(), getHeight());
    }
}
