package org.shenyangatlas.view.filter;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.catalogue.District;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Position;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Choice.Years;
import org.shenyangatlas.state.Facet;

/// What facets and their values are called in the language of the moment.
final class FacetText {

    private FacetText() {
    }

    /// The heading of a facet.
    static String key(Facet facet) {
        return switch (facet) {
            case CATEGORY -> "filter.category";
            case DISTRICT -> "filter.district";
            case PARTNER -> "filter.partner";
            case PICTURE -> "filter.picture";
            case ACCURACY -> "filter.accuracy";
        };
    }

    /// A value nobody has a name for is called what it is.
    static ObservableValue<String> name(AtlasState state, Facet facet, String value) {
        return switch (facet) {
            case CATEGORY -> named(state, state.catalogue().category(value).map(Category::name).orElse(LocalizedText.EMPTY), value);
            case DISTRICT -> named(state, state.catalogue().district(value).map(District::name).orElse(LocalizedText.EMPTY), value);
            case PARTNER -> state.language().currentProperty().map(tag -> country(value, tag));
            case PICTURE -> state.language().text(value.equals(Facet.ON_PICTURE) ? "filter.on-picture" : "filter.off-picture");
            case ACCURACY -> state.language().text(switch (Position.Status.valueOf(value)) {
                case VERIFIED -> "filter.verified";
                case INFERRED -> "filter.inferred";
                case ESTIMATE -> "filter.estimate";
            });
        };
    }

    /// What a value means, where its name does not say it all.
    ///
    /// @return key of the text; empty where it does
    static String meaning(Facet facet, String value) {
        if (facet != Facet.ACCURACY) {
            return "";
        }
        return switch (Position.Status.valueOf(value)) {
            case VERIFIED -> "filter.verified.meaning";
            case INFERRED -> "filter.inferred.meaning";
            case ESTIMATE -> "filter.estimate.meaning";
        };
    }

    static ObservableValue<String> years(AtlasState state, Years years) {
        return years.from() == years.to() ? state.language().text("filter.year", years.from())
            : state.language().text("filter.years", years.from(), years.to());
    }

    private static ObservableValue<String> named(AtlasState state, LocalizedText name, String value) {
        return state.language().of(name).map(text -> text.isEmpty() ? value : text);
    }

    private static String country(String code, String language) {
        return Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(language));
    }
}
