package org.shenyangatlas.view.list;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.Marked;

/// A text in one line whose marked letters stand out. Where there is too little room for it, it ends in an ellipsis.
///
/// Its parts are labels of the style class it is made with, and `marked` or not.
final class MarkedLine extends Pane {

    private final String styleClass;
    private @Nullable Marked shown;

    MarkedLine(String styleClass) {
        this.styleClass = styleClass;
        getStyleClass().add("marked-line");
    }

    void show(Marked text) {
        if (text.equals(shown)) {
            return;
        }
        shown = text;
        getChildren().setAll(text.parts().stream().map(this::label).toList());
    }

    private Label label(Marked.Part part) {
        Label label = new Label(part.text());
        label.getStyleClass().add(styleClass);
        if (part.marked()) {
            label.getStyleClass().add("marked");
        }
        return label;
    }

    private List<Label> labels() {
        return getChildren().stream().map(Label.class::cast).toList();
    }

    @Override
    protected double computePrefWidth(double height) {
        return labels().stream().mapToDouble(label -> label.prefWidth(-1)).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return labels().stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (Label label : labels()) {
            double width = Math.min(label.prefWidth(-1), Math.max(0, getWidth() - x));
            label.resizeRelocate(x, 0, width, getHeight());
            label.setVisible(width > 0);
            x += width;
        }
    }
}
