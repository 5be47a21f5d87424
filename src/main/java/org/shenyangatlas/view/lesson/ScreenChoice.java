package org.shenyangatlas.view.lesson;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.Lesson.Screen;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.LessonDraft;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// What the audience sees before or after the stops, as chips of which one is on.
final class ScreenChoice extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    /// @param key of the words above the chips
    ScreenChoice(AtlasState state, LessonDraft draft, String key, Function<Lesson, Screen> chosen, Consumer<Screen> choose) {
        getStyleClass().add("screen-choice");
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (Screen screen : Screen.values()) {
            Button chip = new Button();
            chip.getStyleClass().setAll("chip");
            chip.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            Label name = Texts.label(state, words(screen), "name");
            name.setMinWidth(USE_PREF_SIZE);
            chip.setGraphic(name);
            var showing = Showing.of(chip);
            chip.accessibleTextProperty().bind(state.language().text(key)
                .flatMap(what -> state.language().text(words(screen)).map(which -> what + ": " + which)).when(showing));
            chip.setOnAction(_ -> choose.accept(screen));
            draft.lessonProperty().map(chosen).map(screen::equals).when(showing)
                .subscribe(on -> chip.pseudoClassStateChanged(ON, on));
            chips.getChildren().add(chip);
        }
        getChildren().addAll(Texts.label(state, key, "heading"), chips);
    }

    private static String words(Screen screen) {
        return switch (screen) {
            case TITLE -> "lesson.screen.title";
            case BLANK -> "lesson.screen.blank";
            case BLACK -> "lesson.screen.black";
            case WHOLE -> "lesson.screen.whole";
        };
    }
}
