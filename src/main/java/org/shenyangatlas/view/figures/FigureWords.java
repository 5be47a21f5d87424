package org.shenyangatlas.view.figures;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Figure;
import org.shenyangatlas.catalogue.Period;
import org.shenyangatlas.catalogue.Point;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Language;
import org.shenyangatlas.view.SourceMarks;

/// A figure in the words of the language that is spoken.
final class FigureWords {

    private final AtlasState state;
    private final Language language;
    private final Figure figure;

    FigureWords(AtlasState state, Figure figure) {
        this.state = state;
        this.figure = figure;
        language = state.language();
    }

    /// Words that follow the language.
    ObservableValue<String> follow(Supplier<String> words) {
        return language.currentProperty().map(_ -> words.get());
    }

    /// "1,406.6"
    static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    String number(double value) {
        return number(figure.in(language.getCurrent(), value));
    }

    /// "over 24.3"
    String value(Point point) {
        String number = number(point.value());
        return switch (point.precision()) {
            case EXACT -> number;
            case ABOUT -> language.textNow("figures.about", number);
            case OVER -> language.textNow("figures.over", number);
        };
    }

    /// "420+", where there is room for no words.
    String brief(Point point) {
        return point.precision() == Point.Precision.OVER ? number(point.value()) + "+" : value(point);
    }

    /// "+7.2 %", or "" when nobody says.
    String change(@Nullable Double change) {
        return change == null ? "" : language.textNow("figures.change", (change > 0 ? "+" : "") + number(BigDecimal.valueOf(change)));
    }

    /// "75.2 imports"
    String part(Point.Part part) {
        return language.textNow("figures.part", number(part.value()), language.now(part.label()));
    }

    /// "of it imports"
    String ofIt(Point.Part part) {
        return language.textNow("figures.of-it", language.now(part.label()));
    }

    /// "75.2 imports (+17.1 %)"
    String partAndChange(Point.Part part) {
        return part.change() == null ? part(part) : language.textNow("figures.aside", part(part), change(part.change()));
    }

    /// "first half of 2018 (+14.1 %)"
    String periodAndChange(Point point) {
        String period = period(point.period());
        return point.change() == null ? period : language.textNow("figures.aside", period, change(point.change()));
    }

    /// "2019", "first half of 2018"
    String period(Period period) {
        String year = Integer.toString(period.year());
        return switch (period.kind()) {
            case YEAR, MONTH -> period.toString();
            case HALF -> language.textNow(period.part() == 1 ? "figures.period.first-half" : "figures.period.second-half", year);
            case QUARTER -> language.textNow("figures.period.quarter", year, period.part());
            case UNTIL -> language.textNow("figures.period.until", period.toString().replace("../", ""));
        };
    }

    /// What tells a point from those beside it: "2022, paid in", "Japan".
    String name(Point point) {
        String label = language.now(point.label());
        if (figure.kind() == Figure.Kind.BARS && !label.isEmpty()) {
            return label;
        }
        return label.isEmpty() ? period(point.period()) : language.textNow("figures.named", period(point.period()), label);
    }

    /// Unit, and the period when it is the same for all: "Billion US dollars, until 2020-12".
    String subtitle() {
        String unit = language.now(figure.unit());
        if (figure.kind() == Figure.Kind.COLUMNS) {
            return unit;
        }
        String period = period(figure.points().getFirst().period());
        return unit.isEmpty() ? period : language.textNow("figures.named", unit, period);
    }

    /// Everything about a point in one sentence, for those who hear it.
    String spoken(Point point) {
        List<String> parts = new ArrayList<>();
        parts.add(value(point) + (figure.unit().isEmpty() ? "" : " " + language.now(figure.unit())));
        if (figure.kind() == Figure.Kind.BARS) {
            parts.add(period(point.period()));
        }
        if (point.change() != null) {
            parts.add(change(point.change()));
        }
        Point.Part part = point.part();
        if (part != null) {
            parts.add(partAndChange(part));
        }
        parts.add(sources(point.sources()));
        return language.textNow("figures.spoken", name(point), parts.stream().map(String::strip).filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", ")));
    }

    private String sources(List<String> ids) {
        return ids.stream().flatMap(id -> state.catalogue().source(id).stream())
            .map(source -> SourceMarks.origin(source, language.getCurrent())).collect(Collectors.joining("; "));
    }
}
