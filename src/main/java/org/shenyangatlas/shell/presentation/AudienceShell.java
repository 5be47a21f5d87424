package org.shenyangatlas.shell.presentation;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.Lesson.Screen;
import org.shenyangatlas.shell.Board;
import org.shenyangatlas.shell.KeysSheet;
import org.shenyangatlas.shell.Stand;
import org.shenyangatlas.shell.Theme;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.state.Presentation.Curtain;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.illustration.IllustrationView;
import org.shenyangatlas.view.talk.Wing;

/// What the audience sees of a talk: picture or map, and beside it the stop in large type. Nothing of it is a control.
///
/// From back to front: the board, the wing, [#overlays()], all stops at once, the list of keys, the curtain. Pseudo-classes
/// for CSS: `:whole` (the whole picture with its pins), `:blank` and `:dark-screen` (nothing is, before or after the stops).
public final class AudienceShell extends Region implements Stand {

    /// How much of the width the wing takes.
    static final double WING = 0.45;
    /// How much of the rest a site takes: more than while one browses.
    private static final double PORTRAIT = 0.76;
    private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");
    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");
    private static final PseudoClass DARK_SCREEN = PseudoClass.getPseudoClass("dark-screen");

    private final AtlasState state;
    private final Presentation talk;
    private final Board board;
    private final Wing wing;
    private final Region sheet = new Region();
    private final StackPane overlays = new StackPane();
    private final KeysSheet keys;
    private final Region curtain = new Region();

    public AudienceShell(AtlasState state) {
        this.state = state;
        talk = state.presentation();
        getStyleClass().addAll("root", "audience-shell");
        board = new Board(state, each -> new IllustrationView(each, PORTRAIT));
        wing = new Wing(state);
        sheet.getStyleClass().add("empty-sheet");
        overlays.setPickOnBounds(false);
        keys = new KeysSheet(state, List.of(PresentShortcut.values()));
        curtain.getStyleClass().add("curtain");
        getChildren().addAll(board, wing, sheet, overlays, keys, curtain);
        new IdlePointer(this);
        follow();
    }

    /// For a picture of a talk that nobody leads: the state is at the stop the talk is at.
    public static AudienceShell guided(AtlasState state) {
        new Guide(state).show();
        return new AudienceShell(state);
    }

    /// Where other parts of a talk lie over picture and wing and below the curtain: ink, pointer, quiz. It lets through what
    /// nothing in it takes.
    public StackPane overlays() {
        return overlays;
    }

    /// Picture or map, whichever is large.
    Board board() {
        return board;
    }

    KeysSheet keys() {
        return keys;
    }

    @Override
    public void moveInto(Scene scene) {
        Theme.dress(scene, this, state);
    }

    @Override
    public void magnify(double times) {
        layout();
        board.large().magnify(times);
    }

    private void follow() {
        var showing = Showing.of(this);
        talk.placeProperty().when(showing).subscribe(_ -> arrange());
        talk.lessonProperty().when(showing).subscribe(_ -> arrange());
        state.selection().selectedProperty().when(showing).subscribe(_ -> arrange());
        talk.curtainProperty().when(showing).subscribe(drawn -> {
            curtain.setVisible(drawn != Curtain.OPEN);
            for (Curtain each : Curtain.values()) {
                curtain.pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == drawn);
            }
        });
    }

    /// Before and after the stops the whole picture lies behind whatever the lesson wants to be seen.
    private void arrange() {
        Screen screen = screen();
        pseudoClassStateChanged(WHOLE, screen == Screen.WHOLE);
        pseudoClassStateChanged(BLANK, screen == Screen.BLANK);
        pseudoClassStateChanged(DARK_SCREEN, screen == Screen.BLACK);
        sheet.setVisible(screen == Screen.BLANK || screen == Screen.BLACK);
        wing.setVisible(screen == null || screen == Screen.TITLE);
        if (screen != null && getWidth() > 0) {
            board.large().showAll();
        }
        requestLayout();
    }

    /// Null while a site is shown.
    private @Nullable Screen screen() {
        Lesson lesson = talk.getLesson();
        if (lesson == null || state.selection().getSelected() != null) {
            return null;
        }
        return talk.getPlace() < talk.count() ? lesson.start() : lesson.end();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double side = wing.isVisible() ? Math.round(WING * width) : 0;
        board.keepClear(new Insets(0, 0, 0, side), List.of(), Rectangle2D.EMPTY);
        for (Region whole : List.of(board, sheet, overlays, keys, curtain)) {
            whole.resizeRelocate(0, 0, width, height);
        }
        wing.resizeRelocate(0, 0, side, height);
    }
}
