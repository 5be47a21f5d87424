package org.shenyangatlas.view.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Fact;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Texts;

/// Where sources tell a fact differently: what the other one says, which value is shown, and why. Knowledge, not an error.
final class Disagreement extends HBox {

    Disagreement(AtlasState state, Fact fact, Fact.Otherwise other) {
        getStyleClass().add("disagreement");
        ObservableValue<String> words = state.language().currentProperty().map(language -> state.language()
            .textNow("detail.differ.text", fact.label().in(language), other.value().in(language), other.note().in(language)));
        List<String> sources = new ArrayList<>(fact.sources());
        other.sources().stream().filter(id -> !sources.contains(id)).forEach(sources::add);
        VBox text = new VBox(Texts.label(state, "detail.differ", "title"), new Statement(state, words, sources, "note"));
        text.getStyleClass().add("text");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(Icon.of("scales"), text);
    }
}
