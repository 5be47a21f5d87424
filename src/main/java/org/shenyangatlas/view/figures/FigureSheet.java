package org.shenyangatlas.view.figures;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import org.shenyangatlas.catalogue.Figure;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Point;
import org.shenyangatlas.catalogue.Source;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.SourceMarks;
import org.shenyangatlas.view.Texts;

/// A figure with everything that belongs to it, as it is seen and as it is saved: title, unit, chart or table, what has to be
/// known before it is used, and its sources spelled out.
final class FigureSheet extends VBox {

    /// Pixels of a saved picture for one on screen.
    private static final double SHARPNESS = 2;

    private final Node chart;
    private final PointTable table;

    FigureSheet(AtlasState state, Figure figure) {
        getStyleClass().add("figure-sheet");
        FigureWords words = new FigureWords(state, figure);
        chart = figure.kind() == Figure.Kind.BARS ? new BarChart(state, figure) : new ColumnChart(state, figure);
        table = new PointTable(state, figure);
        show(false);
        StackPane middle = new StackPane(chart, table);
        middle.getStyleClass().add("middle");
        setVgrow(middle, Priority.ALWAYS);
        Label title = wrapped(Texts.label(state, figure.title(), "title"));
        Label subtitle = wrapped(Texts.bound(words.follow(words::subtitle), "subtitle"));
        getChildren().addAll(title, subtitle, middle);
        if (!figure.note().isEmpty()) {
            getChildren().add(wrapped(Texts.label(state, figure.note(), "note")));
        }
        figure.points().stream().map(Point::caveat).filter(caveat -> !caveat.isEmpty())
            .forEach(caveat -> getChildren().add(caveat(state, caveat)));
        getChildren().add(sources(state, figure.sources()));
    }

    /// @param asTable whether as a table, else as a chart
    void show(boolean asTable) {
        chart.setVisible(!asTable);
        table.setVisible(asTable);
    }

    /// Takes a picture of it, opaque. Call it on the FX thread, while it shows.
    Image photograph() {
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(Transform.scale(SHARPNESS, SHARPNESS));
        return snapshot(how, null);
    }

    private static HBox caveat(AtlasState state, LocalizedText text) {
        Label words = wrapped(Texts.label(state, text));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox caveat = new HBox(Icon.of("scales"), words);
        caveat.getStyleClass().add("caveat");
        return caveat;
    }

    private static VBox sources(AtlasState state, List<String> ids) {
        VBox lines = new VBox();
        lines.getStyleClass().add("sources");
        ids.stream().flatMap(id -> state.catalogue().source(id).stream()).forEach(source -> lines.getChildren().add(line(state, source)));
        return lines;
    }

    private static HBox line(AtlasState state, Source source) {
        Label words = wrapped(Texts.bound(state.language().currentProperty().map(language -> SourceMarks.origin(source, language)), "source"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(new SourceMarks(state, List.of(source.id())), words);
        line.getStyleClass().add("source-line");
        return line;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
