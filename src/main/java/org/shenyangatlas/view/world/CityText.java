package org.shenyangatlas.view.world;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Connection;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Language;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.KindLook;
import org.shenyangatlas.view.Texts;

/// What is known of one connection: both names, country, kind, since when, how far, and who says so.
final class CityText extends VBox {

    private static final int KILOMETRE = 1000;

    /// @param from where the connections begin
    CityText(AtlasState state, Connection city, GeoPoint from) {
        getStyleClass().addAll("city-text", KindLook.styleClass(city.kind()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(names(state, city), gap,
            Texts.iconButton(state, "world.previous", "mdoal-chevron_left", state.connections()::previous, "ghost"),
            Texts.iconButton(state, "world.next", "mdoal-chevron_right", state.connections()::next, "ghost"),
            Texts.iconButton(state, "world.clear", "mdoal-close", state.connections()::clear, "ghost"));
        top.getStyleClass().add("top");
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, facts(state, city, from));
        if (!city.note().isEmpty()) {
            getChildren().add(wrapped(Texts.label(state, city.note(), "note")));
        }
        VBox sources = new VBox();
        sources.getStyleClass().add("source-list");
        city.sources().forEach(id -> state.catalogue().source(id).ifPresent(source -> sources.getChildren().add(new SourceLine(state, source))));
        getChildren().add(sources);
    }

    /// The name in the language, and beside it in the other one.
    private static HBox names(AtlasState state, Connection city) {
        HBox names = new HBox(Texts.label(state, city.name(), "title-2", "name"),
            Texts.bound(state.language().other().map(city.name()::in), "muted", "other-name"));
        names.setAlignment(Pos.BASELINE_LEFT);
        names.getStyleClass().add("names");
        return names;
    }

    private static HBox facts(AtlasState state, Connection city, GeoPoint from) {
        Language language = state.language();
        HBox facts = new HBox(Icon.of(KindLook.icon(city.kind())), Texts.label(state, KindLook.key(city.kind()), "kind"), rule(),
            Texts.bound(language.currentProperty().map(tag -> country(city, tag)), "country"), rule());
        facts.getStyleClass().addAll("separated", "facts");
        if (!city.since().isEmpty()) {
            ObservableValue<String> since = language.currentProperty()
                .map(tag -> language.textIn(tag, "world.since", Since.written(city.since(), language, tag)));
            facts.getChildren().addAll(Texts.bound(since, "since"), rule());
        }
        long km = Math.round(from.metresTo(city.point()) / KILOMETRE);
        facts.getChildren().add(Texts.bound(language.text("world.distance", km), "distance"));
        facts.getChildren().stream().filter(Label.class::isInstance).map(Label.class::cast)
            .forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        return facts;
    }

    static String country(Connection city, String language) {
        return Locale.of("", city.country()).getDisplayCountry(Locale.forLanguageTag(language));
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("separator-line");
        return rule;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
