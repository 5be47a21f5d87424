package org.shenyangatlas.view.detail;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Fact;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.FactText;
import org.shenyangatlas.view.SourceMarks;
import org.shenyangatlas.view.Texts;

/// The facts of a site, one row each: what it is about, the value, the marks of its sources.
final class FactList extends VBox {

    FactList(AtlasState state, Site site) {
        getStyleClass().add("fact-list");
        for (Fact fact : site.facts()) {
            getChildren().add(row(state, fact));
        }
        if (!getChildren().isEmpty()) {
            getChildren().getFirst().getStyleClass().add("leading");
        }
    }

    private static GridPane row(AtlasState state, Fact fact) {
        Label label = Texts.label(state, fact.label(), "fact-label");
        label.setWrapText(true);
        Label value = Texts.bound(FactText.value(state, fact), "fact-value");
        value.setWrapText(true);
        label.setLabelFor(value);
        HBox marks = new SourceMarks(state, fact.sources());
        GridPane row = new GridPane();
        row.getStyleClass().add("fact");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setPercentWidth(32);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        row.getColumnConstraints().addAll(labels, values, new ColumnConstraints());
        row.addRow(0, label, value, marks);
        for (var node : row.getChildren()) {
            GridPane.setValignment(node, VPos.TOP);
        }
        return row;
    }
}
