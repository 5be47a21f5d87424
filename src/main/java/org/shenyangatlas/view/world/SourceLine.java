package org.shenyangatlas.view.world;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.shenyangatlas.catalogue.Source;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;

/// A source with its mark: "G  Shenyang Municipal People's Government, 2022-01-22. Pages on friendship cities".
final class SourceLine extends HBox {

    SourceLine(AtlasState state, Source source) {
        getStyleClass().add("source-line");
        Label mark = new Label(source.mark());
        mark.getStyleClass().add("source-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        Label words = Texts.bound(state.language().currentProperty().map(language -> describe(source, language)), "source");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(mark, words);
    }

    static String describe(Source source, String language) {
        String date = source.date().isEmpty() ? "" : ", " + source.date();
        return source.publisher().in(language) + date + ". " + source.title().in(language);
    }
}
