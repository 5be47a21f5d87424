package org.shenyangatlas.view.keypad;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.DragScroll;
import org.shenyangatlas.view.MoreBelow;
import org.shenyangatlas.view.Showing;

/// The sites found, those first that fit best; when there are none, what to do about it.
final class FoundList extends StackPane {

    /// Nobody scrolls further with a finger: who has not found it types another letter.
    private static final int MOST = 40;
    /// Rows are kept for the next letter typed, up to so many.
    private static final int KEPT = 200;

    private final AtlasState state;
    private final Query query;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final MoreBelow more = new MoreBelow(scroll);
    private final NearHelp help;
    private final Map<String, FoundRow> made = new HashMap<>();

    FoundList(AtlasState state, Query query) {
        this.state = state;
        this.query = query;
        help = new NearHelp(state);
        getStyleClass().add("found-list");
        rows.getStyleClass().add("rows");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        DragScroll.in(scroll);
        setAlignment(more, Pos.BOTTOM_CENTER);
        getChildren().addAll(scroll, more, help);
        var showing = Showing.of(this);
        state.filter().predicate().when(showing).subscribe(_ -> {
            refill();
            scroll.setVvalue(0);
        });
        state.language().currentProperty().when(showing).subscribe(_ -> refill());
    }

    private void refill() {
        List<Site> found = state.filter().found();
        if (made.size() > KEPT) {
            made.clear();
        }
        rows.getChildren().setAll(found.stream().limit(MOST).map(site ->
            made.computeIfAbsent(site.id(), _ -> new FoundRow(state, site, query))).toList());
        rows.getChildren().forEach(row -> ((FoundRow) row).follow());
        scroll.setVisible(!found.isEmpty());
        help.setVisible(found.isEmpty());
    }
}
