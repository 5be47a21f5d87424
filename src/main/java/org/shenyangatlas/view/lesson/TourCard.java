package org.shenyangatlas.view.lesson;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.OpenLesson;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// A tour or a lesson of the list: what it is about, how long it takes, and what can be done with it.
final class TourCard extends VBox {

    /// @param lesson  what is presented
    /// @param remark  says where it comes from
    private TourCard(AtlasState state, Lesson lesson, Label remark, LessonCommands commands, String changeKey, String changeIcon,
                     Runnable change) {
        getStyleClass().add("tour-card");
        ObservableValue<String> name = lesson.tour().title().isEmpty() ? state.language().text("lesson.untitled")
            : state.language().of(lesson.tour().title());
        Label title = Texts.bound(name, "title");
        title.setWrapText(true);
        Label size = Texts.bound(LessonEditor.size(state, lesson.tour()), "muted");
        size.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(title, gap, size);
        top.getStyleClass().add("line");
        remark.setWrapText(true);
        Button present = Texts.button(state, "lesson.present", "mdomz-present_to_all", () -> commands.present(lesson, -1), "primary");
        present.getStyleClass().add("present");
        present.setDisable(lesson.tour().stops().isEmpty());
        Button make = Texts.button(state, changeKey, changeIcon, change, "icon-button", "outline", "step");
        Button print = Texts.button(state, "lesson.handout", "mdomz-print", () -> commands.print(lesson), "icon-button", "outline", "step");
        print.setDisable(lesson.tour().stops().isEmpty());
        HBox tools = new HBox(present, make, print);
        tools.getStyleClass().add("tools");
        tools.getChildren().forEach(button -> speak(state, (Button) button, name));
        getChildren().addAll(top, remark, tools);
    }

    /// A tour of the catalogue.
    static TourCard of(AtlasState state, Lesson lesson, LessonCommands commands) {
        return new TourCard(state, lesson, Texts.label(state, lesson.tour().summary(), "summary"), commands,
            "lesson.make-of-it", "mdoal-create", () -> commands.make(lesson));
    }

    /// A lesson that has a file.
    static TourCard of(AtlasState state, OpenLesson lesson, LessonCommands commands) {
        var file = lesson.getFile();
        Label path = new Label(file == null ? "" : file.path().toString());
        path.getStyleClass().add("muted");
        return new TourCard(state, lesson.draft().toLesson(), path, commands, "lesson.edit", "mdoal-create", () -> commands.edit(lesson));
    }

    /// "Present: The golden corridor"
    private static void speak(AtlasState state, Button button, ObservableValue<String> name) {
        button.setMinWidth(USE_PREF_SIZE);
        button.accessibleTextProperty().bind(button.textProperty()
            .flatMap(words -> name.flatMap(title -> state.language().text("lesson.spoken", words, title))).when(Showing.of(button)));
    }
}
