package org.shenyangatlas.view.figures;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Figure;
import org.shenyangatlas.catalogue.Point;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.SourceMarks;
import org.shenyangatlas.view.Texts;

/// One number in large type, and what it counts.
final class NumberTile extends StackPane {

    NumberTile(AtlasState state, Figure figure) {
        getStyleClass().add("number-tile");
        setId("figure-" + figure.id());
        Point point = figure.points().getFirst();
        FigureWords words = new FigureWords(state, figure);
        Label number = Texts.bound(words.follow(() -> words.brief(point)), "number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label unit = Texts.bound(words.follow(() -> state.language().now(figure.unit())), "unit");
        unit.setWrapText(true);
        HBox.setHgrow(unit, Priority.ALWAYS);
        HBox line = new HBox(number, unit);
        line.getStyleClass().add("number-line");
        Label period = Texts.bound(words.follow(() -> words.periodAndChange(point)), "period");
        period.setWrapText(true);
        HBox told = new HBox(period, new SourceMarks(state, point.sources()));
        told.getStyleClass().add("tile-foot");
        VBox content = new VBox(line, wrapped(Texts.label(state, figure.title(), "title")), told);
        content.getStyleClass().add("content");
        if (!point.caveat().isEmpty()) {
            content.getChildren().add(wrapped(Texts.label(state, point.caveat(), "note")));
        }
        getChildren().addAll(new Target(words, point), content);
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
