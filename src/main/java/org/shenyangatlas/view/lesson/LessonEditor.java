package org.shenyangatlas.view.lesson;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.LessonFile;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.catalogue.Tour;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.LessonDraft;
import org.shenyangatlas.state.OpenLesson;
import org.shenyangatlas.view.ProblemLines;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// A lesson that is being made: its title, its stops in their order, and what is said and shown at each.
public final class LessonEditor extends VBox {

    private final AtlasState state;
    private final OpenLesson lesson;
    private final LessonDraft draft;
    private final LessonCommands commands;
    private final TextField title = new TextField();
    private final StopList stops;

    public LessonEditor(AtlasState state, OpenLesson lesson, LessonCommands commands) {
        this.state = state;
        this.lesson = lesson;
        this.commands = commands;
        draft = lesson.draft();
        getStyleClass().add("lesson-editor");
        stops = new StopList(state, draft);
        SiteChoice sites = new SiteChoice(state, this::add);
        VBox fields = new VBox(new StopFields(state, draft, stops), new LessonFields(state, draft));
        fields.getStyleClass().add("fields");
        HBox.setHgrow(fields, Priority.ALWAYS);
        VBox.setVgrow(fields.getChildren().getFirst(), Priority.ALWAYS);
        HBox columns = new HBox(sites, stops, fields);
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().add(head());
        if (!lesson.problems().isEmpty()) {
            getChildren().add(notice());
        }
        getChildren().addAll(columns, foot());
    }

    /// Puts the caret into the title.
    public void begin() {
        title.requestFocus();
        title.end();
    }

    public void moveUp() {
        stops.moveUp();
    }

    public void moveDown() {
        stops.moveDown();
    }

    public void remove() {
        stops.remove();
    }

    /// Presents the lesson as it is now.
    ///
    /// @param here from the chosen stop, else from the start
    public void present(boolean here) {
        commands.present(draft.toLesson(), here ? stops.chosen() : -1);
    }

    private void add(Site site) {
        draft.insert(stops.chosen() + 1, Stop.at(site.id()));
        stops.choose(Math.min(stops.chosen() + 1, draft.stops().size() - 1));
    }

    private HBox head() {
        title.setId("lesson-title");
        title.accessibleTextProperty().bind(state.language().text("lesson.title").when(Showing.of(title)));
        Wording wording = new Wording(state, title, "lesson.title", () -> draft.toLesson().tour().title(), draft::entitle);
        draft.lessonProperty().when(Showing.of(title)).subscribe(_ -> wording.follow());
        HBox.setHgrow(title, Priority.ALWAYS);
        Button undo = Texts.iconButton(state, "lesson.undo", "mdomz-undo", draft::undo, "outline");
        undo.disableProperty().bind(draft.undoableProperty().not());
        Button redo = Texts.iconButton(state, "lesson.redo", "mdomz-redo", draft::redo, "outline");
        redo.disableProperty().bind(draft.redoableProperty().not());
        Button save = Texts.button(state, "lesson.save", "", commands::save, "icon-button", "outline", "step");
        Button saveAs = Texts.button(state, "lesson.save-as", "", commands::saveAs, "icon-button", "outline", "step");
        ObservableValue<Boolean> taken = lesson.fileProperty().map(file -> !file.isGuarded()).orElse(false);
        save.setId("save-lesson");
        save.visibleProperty().bind(taken.map(can -> can || lesson.getFile() == null).when(Showing.of(save)));
        save.managedProperty().bind(save.visibleProperty());
        saveAs.setId("save-lesson-as");
        saveAs.visibleProperty().bind(lesson.fileProperty().map(_ -> true).orElse(false).when(Showing.of(saveAs)));
        saveAs.managedProperty().bind(saveAs.visibleProperty());
        Button print = Texts.button(state, "lesson.handout", "", () -> commands.print(draft.toLesson()), "icon-button", "outline", "step");
        Button present = Texts.button(state, "lesson.present", "mdomz-present_to_all", () -> present(false), "primary");
        present.setId("present-lesson");
        ObservableValue<Boolean> bare = draft.lessonProperty().map(now -> now.tour().stops().isEmpty());
        print.disableProperty().bind(bare.when(Showing.of(print)));
        present.disableProperty().bind(bare.when(Showing.of(present)));
        HBox head = new HBox(title, undo, redo, save, saveAs, print, present);
        head.getChildren().stream().filter(Button.class::isInstance).forEach(button -> ((Button) button).setMinWidth(USE_PREF_SIZE));
        head.getStyleClass().add("head");
        return head;
    }

    /// What is wrong with the file, and what becomes of it.
    private VBox notice() {
        LessonFile file = lesson.getFile();
        Label words = Texts.label(state, file != null && file.isGuarded() ? "lesson.guarded" : "lesson.left-out", "title");
        words.setWrapText(true);
        VBox notice = new VBox(words, new ProblemLines(lesson.problems()));
        notice.getStyleClass().addAll("notice", "disagreement");
        return notice;
    }

    private HBox foot() {
        ObservableValue<String> size = draft.lessonProperty().flatMap(now -> size(state, now.tour()));
        ObservableValue<String> place = lesson.fileProperty().map(LessonFile::path).map(Object::toString)
            .orElse("").flatMap(path -> path.isEmpty() ? state.language().text("lesson.unsaved") : path(path));
        ObservableValue<String> changed = draft.changedProperty()
            .flatMap(is -> is ? state.language().text("lesson.changed") : path(""));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label kept = Texts.bound(place, "muted", "path");
        kept.setMinWidth(0);
        Label unsaved = Texts.bound(changed, "changed");
        unsaved.setMinWidth(USE_PREF_SIZE);
        Label count = Texts.bound(size, "muted");
        count.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(count, gap, unsaved, kept);
        foot.getStyleClass().add("foot");
        return foot;
    }

    private static ObservableValue<String> path(String path) {
        return new SimpleStringProperty(path);
    }

    /// "5 stops, 4 min"
    static ObservableValue<String> size(AtlasState state, Tour tour) {
        int minutes = Math.max(1, (int) Math.round(tour.seconds() / 60.0));
        int count = tour.stops().size();
        return count == 1 ? state.language().text("lesson.size.one", minutes) : count == 0 ? state.language().text("lesson.stops.none.short")
            : state.language().text("lesson.size", count, minutes);
    }
}
