package org.shenyangatlas.view.talk;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Source;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;

/// Where what is told of the selected site comes from, in one small line over the picture; the map has a foot of its own. To
/// be stood on a [Slide].
public final class SourceLine extends StackPane {

    private final AtlasState state;
    private final Label words = new Label();

    public SourceLine(AtlasState state) {
        this.state = state;
        getStyleClass().add("source-place");
        setMouseTransparent(true);
        words.getStyleClass().add("sources");
        getChildren().add(words);
        var showing = Showing.of(this);
        state.selection().selectedProperty().when(showing).subscribe(_ -> show());
        state.language().currentProperty().when(showing).subscribe(_ -> show());
        state.arrangement().largeProperty().when(showing).subscribe(_ -> show());
    }

    private void show() {
        Site site = state.selection().getSelected();
        words.setVisible(site != null && state.arrangement().getLarge() == Large.PICTURE);
        words.setText(site == null ? "" : titles(site));
    }

    /// Of the texts first, then of the facts; each once.
    private String titles(Site site) {
        return Stream.concat(site.textSources().stream(), site.facts().stream().flatMap(fact -> fact.sources().stream()))
            .distinct().limit(3).map(this::title).collect(Collectors.joining("; "));
    }

    private String title(String id) {
        Source source = state.catalogue().source(id).orElse(null);
        return source == null ? id : state.language().now(source.title());
    }
}
