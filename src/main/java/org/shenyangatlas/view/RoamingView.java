package org.shenyangatlas.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Pointing;

/// A view of a plane larger than its window, to roam in by hand, wheel, keys and buttons: the picture or the map.
///
/// Choosing a site glides it into the free part of the window. Where the mouse points is told to the other kind of
/// view, and shown here by a marker when it points there.
///
/// @param <V> the part of the plane that is seen
/// @param <S> its window
public abstract class RoamingView<V, S extends Sight<V>> extends Region implements Zoomable, Terrain, Surface {

    private final AtlasState state;
    private final Large kind;
    private final Camera<V> camera;
    private final Director<V> director;
    private final ObjectProperty<Insets> clearance = new SimpleObjectProperty<>(this, "clearance", Insets.EMPTY);
    private final ObjectProperty<List<Rectangle2D>> cards = new SimpleObjectProperty<>(this, "cards", List.of());

    private boolean inHand;

    /// @param camera not laid out yet, wherever it looks
    protected RoamingView(AtlasState state, Large kind, Camera<V> camera) {
        this.state = state;
        this.kind = kind;
        this.camera = camera;
        director = new Director<>(camera);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Clip.at(this);
    }

    // Properties

    /// What panels cover at each side of this view, pixels: the rest is free for its subject.
    public final ObjectProperty<Insets> clearanceProperty() {
        return clearance;
    }

    /// What cards cover in the corners of this view, pixels from its upper left corner: no site is led under one.
    public final ObjectProperty<List<Rectangle2D>> cardsProperty() {
        return cards;
    }

    @Override
    public final ObservableValue<V> seen() {
        return camera.viewProperty();
    }

    /// What it looks at, if the user's own hand has led there.
    public final Optional<Outlook> outlook() {
        return director.isFree() ? place(sight().centreX(), sight().centreY())
            .map(middle -> new Outlook(middle, metresPerPixel(camera.getView()))) : Optional.empty();
    }

    // Commands

    @Override
    public final void zoomIn() {
        zoom(2, sight().centreX(), sight().centreY());
    }

    @Override
    public final void zoomOut() {
        zoom(0.5, sight().centreX(), sight().centreY());
    }

    @Override
    public final void showAll() {
        director.showAll(sight(), state.appearance().isStill());
    }

    @Override
    public final void magnify(double times) {
        S sight = sight();
        director.step(sight.magnified(times, state.selection().getSelected()), sight, sight.centreX(), sight.centreY(),
            state.appearance().isStill());
    }

    @Override
    public final void pan(double right, double down) {
        S sight = sight();
        director.step(sight.dragged(camera.getTarget(), -right * getWidth(), -down * getHeight()), sight,
            sight.centreX(), sight.centreY(), state.appearance().isStill());
    }

    @Override
    public final void move(double right, double down) {
        drag(-right * getWidth(), -down * getHeight());
    }

    /// From now on shows what another view shows, wherever it is sent itself.
    ///
    /// @param leader has the same shape, and may be larger
    public final void follow(RoamingView<V, S> leader) {
        camera.follow(() -> getWidth() > 0 && leader.getWidth() > 0
            ? sight().copied(leader.camera.getView(), getWidth() / leader.getWidth()) : camera.getView());
        leader.camera.viewProperty().when(Showing.of(this)).subscribe(camera::jump);
    }

    /// Glides to where another view looks, as large as it is there; stays where it is when that cannot be shown.
    public final void lookAt(Outlook outlook) {
        reframe(); // the window of a view that was hidden may have another size by now
        S sight = sight();
        point(new Pointing.Place(kind, outlook.middle(), null)).ifPresent(at -> {
            V moved = sight.dragged(camera.getView(), sight.centreX() - at.getX(), sight.centreY() - at.getY());
            director.showPlace(sight.zoomed(moved, metresPerPixel(moved) / outlook.metresPerPixel(), sight.centreX(),
                sight.centreY()), sight, state.appearance().isStill());
        });
    }

    /// Glides back to a site, unless it is in the free part of the window anyway.
    public final void lookAt(Site site) {
        reframe();
        boolean seen = point(new Pointing.Place(kind, site.position().point(), site))
            .filter(at -> free().contains(at)).isPresent();
        if (shows(site) && !seen) {
            show(site);
        }
    }

    // For the picture and the map

    /// The window as it is now.
    ///
    /// @param free  what no panel covers, window pixels
    /// @param cards what smaller cards cover, window pixels
    protected abstract S sight(Rectangle2D free, List<Rectangle2D> cards);

