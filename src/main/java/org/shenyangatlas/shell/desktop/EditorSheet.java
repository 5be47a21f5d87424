package org.shenyangatlas.shell.desktop;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shenyangatlas.shell.Sheet;
import org.shenyangatlas.shell.Shortcut;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.OpenLesson;
import org.shenyangatlas.view.lesson.LessonEditor;

/// The editor of a lesson with its keys. It is closed only when nothing would be lost.
final class EditorSheet extends Sheet {

    /// The keys that mean something here, before any field has its way with them.
    private static final List<Shortcut> OWN = List.of(Shortcut.UNDO, Shortcut.REDO, Shortcut.SAVE, Shortcut.SAVE_AS,
        Shortcut.STOP_UP, Shortcut.STOP_DOWN, Shortcut.REMOVE_STOP);

    private final OpenLesson lesson;
    private final LessonEditor editor;
    private final LessonSheets sheets;

    EditorSheet(AtlasState state, OpenLesson lesson, LessonSheets sheets) {
        this(state, lesson, new LessonEditor(state, lesson, sheets), sheets);
    }

    private EditorSheet(AtlasState state, OpenLesson lesson, LessonEditor editor, LessonSheets sheets) {
        super(state, "lesson.heading", editor);
        this.lesson = lesson;
        this.editor = editor;
        this.sheets = sheets;
        setId("editor-sheet");
        VBox.setVgrow(editor, Priority.ALWAYS);
        paper().getStyleClass().add("editor-paper");
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    OpenLesson lesson() {
        return lesson;
    }

    /// Presents the lesson as it is now, if it has stops.
    void present(boolean here) {
        if (!lesson.draft().stops().isEmpty()) {
            editor.present(here);
        }
    }

    @Override
    public void close() {
        sheets.whenSafe(() -> { });
    }

    /// Closes it, whatever becomes of what has not been saved.
    void leave() {
        super.close();
    }

    @Override
    protected void begin() {
        editor.begin();
    }

    private void press(KeyEvent event) {
        OWN.stream().filter(shortcut -> shortcut.keys().stream().anyMatch(keys -> keys.match(event)))
            .filter(shortcut -> shortcut != Shortcut.REMOVE_STOP || !(event.getTarget() instanceof TextInputControl))
            .findFirst().ifPresent(shortcut -> {
                run(shortcut);
                event.consume();
            });
    }

    private void run(Shortcut shortcut) {
        switch (shortcut) {
            case UNDO -> lesson.draft().undo();
            case REDO -> lesson.draft().redo();
            case SAVE -> sheets.save();
            case SAVE_AS -> sheets.saveAs();
            case STOP_UP -> editor.moveUp();
            case STOP_DOWN -> editor.moveDown();
            case REMOVE_STOP -> editor.remove();
            default -> throw new IllegalStateException(shortcut.name());
        }
    }
}
