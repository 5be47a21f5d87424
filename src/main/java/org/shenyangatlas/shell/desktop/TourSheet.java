package org.shenyangatlas.shell.desktop;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shenyangatlas.shell.Sheet;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.lesson.LessonCommands;
import org.shenyangatlas.view.lesson.TourList;

/// The list of tours and lessons.
final class TourSheet extends Sheet {

    private final TourList list;

    TourSheet(AtlasState state, LessonCommands commands) {
        this(state, new TourList(state, commands));
    }

    private TourSheet(AtlasState state, TourList list) {
        super(state, "tours.title", list);
        this.list = list;
        setId("tour-sheet");
        VBox.setVgrow(list, Priority.ALWAYS);
        paper().getStyleClass().add("tour-paper");
    }

    @Override
    protected void begin() {
        list.begin();
    }
}
