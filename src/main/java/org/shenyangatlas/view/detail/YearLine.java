package org.shenyangatlas.view.detail;

import java.util.Arrays;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;

/// When a site began, among all of those whose year is known.
final class YearLine extends VBox {

    private YearLine(AtlasState state, int year, int[] years) {
        getStyleClass().add("year-line");
        int place = 1 + (int) Arrays.stream(years).filter(other -> other < year).count();
        Label words = Texts.bound(state.language().currentProperty().map(_ -> spoken(state, year, place, years.length)), "words");
        words.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox ends = new HBox(end(years[0]), gap, end(years[years.length - 1]));
        getChildren().addAll(words, new YearAxis(year, years), ends);
    }

    /// Null when its year is not known, or nothing else has another.
    static @Nullable YearLine of(AtlasState state, Site site) {
        int[] years = state.catalogue().sites().stream().map(Site::year).filter(Objects::nonNull).mapToInt(Integer::intValue)
            .sorted().toArray();
        return site.year() == null || years[0] == years[years.length - 1] ? null : new YearLine(state, site.year(), years);
    }

    private static Label end(int year) {
        Label label = new Label(Integer.toString(year));
        label.getStyleClass().add("end");
        return label;
    }

    /// "1989, the 3rd of 14".
    private static String spoken(AtlasState state, int year, int place, int count) {
        return state.language().textNow("detail.year", Integer.toString(year), state.language().textNow(ordinal(place), place), count);
    }

    /// The text for a number in an order, which in English ends as the number does: "1st", "11th", "22nd".
    static String ordinal(int number) {
        boolean teen = number / 10 % 10 == 1;
        return switch (teen ? 0 : number % 10) {
            case 1 -> "detail.nth.one";
            case 2 -> "detail.nth.two";
            case 3 -> "detail.nth.three";
            default -> "detail.nth";
        };
    }
}
