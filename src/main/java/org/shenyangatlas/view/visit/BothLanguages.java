package org.shenyangatlas.view.visit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;

/// Words for somebody whose language is not known yet, or no longer.
final class BothLanguages {

    private BothLanguages() {
    }

    /// A text in the two first languages, one behind the other.
    static String line(AtlasState state, String key) {
        return state.language().offered().stream().limit(2).map(tag -> state.language().textIn(tag, key)).distinct()
            .collect(Collectors.joining(" "));
    }

    /// A text in the language of the visit, and below it in the other.
    static Stream<Label> lines(AtlasState state, String key) {
        ObservableValue<String> first = state.language().text(key);
        ObservableValue<String> second = state.language().other()
            .map(tag -> tag.equals(state.language().getCurrent()) ? "" : state.language().textIn(tag, key));
        return Stream.of(Texts.bound(first, "first"), Texts.bound(second, "second"));
    }
}
