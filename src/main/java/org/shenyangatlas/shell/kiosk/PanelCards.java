package org.shenyangatlas.shell.kiosk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.shell.kiosk.OperatorDesk.Place;
import org.shenyangatlas.shell.kiosk.Question.Choice;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.FxThread;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// The parts of the operator's panel.
///
/// State for CSS: `:on` of the language visits begin with.
final class PanelCards {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    /// Does what takes a while, and says what came of it.
    interface Run {
        void run(Button button, Supplier<CompletionStage<String>> action);
    }

    private final AtlasState state;
    private final OperatorDesk desk;
    private final Question question;
    private final Run run;

    PanelCards(AtlasState state, OperatorDesk desk, Question question, Run run) {
        this.state = state;
        this.desk = desk;
        this.question = question;
        this.run = run;
    }

    Node troubles() {
        Label fine = Texts.label(state, "operator.troubles.none", "fine");
        fine.setGraphic(Icon.of("mdoal-check_circle"));
        return card("operator.troubles", new Lines(desk.troubles(), "mdoal-error_outline", fine));
    }

    Node today() {
        Button export = button("operator.export", "operator-export", "mdomz-save_alt", () -> { });
        export.setOnAction(_ -> run.run(export, this::export));
        return card("operator.today", new Lines(desk.today(), "", Texts.label(state, "operator.today.none")), row(export));
    }

    Node content() {
        Button check = button("operator.content.check", "operator-check", "mdomz-refresh", () -> { });
        check.setOnAction(_ -> run.run(check, desk::checkContent));
        Button back = button("operator.content.back", "operator-back", "mdoal-history", () -> { });
        back.setOnAction(_ -> ask("operator.content.back.ask", "operator.content.back", () -> run.run(back, desk::rollBack)));
        desk.olderContent().when(Showing.of(back)).subscribe(older -> {
            back.setVisible(older);
            back.setManaged(older);
        });
        Label words = Texts.bound(desk.content());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return card("operator.content", words, row(check, back));
    }

    Node settings() {
        HBox language = new HBox(Texts.label(state, "operator.language"));
        language.getStyleClass().add("setting");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        language.getChildren().add(gap);
        state.catalogue().languages().forEach(tag -> language.getChildren().add(choice(tag)));
        return card("operator.settings", language,
            new Stepper(state, "operator.volume", desk.volume(), percent -> inWords(percent, "operator.silent", "operator.percent")),
            new Stepper(state, "operator.idle", desk.idleSeconds(), seconds -> inWords(seconds, "operator.never", "operator.seconds")),
            new Stepper(state, "operator.warning", desk.warningSeconds(), seconds -> state.language().text("operator.seconds", seconds)));
    }

    Node actions(Runnable cleaning, Runnable gone) {
        List<Button> buttons = List.of(
            button("operator.cleaning", "operator-cleaning", "mdoal-cleaning_services", cleaning),
            button("operator.start", "operator-start", "mdomz-replay", () -> {
                gone.run();
                desk.startScreen();
            }),
            button("operator.restart", "operator-restart", "mdomz-power_settings_new",
                () -> ask("operator.restart.ask", "operator.restart", desk::restart)),
            button("operator.leave", "operator-leave", "mdoal-exit_to_app",
                () -> ask("operator.leave.ask", "operator.leave", desk::leave)));
        GridPane actions = new GridPane();
        actions.getStyleClass().add("actions");
        for (int i = 0; i < buttons.size(); i++) {
            actions.add(buttons.get(i), i % 2, i / 2);
        }
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        actions.getColumnConstraints().setAll(half, half);
        return card("operator.actions", actions);
    }

    /// To the only place there is, or to the one that is chosen; says nothing when none is.
    private CompletionStage<String> export() {
        return desk.exportPlaces().thenComposeAsync(places -> {
            if (places.isEmpty()) {
                return CompletableFuture.failedStage(new IllegalStateException(state.language().textNow("operator.export.none")));
            }
            return places.size() == 1 ? desk.export(places.getFirst()) : chosen(places).thenCompose(place ->
                place.map(desk::export).orElse(CompletableFuture.completedStage("")));
        }, FxThread.executor());
    }

    private CompletionStage<Optional<Place>> chosen(List<Place> places) {
        CompletableFuture<Optional<Place>> chosen = new CompletableFuture<>();
        question.ask(state.language().text("operator.export.where"), places.stream().map(place ->
            new Choice(new SimpleStringProperty(place.name()), () -> chosen.complete(Optional.of(place)), false)).toList(),
            () -> chosen.complete(Optional.empty()));
        return chosen;
    }

    private void ask(String words, String yes, Runnable action) {
        question.ask(state.language().text(words), List.of(new Choice(state.language().text(yes), action, true)), () -> { });
    }

    /// @param none key of what 0 is called
    private ObservableValue<String> inWords(int number, String none, String some) {
        return number == 0 ? state.language().text(none) : state.language().text(some, number);
    }

    private Button choice(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        Button button = new Button(language.getDisplayLanguage(language));
        button.getStyleClass().addAll("outline", "choice");
        button.setId("start-in-" + tag);
        button.setOnAction(_ -> desk.language().setValue(tag));
        desk.language().map(tag::equals).when(Showing.of(button)).subscribe(on -> button.pseudoClassStateChanged(ON, on));
        return button;
    }

    private Button button(String words, String id, String icon, Runnable action) {
        Button button = Texts.button(state, words, icon, action, "outline");
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private static HBox row(Button... buttons) {
        HBox row = new HBox(buttons);
        row.getStyleClass().add("row");
        return row;
    }

    private VBox card(String title, Node... content) {
        VBox card = new VBox(Texts.label(state, title, "heading"));
        card.getStyleClass().add("operator-card");
        card.getChildren().addAll(content);
        return card;
    }
}
