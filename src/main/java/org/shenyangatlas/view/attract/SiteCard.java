package org.shenyangatlas.view.attract;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;

/// A site in few and large words, in two languages, and how to begin.
///
/// States of the name for CSS: `:long`, `:longest`.
final class SiteCard extends VBox {

    /// More sites than this are not shown as dots.
    private static final int MOST_DOTS = 24;
    /// How many Chinese signs a name may have the width of.
    private static final double LONG = 7;
    private static final double LONGEST = 9;
    private static final double LATIN_WIDTH = 0.56;

    /// @param place  of the site on the way round, from 0
    /// @param places number of sites
    /// @param begin  what the button does
    SiteCard(AtlasState state, Site site, int place, int places, Runnable begin) {
        getStyleClass().addAll("card", "site-card");
        List<String> tags = state.language().offered();
        Label seal = new Label(Integer.toString(site.number()));
        seal.getStyleClass().add("seal");
        seal.setMinWidth(USE_PREF_SIZE);
        Label name = new Label(site.shortName().in(tags.getFirst()));
        name.getStyleClass().add("name");
        name.setWrapText(true);
        name.pseudoClassStateChanged(PseudoClass.getPseudoClass("long"), width(name.getText()) > LONG);
        name.pseudoClassStateChanged(PseudoClass.getPseudoClass("longest"), width(name.getText()) > LONGEST);
        VBox names = new VBox(name);
        names.getStyleClass().add("names");
        HBox.setHgrow(names, Priority.ALWAYS);
        tags.stream().skip(1).limit(1).map(site.shortName()::in).filter(other -> !other.equals(name.getText())).forEach(other -> {
            Label second = new Label(other);
            second.getStyleClass().add("other-name");
            second.setWrapText(true);
            names.getChildren().add(second);
        });
        HBox top = new HBox(seal, names);
        top.getStyleClass().add("top");
        getChildren().addAll(top, about(state, site, tags), touch(state, tags, begin));
        if (places > 1 && places <= MOST_DOTS) {
            getChildren().add(dots(place, places));
        }
    }

    private static HBox about(AtlasState state, Site site, List<String> tags) {
        HBox about = new HBox();
        about.getStyleClass().addAll("about", "separated");
        state.catalogue().category(site.categories().getFirst()).ifPresent(category -> {
            about.getStyleClass().add("cat-" + category.colour());
            Label words = new Label(words(category, tags));
            words.setGraphic(Icon.of(category.icon()));
            about.getChildren().add(words);
        });
        if (site.year() != null) {
            Region line = new Region();
            line.getStyleClass().add("separator-line");
            about.getChildren().addAll(line, new Label(site.year().toString()));
        }
        return about;
    }

    private static String words(Category category, List<String> tags) {
        return tags.stream().limit(2).map(category.name()::in).distinct().collect(Collectors.joining(" "));
    }

    private static Button touch(AtlasState state, List<String> tags, Runnable begin) {
        VBox words = new VBox();
        words.getStyleClass().add("words");
        for (String tag : tags.subList(0, Math.min(2, tags.size()))) {
            Label line = new Label(state.language().textIn(tag, "kiosk.touch"));
            line.getStyleClass().add(words.getChildren().isEmpty() ? "first" : "second");
            words.getChildren().add(line);
        }
        HBox content = new HBox(Icon.of("mdomz-touch_app"), words);
        content.getStyleClass().add("content");
        Button button = new Button();
        button.setId("touch-to-begin");
        button.getStyleClass().add("seal-button");
        button.setGraphic(content);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(tags.stream().limit(2).map(tag -> state.language().textIn(tag, "kiosk.touch"))
            .collect(Collectors.joining(" ")));
        button.setOnAction(_ -> begin.run());
        return button;
    }

    private static HBox dots(int place, int places) {
        HBox dots = new HBox();
        dots.getStyleClass().add("dots");
        for (int i = 0; i < places; i++) {
            Region dot = new Region();
            dot.getStyleClass().add("dot");
            dot.pseudoClassStateChanged(PseudoClass.getPseudoClass("present"), i == place);
            dots.getChildren().add(dot);
        }
        return dots;
    }

    /// As wide as so many Chinese signs, about.
    private static double width(String name) {
        return name.codePoints().mapToDouble(c -> UnicodeScript.of(c) == UnicodeScript.HAN ? 1 : LATIN_WIDTH).sum();
    }
}
