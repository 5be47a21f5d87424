package org.shenyangatlas.view.list;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;

/// All sites: those found first, then the others, faded. When none is found, what to do about it.
public final class SiteListView extends StackPane {

    private final AtlasState state;
    private final ListView<Site> rows = new ListView<>();
    private boolean following;

    public SiteListView(AtlasState state) {
        this.state = state;
        getStyleClass().add("site-list-view");
        rows.setId("sites");
        rows.setCellFactory(_ -> new SiteRow(state));
        NothingFound nothing = new NothingFound(state);
        getChildren().addAll(rows, nothing);
        var showing = Showing.of(this);
        rows.accessibleTextProperty().bind(state.language().text("list.spoken").when(showing));
        state.filter().predicate().when(showing).subscribe(_ -> {
            refill();
            boolean none = state.filter().found().isEmpty();
            rows.setVisible(!none);
            nothing.setVisible(none);
        });
        state.selection().selectedProperty().when(showing).subscribe(this::follow);
        rows.getSelectionModel().selectedItemProperty().subscribe(site -> {
            if (!following && site != null) {
                if (state.filter().predicate().getValue().test(site)) {
                    state.recentSearches().remember(state.filter().getQuery());
                }
                state.selection().select(site);
            }
        });
    }

    private void refill() {
        List<Site> order = new ArrayList<>(state.filter().found());
        if (order.size() < state.catalogue().sites().size()) {
            var shown = state.filter().predicate().getValue();
            state.catalogue().sites().stream().filter(shown.negate()).forEach(order::add);
        }
        following = true;
        rows.getItems().setAll(order);
        following = false;
        follow(state.selection().getSelected());
    }

    private void follow(@Nullable Site site) {
        following = true;
        if (site == null) {
            rows.getSelectionModel().clearSelection();
        } else {
            rows.getSelectionModel().select(site);
            rows.scrollTo(Math.max(0, rows.getItems().indexOf(site) - 3));
        }
        following = false;
    }
}
