package org.shenyangatlas.view.visit;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Visit;
import org.shenyangatlas.view.Icon;

/// The first thing a visitor is asked: which language. Each is offered in its own words.
public final class LanguageView extends VBox {

    /// At both ends of a choice, together, pixels.
    private static final double PADDING = 112;

    private final Button first;

    public LanguageView(AtlasState state, Visit visit) {
        getStyleClass().addAll("card", "language-view");
        List<Button> choices = state.language().offered().stream().map(tag -> choice(state, visit, tag)).toList();
        first = choices.getFirst();
        first.getStyleClass().add("leading");
        VBox languages = new VBox();
        languages.getStyleClass().add("choices");
        languages.getChildren().addAll(choices);
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        getChildren().addAll(masthead(state), rule, languages, ease(state));
    }

    /// Gives the focus to the first language.
    public void begin() {
        first.requestFocus();
    }

    private static HBox masthead(AtlasState state) {
        Label seal = new Label("沈阳");
        seal.getStyleClass().addAll("seal", "main-seal");
        seal.setMinWidth(USE_PREF_SIZE);
        VBox titles = new VBox();
        for (String tag : state.language().offered().stream().limit(2).toList()) {
            Label title = new Label(state.catalogue().title().in(tag));
            title.getStyleClass().add(titles.getChildren().isEmpty() ? "title" : "subtitle");
            titles.getChildren().add(title);
        }
        HBox head = new HBox(seal, titles);
        head.getStyleClass().add("masthead");
        return head;
    }

    private static Button choice(AtlasState state, Visit visit, String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String own = locale.getDisplayLanguage(locale);
        Label name = new Label(own);
        name.getStyleClass().add("name");
        Label line = new Label(state.language().textIn(tag, "kiosk.explore", state.catalogue().sites().size(), own));
        line.getStyleClass().add("line");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox content = new HBox(new VBox(name, line), gap, Icon.of("mdoal-chevron_right"));
        content.getStyleClass().add("content");
        Button choice = new Button();
        choice.setId("language-" + tag);
        choice.getStyleClass().add("choice");
        choice.setGraphic(content);
        choice.setAccessibleText(own + ", " + line.getText());
        choice.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(choice.widthProperty().subtract(PADDING));
        choice.setOnAction(_ -> visit.choose(tag));
        return choice;
    }

    private static HBox ease(AtlasState state) {
        HBox ease = new HBox();
        ease.getStyleClass().add("ease");
        for (Button button : List.of(EaseButtons.largeText(state, "outline"), EaseButtons.lower(state, "outline"))) {
            boolean text = ease.getChildren().isEmpty();
            button.setContentDisplay(ContentDisplay.LEFT);
            button.setText(BothLanguages.line(state, text ? "kiosk.large-text" : "kiosk.lower"));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setWrapText(true);
            HBox.setHgrow(button, Priority.ALWAYS);
            ease.getChildren().add(button);
        }
        return ease;
    }
}
