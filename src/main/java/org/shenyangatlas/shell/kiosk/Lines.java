package org.shenyangatlas.shell.kiosk;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;

/// Lines of text that change, each behind an icon if one is named.
final class Lines extends VBox {

    private final String icon;
    private final Node otherwise;

    /// @param icon      name of the icon, "" for none
    /// @param otherwise what stands there when there is no line
    Lines(ObservableValue<List<String>> lines, String icon, Node otherwise) {
        this.icon = icon;
        this.otherwise = otherwise;
        getStyleClass().add("lines");
        lines.when(Showing.of(this)).subscribe(this::write);
    }

    private void write(List<String> lines) {
        if (lines.isEmpty()) {
            getChildren().setAll(otherwise);
        } else {
            getChildren().setAll(lines.stream().map(this::line).toList());
        }
    }

    private Node line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox line = icon.isEmpty() ? new HBox(label) : new HBox(Icon.of(icon), label);
        line.getStyleClass().add("line");
        return line;
    }
}
