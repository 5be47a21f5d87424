package org.shenyangatlas.view.lesson;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.LessonDraft;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// What holds for the lesson as a whole: whether names are hidden, and how it begins and ends.
final class LessonFields extends VBox {

    LessonFields(AtlasState state, LessonDraft draft) {
        getStyleClass().add("lesson-fields");
        CheckBox hidden = new CheckBox();
        hidden.setId("names-hidden");
        Texts.follow(hidden, state.language().text("lesson.names-hidden"));
        hidden.setOnAction(_ -> draft.hideNames(hidden.isSelected()));
        draft.lessonProperty().map(Lesson::namesHidden).when(Showing.of(this)).subscribe(hidden::setSelected);
        getChildren().addAll(
            new ScreenChoice(state, draft, "lesson.start", Lesson::start, draft::startWith),
            new ScreenChoice(state, draft, "lesson.end", Lesson::end, draft::endWith), hidden);
    }
}
