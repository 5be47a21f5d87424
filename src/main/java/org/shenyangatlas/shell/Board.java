package org.shenyangatlas.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.FadeTransition;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.RoamingView;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Zoomable;
import org.shenyangatlas.view.illustration.IllustrationView;
import org.shenyangatlas.view.map.GeoMapView;

/// Whichever of picture and map is large. Each is made when it is first needed.
public final class Board extends Region {

    private static final Duration CROSS_FADE = Duration.millis(320);

    private final AtlasState state;
    private final Function<AtlasState, IllustrationView> makePicture;
    private final Mount mount;
    private final Map<Large, Region> mounted = new EnumMap<>(Large.class);
    private @Nullable IllustrationView picture;
    private @Nullable GeoMapView map;
    private @Nullable Board leader;
    private boolean coordinates;
    private Insets clearance = Insets.EMPTY;
    private List<Rectangle2D> cards = List.of();
    private Rectangle2D navigatorPlace = Rectangle2D.EMPTY;

    /// What a view stands in.
    public interface Mount {
        Region of(RoamingView<?, ?> view, Large which);
    }

    public Board(AtlasState state) {
        this(state, IllustrationView::new, (view, _) -> view);
    }

    /// @param makePicture how the picture is made
    /// @param mount       what picture and map are put into
    public Board(AtlasState state, Function<AtlasState, IllustrationView> makePicture, Mount mount) {
        this.state = state;
        this.mount = mount;
        this.makePicture = makePicture;
        getStyleClass().add("board");
        enlarge(state.arrangement().getLarge());
        state.arrangement().largeProperty().when(Showing.of(this)).subscribe(this::enlarge);
    }

    /// From now on shows what another board shows, whichever is large.
    public void follow(Board other) {
        leader = other;
        if (picture != null) {
            picture.follow(other.picture());
        }
        if (map != null) {
            map.follow(other.map());
        }
    }

    /// From now on the map tells the coordinates of places.
    public void tellCoordinates() {
        coordinates = true;
        if (map != null) {
            map.coordinatesProperty().set(true);
        }
    }

    /// Whichever is large gets the keyboard's focus.
    public void takeFocus() {
        getChildren().stream().filter(Node::isVisible).findFirst().ifPresent(Node::requestFocus);
    }

    public Zoomable large() {
        return large(state.arrangement().getLarge());
    }

    private RoamingView<?, ?> large(Large which) {
        return which == Large.MAP ? map() : picture();
    }

    /// What the large one of the two stands in.
    public Region mounted() {
        return mounted(state.arrangement().getLarge());
    }

    private Region mounted(Large which) {
        RoamingView<?, ?> view = large(which);
        return mounted.computeIfAbsent(which, _ -> {
            Region made = mount.of(view, which);
            getChildren().add(made);
            return made;
        });
    }

    /// The picture's navigator; null while the map is large or the picture shows everything anyway.
    public @Nullable Region navigator() {
        return picture != null && mounted(Large.PICTURE).isVisible() && picture.navigatorUsefulProperty().get() ? picture.navigator() : null;
    }

    /// What lies on the board: along its sides, as cards in its corners, and the navigator.
    public void keepClear(Insets sides, List<Rectangle2D> corners, Rectangle2D navigator) {
        clearance = sides;
        cards = corners;
        navigatorPlace = navigator;
        Stream.of(picture, map).filter(Objects::nonNull).forEach(view -> {
            view.clearanceProperty().set(sides);
            view.cardsProperty().set(corners);
        });
        if (picture != null) {
            picture.navigatorPlaceProperty().set(navigator);
        }
    }

    @Override
    protected void layoutChildren() {
        getManagedChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
    }

    private IllustrationView picture() {
        if (picture == null) {
            picture = makePicture.apply(state);
            picture.setId("picture");
            picture.navigatorUsefulProperty().subscribe(_ -> {
                if (getParent() != null) {
                    getParent().requestLayout();
                }
            });
            keepClear(clearance, cards, navigatorPlace);
            if (leader != null) {
                picture.follow(leader.picture());
            }
        }
        return picture;
    }

    private GeoMapView map() {
        if (map == null) {
            map = new GeoMapView(state);
            map.setId("map");
            map.coordinatesProperty().set(coordinates);
            keepClear(clearance, cards, navigatorPlace);
            if (leader != null) {
                map.follow(leader.map());
            }
        }
        return map;
    }

    private void enlarge(Large which) {
        RoamingView<?, ?> coming = large(which);
        Region node = mounted(which);
        if (node.isVisible() && getChildren().size() == 1) {
            return;
        }
        RoamingView<?, ?> leaving = which == Large.MAP ? picture : map;
        node.resize(getWidth(), getHeight());
        coming.resize(getWidth(), getHeight()); // one made just now is to know where things lie in it
        if (leaving != null) {
            keepPlace(leaving, coming);
        }
        getChildren().forEach(child -> child.setVisible(child == node));
        node.toFront();
        if (!state.appearance().isStill()) {
            FadeTransition fade = new FadeTransition(CROSS_FADE, node);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }

    /// What comes shows the selected site, or else the part of the town the user has gone to in what leaves.
    private void keepPlace(RoamingView<?, ?> leaving, RoamingView<?, ?> coming) {
        Site selected = state.selection().getSelected();
        if (selected != null) {
            coming.lookAt(selected);
        } else {
            leaving.outlook().ifPresent(coming::lookAt);
        }
    }
}
