package org.shenyangatlas.view.lesson;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.OpenLesson;
import org.shenyangatlas.view.Texts;

/// All tours of the catalogue, and the lessons made or opened since the atlas was started.
public final class TourList extends VBox {

    private final AtlasState state;
    private final LessonCommands commands;
    private final VBox lessons = new VBox();
    private final ListChangeListener<OpenLesson> refill = _ -> refill();

    public TourList(AtlasState state, LessonCommands commands) {
        this.state = state;
        this.commands = commands;
        getStyleClass().add("tour-list");
        VBox tours = new VBox();
        tours.getStyleClass().add("cards");
        lessons.getStyleClass().addAll("cards", "lessons");
        if (state.catalogue().tours().isEmpty()) {
            tours.getChildren().add(Texts.label(state, "tours.none", "hint"));
        }
        state.catalogue().tours().forEach(tour -> tours.getChildren().add(TourCard.of(state, Lesson.of(tour), commands)));
        state.lessonDesk().lessons().addListener(new WeakListChangeListener<>(refill));
        refill();
        VBox all = new VBox(tours, lessons);
        all.getStyleClass().add("all");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("paper-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button make = Texts.button(state, "tours.make", "mdoal-add", commands::make, "icon-button", "outline", "step");
        make.setId("make-lesson");
        Button open = Texts.button(state, "tours.open", "mdoal-folder_open", commands::open, "icon-button", "outline", "step");
        open.setId("open-lesson");
        HBox foot = new HBox(make, open);
        foot.getStyleClass().add("tools");
        getChildren().addAll(scroll, foot);
    }

    /// The first thing that can be done gets the focus.
    public void begin() {
        lookupAll(".button").stream().filter(button -> !button.isDisabled()).findFirst().ifPresent(Node::requestFocus);
    }

    /// What has changed since they were listed is told anew.
    public void refill() {
        List<OpenLesson> made = state.lessonDesk().lessons();
        lessons.setVisible(!made.isEmpty());
        lessons.setManaged(!made.isEmpty());
        lessons.getChildren().setAll(Texts.label(state, "tours.lessons", "heading"));
        made.forEach(lesson -> lessons.getChildren().add(TourCard.of(state, lesson, commands)));
    }
}
