package org.shenyangatlas.view;

import javafx.beans.value.ObservableValue;
import org.shenyangatlas.catalogue.Fact;
import org.shenyangatlas.state.AtlasState;

/// A fact in words.
public final class FactText {

    private FactText() {
    }

    /// "305.5 m", "127 (2023)".
    public static ObservableValue<String> value(AtlasState state, Fact fact) {
        return state.language().currentProperty().map(language -> {
            String value = fact.value().in(language);
            String unit = fact.unit().in(language);
            String text = unit.isEmpty() ? value : value + " " + unit;
            return fact.asOf().isEmpty() ? text : state.language().textNow("detail.as-of", text, fact.asOf());
        });
    }
}
