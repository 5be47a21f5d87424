package org.shenyangatlas.view.detail;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// The head of the panel: seal, district and year, names in both languages, categories.
final class SiteHeader extends VBox {

    private final Label title;

    /// @param portrait stands above the names; null for none
    SiteHeader(AtlasState state, Site site, @Nullable Portrait portrait, Runnable close) {
        getStyleClass().add("site-header");
        Label seal = new Label(Integer.toString(site.number()));
        seal.getStyleClass().add("seal");
        HBox place = new HBox();
        place.getStyleClass().addAll("place", "separated");
        state.catalogue().district(site.district())
            .ifPresent(district -> place.getChildren().add(Texts.label(state, district.name(), "muted")));
        if (site.year() != null) {
            Region line = new Region();
            line.getStyleClass().add("separator-line");
            Label year = new Label(site.year().toString());
            year.getStyleClass().add("muted");
            place.getChildren().addAll(line, year);
        }
        HBox.setHgrow(place, Priority.ALWAYS);
        HBox top = new HBox(seal, place, Texts.iconButton(state, "detail.close", "mdoal-close", close, "ghost", "close-button"));
        top.getStyleClass().add("top");

        title = Texts.label(state, site.name(), "title-1");
        title.setId("detail-title");
        title.setWrapText(true);
        title.setFocusTraversable(true);
        Label other = Texts.bound(state.language().other().map(site.name()::in), "muted");
        other.setWrapText(true);
        Label pinyin = new Label(site.pinyin());
        pinyin.getStyleClass().addAll("muted", "pinyin");
        pinyin.setWrapText(true);
        VBox names = new VBox(title, other, pinyin);
        names.getStyleClass().add("names");

        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("category-chips");
        site.categories().forEach(id -> state.catalogue().category(id).ifPresent(category -> {
            Button chip = new Button();
            chip.getStyleClass().setAll("chip", "cat-" + category.colour());
            HBox content = new HBox(Icon.of(category.icon()), Texts.label(state, category.name(), "name"));
            content.getStyleClass().add("content");
            chip.setGraphic(content);
            chip.accessibleTextProperty().bind(state.language().of(category.name()).when(Showing.of(chip)));
            chip.setOnAction(_ -> state.filter().showOnly(category));
            chips.getChildren().add(chip);
        }));
        getChildren().add(top);
        if (portrait != null) {
            getChildren().add(portrait);
        }
        getChildren().addAll(names, chips);
    }

    /// Puts the keyboard's focus on the heading.
    void focus() {
        title.requestFocus();
    }
}
