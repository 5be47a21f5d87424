package org.shenyangatlas.view.illustration;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.css.PseudoClass;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Camera;
import org.shenyangatlas.view.Gestures;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.StretchView;
import org.shenyangatlas.view.Zoomable;

/// The picture: ground, veil, ring, vignettes, clouds and pins, from back to front.
///
/// It follows selection, filter, language and palette by itself. Choosing a site glides it into the free part of the
/// window; clicking a vignette or a pin chooses it, clicking bare ground ends the choice.
public final class IllustrationView extends Region implements Zoomable {

    private static final PseudoClass VEILED = PseudoClass.getPseudoClass("veiled");

    private final AtlasState state;
    private final Illustration picture;
    private final ObjectProperty<Insets> clearance = new SimpleObjectProperty<>(this, "clearance", Insets.EMPTY);
    private final Camera<Viewport> camera = new Camera<>(new Viewport(1, 0, 0), Viewport::towards);
    private final ObjectProperty<List<Rectangle2D>> cards = new SimpleObjectProperty<>(this, "cards", List.of());
    private final ObjectProperty<Rectangle2D> navigatorPlace = new SimpleObjectProperty<>(this, "navigatorPlace", Rectangle2D.EMPTY);
    private final Director director;
    private final Layers layers;
    private final Hotspots hotspots;
    private final Navigator navigator;
    private final Breeze breeze;
    private @Nullable Site pointedAt;
    private Viewport shown = new Viewport(1, 0, 0);
    private boolean inHand;

    public IllustrationView(AtlasState state) {
        this.state = state;
        picture = state.catalogue().illustration();
        director = new Director(camera,
            state.catalogue().sites().stream().map(Site::vignette).filter(Objects::nonNull).toList());
        Drawings drawings = new Drawings(state.assets());
        Sketches sketches = new Sketches(state.assets(), drawings);
        hotspots = new Hotspots(state.catalogue().sites(), sketches);
        layers = new Layers(state, drawings, sketches, hotspots);
        navigator = new Navigator(picture, layers.overview(), this::centreOn);
        breeze = new Breeze(layers::breathe);
        getChildren().add(layers);

        getStyleClass().add("illustration-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        new Gestures(this, new Hands());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(hotspots.at(
            camera.getView().canvasX(event.getX()), camera.getView().canvasY(event.getY()))));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> point(null));
        follow();
    }

    // Properties

    /// What panels cover at each side of this view, pixels: the rest is free for the picture's subject.
    public ObjectProperty<Insets> clearanceProperty() {
        return clearance;
    }

    /// What cards cover in the corners of this view, pixels from its upper left corner: no site is led under one.
    public ObjectProperty<List<Rectangle2D>> cardsProperty() {
        return cards;
    }

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

    // Commands

    @Override
    public void zoomIn() {
        zoom(2, frame().free().centreX(), frame().free().centreY());
    }

    @Override
    public void zoomOut() {
        zoom(0.5, frame().free().centreX(), frame().free().centreY());
    }

    @Override
    public void showAll() {
        director.showAll(frame(), state.appearance().isStill());
    }

    @Override
    public void magnify(double times) {
        Frame frame = frame();
        Site site = state.selection().getSelected();
        director.step(frame.magnified(times, site == null ? null : site.vignette()), frame,
            frame.free().centreX(), frame.free().centreY(), state.appearance().isStill());
    }

    @Override
    public void pan(double right, double down) {
        Frame frame = frame();
        director.step(camera.getTarget().draggedBy(-right * getWidth(), -down * getHeight()), frame,
            frame.free().centreX(), frame.free().centreY(), state.appearance().isStill());
    }

    @Override
    public void move(double right, double down) {
        director.move(camera.getView().draggedBy(-right * getWidth(), -down * getHeight()), frame());
    }

    private void centreOn(double canvasX, double canvasY) {
        Frame.Free free = frame().free();
        director.move(Viewport.showing(canvasX, canvasY, free.centreX(), free.centreY(), camera.getView().scale()), frame());
    }

    private void zoom(double factor, double x, double y) {
        Frame frame = frame();
        director.step(frame.zoomed(camera.getTarget(), factor, x, y), frame, x, y, state.appearance().isStill());
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
            if (site != null) {
                goTo(site);
            }
            repaint();
        });
        state.appearance().stillProperty().when(showing).subscribe(_ -> enliven());
        visibleProperty().subscribe(_ -> enliven());
        showing.subscribe(_ -> enliven());
        camera.viewProperty().subscribe(_ -> repaint());
        camera.glidingProperty().subscribe(_ -> repaint());
        clearance.subscribe(_ -> requestLayout());
        cards.subscribe(_ -> requestLayout());
        navigatorPlace.subscribe(_ -> requestLayout());
        showing.subscribe(_ -> requestLayout());
    }

    /// Nothing moves that nobody sees, or that somebody asked not to move.
    private void enliven() {
        boolean lively = isVisible() && !state.appearance().isStill() && Showing.of(this).getValue();
        layers.setLively(lively);
        breeze.blow(lively);
    }

    private void goTo(Site site) {
        Vignette vignette = site.vignette();
        if (vignette != null) {
            director.showSite(vignette, frame(), state.appearance().isStill());
        }
    }

    @Override
    protected void layoutChildren() {
        layers.resizeRelocate(0, 0, getWidth(), getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            director.reframe(frame(), state.appearance().isStill());
            repaint();
        }
    }

    private void repaint() {
        Viewport view = camera.getView();
        boolean watched = StretchView.IS_WORTHWHILE && (camera.isGliding() || inHand);
        if (watched && view.scale() != shown.scale()) {
            layers.hold(shown, pixelsPerPixel());
        }
        shown = view;
        boolean zooming = camera.isGliding() && camera.getTarget().scale() != view.scale();
        Frame frame = frame();
        layers.show(view, frame, pixelsPerPixel(), zooming);
        layers.showPins(view, frame.free(), Stream.concat(frame.cards().stream(), Stream.of(navigatorPlace.get())).toList());
        navigator.show(view, getWidth(), getHeight());
    }

    private double pixelsPerPixel() {
        double window = getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
        return window * state.appearance().getResolution();
    }

    private Frame frame() {
        Insets covered = clearance.get();
        return new Frame(picture, getWidth(), getHeight(), new Frame.Free(covered.getLeft(), covered.getTop(),
            Math.max(1, getWidth() - covered.getLeft() - covered.getRight()),
            Math.max(1, getHeight() - covered.getTop() - covered.getBottom())), cards.get());
    }

    private void point(@Nullable Site site) {
        if (Objects.equals(site, pointedAt)) {
            return;
        }
        if (pointedAt != null) {
            state.selection().unhover(pointedAt);
        }
        pointedAt = site;
        if (site != null) {
            state.selection().hover(site);
        }
    }

    /// What hands do to the picture.
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
            Frame frame = frame();
            inHand = true;
            director.move(frame.zoomed(camera.getView(), factor, x, y), frame);
            inHand = false;
        }

        @Override
        public void clicked(double x, double y) {
            requestFocus();
            Site site = hotspots.at(camera.getView().canvasX(x), camera.getView().canvasY(y));
            if (site == null) {
                state.selection().clear();
            } else {
                state.selection().toggle(site);
            }
        }

        @Override
        public void doubleClicked(double x, double y) {
            zoom(2, x, y);
        }
    }
}
