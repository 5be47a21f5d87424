package org.shenyangatlas.view.detail;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.SourceMarks;

/// A passage with the marks of its sources behind it. The marks never break away from the last word.
final class Statement extends TextFlow {

    /// Characters kept with the marks where a language writes no spaces.
    private static final int TAIL = 2;

    Statement(AtlasState state, ObservableValue<String> words, List<String> sources, String styleClass) {
        getStyleClass().addAll("statement", styleClass);
        Text body = new Text();
        body.getStyleClass().add("body");
        Label tail = new Label();
        tail.getStyleClass().add("tail");
        tail.setMinWidth(USE_PREF_SIZE);
        HBox end = new HBox(tail, new SourceMarks(state, sources));
        end.getStyleClass().add("end");
        words.when(Showing.of(this)).subscribe(text -> {
            int cut = cut(text);
            body.setText(text.substring(0, cut));
            tail.setText(text.substring(cut));
        });
        getChildren().addAll(body, end);
    }

    /// Where the last word begins.
    static int cut(String text) {
        int word = text.lastIndexOf(' ') + 1;
        boolean spaced = text.codePoints().skip(text.codePointCount(0, word))
            .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        int tail = Math.min(TAIL, text.codePointCount(word, text.length()));
        return spaced ? word : text.offsetByCodePoints(text.length(), -tail);
    }
}
