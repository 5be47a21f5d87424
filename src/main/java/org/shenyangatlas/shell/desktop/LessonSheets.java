package org.shenyangatlas.shell.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.LessonFile;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.shell.Sheet;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.OpenLesson;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.figures.FigureCommands;
import org.shenyangatlas.view.lesson.LessonCommands;

/// Tours and lessons on a desk: the list, the editor, the question before changes are lost, and what tells how it went.
final class LessonSheets extends Pane implements LessonCommands {

    private final AtlasState state;
    private final FileChoice choice;
    private final LessonStore store;
    private final LessonPress press;
    private final Toast toast;
    private @Nullable TourSheet tours;
    private @Nullable FiguresSheet figures;
    private @Nullable EditorSheet editor;
    private boolean toursBehind;

    LessonSheets(AtlasState state, FileChoice choice) {
        this.state = state;
        this.choice = choice;
        store = new LessonStore(state);
        press = new LessonPress(state);
        toast = new Toast(state);
        setPickOnBounds(false);
        state.lessonDesk().currentProperty().when(Showing.of(this)).subscribe(this::follow);
    }

    /// Tells how it went; to be laid over everything.
    Toast toast() {
        return toast;
    }

    void showTours() {
        if (editor != null) {
            return;
        }
        if (tours == null) {
            tours = new TourSheet(state, this);
        }
        open(tours);
    }

    /// @param commands what can be done with the figures
    void showFigures(FigureCommands commands) {
        if (editor != null) {
            return;
        }
        if (figures == null) {
            figures = new FiguresSheet(state, commands);
        }
        open(figures);
    }

    /// The editor when it is open.
    @Nullable EditorSheet editor() {
        return editor;
    }

    /// Whether one of them is open.
    boolean isOpen() {
        return getChildren().stream().anyMatch(Node::isVisible);
    }

    /// Closes what lies uppermost of them.
    ///
    /// @return false when none was open
    boolean closeUppermost() {
        Node uppermost = getChildren().reversed().stream().filter(Node::isVisible).findFirst().orElse(null);
        if (uppermost instanceof Sheet sheet) {
            sheet.close();
        }
        return uppermost != null;
    }

    /// Goes on at once when nothing would be lost, else when it has been saved or given up.
    void whenSafe(Runnable then) {
        if (!state.lessonDesk().isChanged()) {
            goOn(then);
            return;
        }
        if (!lookupAll("#ask-sheet").isEmpty()) {
            return; // it is being asked already
        }
        AskSheet ask = new AskSheet(state, () -> save(() -> goOn(then)), () -> goOn(then));
        ask.visibleProperty().subscribe((_, shown) -> {
            if (!shown) {
                getChildren().remove(ask);
            }
        });
        open(ask);
    }

    @Override
    public void present(Lesson lesson, int place) {
        if (place < 0) {
            state.presentation().begin(lesson);
        } else {
            state.presentation().beginAt(lesson, place);
        }
    }

    @Override
    public void print(Lesson lesson) {
        place(FileChoice.Kind.HANDOUT, lesson, ".pdf", path -> {
            ProgressIndicator busy = new ProgressIndicator();
            busy.getStyleClass().add("busy");
            say("lesson.handout.writing", true, path, busy);
            press.print(lesson, path, fault -> {
                if (fault.isEmpty()) {
                    say("lesson.handout.written", true, path);
                } else {
                    tell(path, fault);
                }
            });
        });
    }

    @Override
    public void make(Lesson with) {
        whenSafe(() -> state.lessonDesk().begin(with));
    }

    @Override
    public void make() {
        make(Lesson.of(LocalizedText.EMPTY, List.of()));
    }

    @Override
    public void edit(OpenLesson lesson) {
        whenSafe(() -> state.lessonDesk().resume(lesson));
    }

    @Override
    public void open() {
        choice.open().ifPresent(path -> whenSafe(() -> store.read(path, state.lessonDesk()::open)));
    }

    @Override
    public void save() {
        save(() -> { });
    }

    @Override
    public void saveAs() {
        OpenLesson lesson = state.lessonDesk().getCurrent();
        if (lesson != null) {
            saveAs(lesson, () -> { });
        }
    }

    private void save(Runnable then) {
        OpenLesson lesson = state.lessonDesk().getCurrent();
        if (lesson == null) {
            return;
        }
        if (lesson.needsPlace()) {
            saveAs(lesson, then);
        } else {
            write(lesson, Objects.requireNonNull(lesson.getFile()), then);
        }
    }

    private void saveAs(OpenLesson lesson, Runnable then) {
        place(FileChoice.Kind.LESSON, lesson.draft().toLesson(), LessonFile.EXTENSION,
            path -> write(lesson, store.place(lesson, path), then));
    }

    private void write(OpenLesson lesson, LessonFile file, Runnable then) {
        store.write(lesson, file, fault -> {
            if (fault.isEmpty()) {
                say("lesson.saved", false, file.path());
                then.run();
            } else {
                tell(file.path(), fault);
            }
        });
    }

    private void place(FileChoice.Kind kind, Lesson lesson, String ending, Consumer<Path> then) {
        String name = LessonStore.name(state.language().now(lesson.tour().title()));
        choice.place(kind, name.isEmpty() ? state.language().textNow("lesson.untitled") : name, ending, then,
            taken -> tell(taken, state.language().textNow("lesson.exists")));
    }

    private void goOn(Runnable then) {
        state.lessonDesk().putAway();
        then.run();
    }

    private void open(Sheet sheet) {
        if (!getChildren().contains(sheet)) {
            getChildren().add(sheet);
        }
        toFront();
        toast.toFront();
        sheet.open();
    }

    /// The editor of what is being made stands in front, and the list, if it was open, behind it.
    private void follow(@Nullable OpenLesson lesson) {
        if (editor != null && editor.lesson() == lesson) {
            return;
        }
        if (editor != null) {
            editor.leave();
            getChildren().remove(editor);
            editor = null;
        }
        if (lesson != null) {
            toursBehind |= tours != null && tours.isVisible();
            editor = new EditorSheet(state, lesson, this);
            open(editor);
        }
        if (tours != null && toursBehind) {
            tours.setVisible(lesson == null);
            toursBehind = lesson != null;
        }
    }

    /// @param key of a text with a place for the file's name
    private void say(String key, boolean stays, Path path, Node... more) {
        toast.say(state.language().text(key, path.toString()), stays, more);
    }

    private void tell(Path path, String fault) {
        toast.say(state.language().text("lesson.not-written", path.toString(), fault), true);
    }

    @Override
    protected void layoutChildren() {
        getChildren().forEach(sheet -> sheet.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
}