    /// Whether a site can be seen here at all.
    protected abstract boolean shows(Site site);

    /// How much ground a pixel covers.
    protected abstract double metresPerPixel(V view);

    /// A click beside all pins.
    protected abstract void clicked(double x, double y);

    /// Begins to follow hands and state: the last thing a constructor does.
    ///
    /// @param marker where the marker goes among the children
    protected final void roam(int marker) {
        new Gestures(this, new Hands());
        var mouse = new PlaceUnderMouse(state, kind, this, this);
        var ghost = new GhostMarker(state, kind, this, this);
        getChildren().add(marker, ghost);
        var showing = Showing.of(this);
        state.selection().selectedProperty().when(showing).subscribe(site -> {
            if (site != null && shows(site)) {
                show(site);
            }
        });
        camera.viewProperty().subscribe(_ -> {
            mouse.follow();
            ghost.follow();
        });
        state.quiz().roundProperty().when(showing).subscribe(round -> {
            if (round != null && round.answer() != null && shows(round.answer().site())) {
                bringIntoSight(round.answer().site());
            }
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).when(showing).subscribe(this::bringIntoSight);
        clearance.subscribe(_ -> requestLayout());
        cards.subscribe(_ -> requestLayout());
        showing.subscribe(_ -> requestLayout());
    }

    /// Keeps looking at the same in a window that may have changed.
    protected final void reframe() {
        if (getWidth() > 0) {
            director.reframe(sight(), state.appearance().isStill());
        }
    }

    protected final S sight() {
        return sight(free(), cards.get());
    }

    /// Goes somewhere at once.
    protected final void jump(V target) {
        director.move(target, sight());
    }

    /// Whether a hand is making it larger or smaller just now.
    protected final boolean isInHand() {
        return inHand;
    }

    /// Pixels of the screen for one of this view, which may stand in something enlarged.
    protected final double pixelsPerPixel() {
        double window = getScene() == null || getScene().getWindow() == null ? 1
            : getScene().getWindow().getRenderScaleX();
        return window * state.appearance().getResolution() * getLocalToSceneTransform().getMxx();
    }

    private void show(Site site) {
        director.showSite(site, state.presentation().timesAt(site), sight(), state.appearance().isStill());
    }

    /// Whoever goes from pin to pin with the Tab key sees each of them.
    private void bringIntoSight(@Nullable Node focused) {
        if (focused instanceof Plate plate && plate.isFocusVisible() && isMine(plate)) {
            bringIntoSight(plate.site());
        }
    }

    private void bringIntoSight(Site site) {
        S sight = sight();
        point(new Pointing.Place(kind, site.position().point(), site)).filter(at -> !free().contains(at))
            .ifPresent(at -> director.step(
                sight.dragged(camera.getView(), sight.centreX() - at.getX(), sight.centreY() - at.getY()), sight,
                sight.centreX(), sight.centreY(), state.appearance().isStill()));
    }

    private boolean isMine(Node node) {
        Node parent = node.getParent();
        while (parent != null && parent != this) {
            parent = parent.getParent();
        }
        return parent == this;
    }

    private Rectangle2D free() {
        Insets covered = clearance.get();
        return new Rectangle2D(covered.getLeft(), covered.getTop(),
            Math.max(1, getWidth() - covered.getLeft() - covered.getRight()),
            Math.max(1, getHeight() - covered.getTop() - covered.getBottom()));
    }

    private void drag(double dx, double dy) {
        S sight = sight();
        director.move(sight.dragged(camera.getView(), dx, dy), sight);
    }

    private void zoom(double factor, double x, double y) {
        S sight = sight();
        director.step(sight.zoomed(camera.getTarget(), factor, x, y), sight, x, y, state.appearance().isStill());
    }

    /// What hands do.
    private final class Hands implements Gestures.Target {
        @Override
        public void dragged(double dx, double dy) {
            drag(dx, dy);
        }

        @Override
        public void flicked(double dx, double dy) {
            if (!state.appearance().isStill()) {
                S sight = sight();
                director.flick(sight.dragged(camera.getView(), dx, dy), sight);
            }
        }

        @Override
        public void zoomed(double factor, double x, double y) {
            S sight = sight();
            inHand = true;
            director.move(sight.zoomed(camera.getView(), factor, x, y), sight);
            inHand = false;
        }

        @Override
        public void clicked(double x, double y) {
            requestFocus();
            RoamingView.this.clicked(x, y);
        }

        @Override
        public void doubleClicked(double x, double y) {
            zoom(2, x, y);
        }
    }
}
