package org.shenyangatlas.view.visit;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Fact;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;

/// The three most telling things about a site, side by side: those that can be said in a word or a number come first.
///
/// States of a value for CSS: `:long`.
final class KeyFigures extends GridPane {

    private static final int MOST = 3;
    /// A value that takes more signs than this is written smaller; Chinese ones count twice.
    private static final int SHORT = 10;
    /// One that takes more than this is left to the whole text.
    private static final int LONGEST = 34;
    private static final int LEAST = 14;

    KeyFigures(AtlasState state, Site site) {
        getStyleClass().add("key-figures");
        List<VBox> figures = new ArrayList<>();
        List<Integer> shares = new ArrayList<>();
        List<Fact> facts = new ArrayList<>(site.facts().stream().filter(fact -> width(fact.value()) <= SHORT).toList());
        site.facts().stream().filter(fact -> width(fact.value()) > SHORT && width(fact.value()) <= LONGEST).forEach(facts::add);
        facts.stream().limit(MOST).forEach(fact -> {
            figures.add(figure(Texts.label(state, fact.label(), "figure-label"), Texts.label(state, fact.value(), "figure-value"),
                Texts.label(state, fact.unit(), "figure-unit"), width(fact.value())));
            shares.add(share(width(fact.value())));
        });
        if (figures.size() < MOST) {
            state.catalogue().district(site.district()).ifPresent(district -> {
                figures.add(figure(Texts.label(state, "kiosk.district", "figure-label"),
                    Texts.label(state, district.name(), "figure-value"), new Label(), width(district.name())));
                shares.add(share(width(district.name())));
            });
        }
        for (int i = 0; i < figures.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100. * shares.get(i) / shares.stream().mapToInt(Integer::intValue).sum());
            getColumnConstraints().add(column);
            add(figures.get(i), i, 0);
        }
    }

    private static VBox figure(Label label, Label value, Label unit, int width) {
        label.setWrapText(true);
        value.setWrapText(width > SHORT);
        if (width <= SHORT) {
            value.setMinWidth(USE_PREF_SIZE);
        }
        value.pseudoClassStateChanged(PseudoClass.getPseudoClass("long"), width > SHORT);
        unit.managedProperty().bind(unit.textProperty().isNotEmpty());
        unit.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(value, unit);
        line.getStyleClass().add("value-line");
        VBox figure = new VBox(label, line);
        figure.getStyleClass().add("figure");
        return figure;
    }

    /// Of the width of all figures; the long ones are written smaller and may take two lines.
    private static int share(int width) {
        return width > SHORT ? Math.min(width, LEAST * 2) : Math.max(LEAST, width * 2);
    }

    /// Of the widest translation.
    private static int width(LocalizedText text) {
        return text.texts().values().stream().mapToInt(words -> words.codePoints()
            .map(c -> UnicodeScript.of(c) == UnicodeScript.HAN ? 2 : 1).sum()).max().orElse(0);
    }
}
