package org.shenyangatlas.view.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.NumberDisc;
import org.shenyangatlas.view.Showing;

/// The mark of several sites: how many they are, in a ring that shows the shares of their leading categories. One site
/// alone is a dot in its category's colour. Used for one cluster after another.
///
/// States for CSS: `:single`, and by number `:tens`, `:hundreds`, `:thousands`.
final class ClusterPin extends Button {

    private static final PseudoClass SINGLE = PseudoClass.getPseudoClass("single");
    private static final List<PseudoClass> SIZES = List.of(PseudoClass.getPseudoClass("tens"),
        PseudoClass.getPseudoClass("hundreds"), PseudoClass.getPseudoClass("thousands"));
    private static final int MOST_SHARES = 4;
    private static final double CIRCLE = 360;
    private static final double TOP = 90;
    private static final double GAP = 8;

    private final AtlasState state;
    private final Pane ring = new Pane();
    private @Nullable Cluster cluster;
    private @Nullable String spoken;

    /// @param open told which one is pressed
    ClusterPin(AtlasState state, Consumer<Cluster> open) {
        this.state = state;
        getStyleClass().setAll("cluster-pin");
        ring.setMouseTransparent(true);
        setGraphic(ring);
        setContentDisplay(ContentDisplay.CENTER);
        setManaged(false);
        setCache(true);
        setOnAction(_ -> {
            if (cluster != null) {
                open.accept(cluster);
            }
        });
        state.language().currentProperty().when(Showing.of(this)).subscribe(_ -> speak());
    }

    @Nullable Cluster cluster() {
        return cluster;
    }

    /// Stands for a cluster from now on.
    void show(Cluster shown, SitePlaces places) {
        if (shown.equals(cluster)) {
            return;
        }
        cluster = shown;
        int count = shown.members().length;
        pseudoClassStateChanged(SINGLE, count == 1);
        for (int i = 0; i < SIZES.size(); i++) {
            pseudoClassStateChanged(SIZES.get(i), count >= Math.pow(10, i + 1));
        }
        setText(count == 1 ? "" : label(count));
        spoken = count == 1 ? places.sites().get(shown.first()).id() : null;
        List<Map.Entry<String, Integer>> shares = shares(shown, places);
        getStyleClass().setAll("cluster-pin", shares.getFirst().getKey());
        ring.getChildren().setAll(count == 1 ? List.of() : arcs(shares, count));
        speak();
    }

    /// Stands with its middle on a point, pixels.
    void stand(double x, double y) {
        double side = prefHeight(-1);
        resizeRelocate(Math.round(x - side / 2), Math.round(y - side / 2), side, side);
    }

    /// How large it looks; it can be pressed beside that, too.
    double side() {
        return Math.ceil(ring.prefHeight(-1)) + 2;
    }

    static String label(int count) {
        return count < 10_000 ? Integer.toString(count) : count / 1000 + "k";
    }

    private void speak() {
        if (cluster != null) {
            setAccessibleText(spoken == null ? state.language().textNow("map.cluster.spoken", cluster.members().length)
                : state.catalogue().site(spoken).map(site -> state.language().now(site.shortName())).orElse(""));
        }
    }

    /// Style classes of categories with how many members have each as their leading one, the most first; what is beyond the
    /// last counts to it.
    private List<Map.Entry<String, Integer>> shares(Cluster shown, SitePlaces places) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int member : shown.members()) {
            Site site = places.sites().get(member);
            counts.merge(NumberDisc.colourClass(state, site), 1, Integer::sum);
        }
        List<Map.Entry<String, Integer>> shares = new ArrayList<>(counts.entrySet());
        shares.sort(Comparator.comparingInt((Map.Entry<String, Integer> share) -> share.getValue()).reversed());
        return shares.size() <= MOST_SHARES ? shares : shares.subList(0, MOST_SHARES);
    }

    private List<Arc> arcs(List<Map.Entry<String, Integer>> shares, int count) {
        double whole = shares.stream().mapToInt(Map.Entry::getValue).sum();
        double from = TOP;
        List<Arc> arcs = new ArrayList<>();
        for (Map.Entry<String, Integer> share : shares) {
            double length = CIRCLE * share.getValue() / whole;
            Arc arc = new Arc(0, 0, 0, 0, from, -Math.max(1, length - (shares.size() > 1 ? GAP : 0)));
            arc.setType(ArcType.OPEN);
            arc.getStyleClass().setAll("share", share.getKey());
            arc.radiusXProperty().bind(ring.widthProperty().divide(2));
            arc.radiusYProperty().bind(ring.heightProperty().divide(2));
            arc.centerXProperty().bind(ring.widthProperty().divide(2));
            arc.centerYProperty().bind(ring.heightProperty().divide(2));
            arcs.add(arc);
            from -= length;
        }
        return arcs;
    }
}
