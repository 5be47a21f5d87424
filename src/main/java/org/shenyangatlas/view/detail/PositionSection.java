package org.shenyangatlas.view.detail;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.Position;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Coordinates;
import org.shenyangatlas.view.PositionMap;
import org.shenyangatlas.view.SourceMarks;
import org.shenyangatlas.view.Texts;

/// Where a site stands, to the precision that is known.
final class PositionSection extends VBox {

    /// Below this accuracy, metres, coordinates are written to five decimals (about 1 m) ...
    private static final int PRECISE = 100;
    /// ... below this one to three (about 100 m), beyond it to two and called approximate.
    private static final int ROUGH = 2000;

    /// @param copy puts a text on the clipboard; null where nothing is to be copied
    PositionSection(AtlasState state, Site site, @Nullable Consumer<String> copy) {
        getStyleClass().add("position-section");
        VBox words = new VBox();
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Position main = site.position();
        Label coordinates = Texts.bound(coordinates(state, main), "coordinates");
        coordinates.setWrapText(true);
        HBox accuracy = new HBox(Texts.bound(accuracy(state, main), "accuracy"), new SourceMarks(state, main.sources()));
        accuracy.getStyleClass().add("accuracy-row");
        words.getChildren().addAll(coordinates, accuracy, new OtherView(state, site));
        HBox top = new HBox(new PositionMap(state), words);
        top.getStyleClass().add("top");
        getChildren().add(top);
        if (copy != null) {
            GeoPoint point = main.point();
            FlowPane copies = new FlowPane(
                copy(state, "detail.copy.coordinates", "mdoal-content_copy", () -> copy.accept(Coordinates.decimal(point))),
                copy(state, "detail.copy.link", "mdoal-insert_link", () -> copy.accept(Coordinates.link(point))));
            copies.getStyleClass().add("copies");
            getChildren().add(copies);
        }
        if (!main.note().isEmpty()) {
            Label note = Texts.label(state, main.note(), "note");
            note.setWrapText(true);
            getChildren().add(note);
        }
        for (Position further : site.positions()) {
            Label line = Texts.bound(state.language().currentProperty().map(language -> further.label().in(language) + ": "
                + coordinates(further, language, state) + ", " + accuracy(further, state)), "further");
            line.setWrapText(true);
            getChildren().add(line);
        }
    }

    private static Button copy(AtlasState state, String key, String icon, Runnable action) {
        Button button = Texts.button(state, key, icon, action, "outline", "copy");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static ObservableValue<String> coordinates(AtlasState state, Position position) {
        return state.language().currentProperty().map(language -> coordinates(position, language, state));
    }

    private static ObservableValue<String> accuracy(AtlasState state, Position position) {
        return state.language().currentProperty().map(_ -> accuracy(position, state));
    }

    /// "41.78041° N, 123.42791° E", "about 41.70° N, 123.44° E".
    static String coordinates(Position position, String language, AtlasState state) {
        int decimals = position.accuracyM() < PRECISE ? 5 : position.accuracyM() < ROUGH ? 3 : 2;
        double latitude = position.point().latitude();
        double longitude = position.point().longitude();
        String pair = String.format(Locale.ROOT, "%." + decimals + "f° %s, %." + decimals + "f° %s",
            Math.abs(latitude), latitude < 0 ? "S" : "N", Math.abs(longitude), longitude < 0 ? "W" : "E");
        return decimals == 2 ? state.language().textNow("detail.about", pair) : pair;
    }

    /// "±40 m, verified", "±1.8 km, estimate".
    static String accuracy(Position position, AtlasState state) {
        String status = state.language().textNow("status." + position.status().name().toLowerCase(Locale.ROOT));
        int metres = position.accuracyM();
        return metres < 1000 ? state.language().textNow("detail.accuracy.m", metres, status)
            : state.language().textNow("detail.accuracy.km", Distance.kilometres(metres), status);
    }
}
