package org.shenyangatlas.view.detail;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Source;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.SourceMarks;
import org.shenyangatlas.view.Texts;

/// The sources a site's panel names, spelled out once.
final class SourceList extends VBox {

    SourceList(AtlasState state, Site site) {
        getStyleClass().add("source-list");
        Set<String> named = named(site);
        state.catalogue().sources().stream().filter(source -> named.contains(source.id()))
            .forEach(source -> getChildren().add(line(state, source)));
    }

    /// Ids of every source of a site's texts, facts and positions.
    static Set<String> named(Site site) {
        Set<String> named = new LinkedHashSet<>(site.textSources());
        site.facts().forEach(fact -> {
            named.addAll(fact.sources());
            fact.otherwise().forEach(other -> named.addAll(other.sources()));
        });
        named.addAll(site.position().sources());
        site.positions().forEach(position -> named.addAll(position.sources()));
        return named;
    }

    private static HBox line(AtlasState state, Source source) {
        Label words = Texts.bound(state.language().currentProperty()
            .map(language -> SourceMarks.describe(source, language).replace("\n", ". ")), "source");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(new SourceMarks(state, List.of(source.id())), words);
        line.getStyleClass().add("source-line");
        return line;
    }
}
