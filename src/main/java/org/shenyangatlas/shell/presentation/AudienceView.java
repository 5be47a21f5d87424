package org.shenyangatlas.shell.presentation;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.Lesson.Screen;
import org.shenyangatlas.shell.Board;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.illustration.IllustrationView;
import org.shenyangatlas.view.ink.Easel;
import org.shenyangatlas.view.illustration.SitePicture;
import org.shenyangatlas.view.quiz.QuizView;
import org.shenyangatlas.view.talk.OverviewGrid;
import org.shenyangatlas.view.talk.Slide;
import org.shenyangatlas.view.talk.SourceLine;
import org.shenyangatlas.view.talk.Wing;

/// What there is to be seen of a talk while no curtain hides it: from back to front the board, the wing, what other parts
/// lay over them, and all stops at once.
///
/// Pseudo-classes for CSS: `:whole` (the whole picture with its pins), `:blank` and `:dark-screen` (nothing, before or after
/// the stops).
final class AudienceView extends Region {

    /// How much of the width the wing takes, and at most: larger text asks for more.
    private static final double WING = 0.45;
    private static final double WIDEST_WING = 0.66;
    /// How much of the rest a site takes: more than while one browses.
    private static final double PORTRAIT = 0.76;
    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");
    private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");
    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");
    private static final PseudoClass DARK_SCREEN = PseudoClass.getPseudoClass("dark-screen");

    private final AtlasState state;
    private final Presentation talk;
    private final Board board;
    private final Wing wing;
    private final Slide sources;
    private final Region sheet = new Region();
    private final StackPane overlays = new StackPane();
    private final OverviewGrid overview;
    private final QuizView quiz;
    private boolean quizzing;

    AudienceView(AtlasState state) {
        this(state, (view, which) -> new Easel(state, view, which));
    }

    /// @param mount puts picture and map on easels
    AudienceView(AtlasState state, Board.Mount mount) {
        this.state = state;
        talk = state.presentation();
        getStyleClass().add("audience-view");
        board = new Board(state, each -> new IllustrationView(each, PORTRAIT), mount);
        wing = new Wing(state);
        sheet.getStyleClass().add("empty-sheet");
        overlays.setPickOnBounds(false);
        overview = new OverviewGrid(state, site -> new SitePicture(state, site));
        quiz = new QuizView(state);
        sources = new Slide(new SourceLine(state));
        sources.setMouseTransparent(true);
        getChildren().addAll(board, sources, wing, sheet, quiz, overlays, overview);
        var showing = Showing.of(this);
        talk.placeProperty().when(showing).subscribe(_ -> arrange());
        state.quiz().roundProperty().when(showing).subscribe(_ -> arrange());
        talk.lessonProperty().when(showing).subscribe(_ -> arrange());
        state.selection().selectedProperty().when(showing).subscribe(_ -> arrange());
        state.projector().textSize().percentProperty().when(showing).subscribe(_ -> requestLayout());
    }

    StackPane overlays() {
        return overlays;
    }

    /// What the large view is drawn on.
    Easel easel() {
        return (Easel) board.mounted();
    }

    /// Picture or map, whichever is large.
    Board board() {
        return board;
    }

    /// Before and after the stops the whole picture lies behind whatever the lesson wants to be seen.
    private void arrange() {
        Screen screen = screen();
        pseudoClassStateChanged(WHOLE, screen == Screen.WHOLE);
        pseudoClassStateChanged(BLANK, screen == Screen.BLANK);
        pseudoClassStateChanged(DARK_SCREEN, screen == Screen.BLACK);
        sheet.setVisible(!state.quiz().isRunning() && (screen == Screen.BLANK || screen == Screen.BLACK));
        boolean asks = state.quiz().isRunning();
        boolean begins = asks && !quizzing;
        boolean ends = !asks && quizzing;
        quizzing = asks;
        pseudoClassStateChanged(ASKING, asks);
        sources.setVisible(!asks);
        wing.setVisible((screen == null || screen == Screen.TITLE) && !asks);
        if ((screen != null || begins) && getWidth() > 0) {
            board.large().showAll();
        }
        requestLayout();
        if (ends) {
            layout(); // the stop that is selected next is led into the room there is now
        }
    }

    /// Null while a site is shown.
    private @Nullable Screen screen() {
        Lesson lesson = talk.getLesson();
        if (lesson == null || state.selection().getSelected() != null) {
            return null;
        }
        return talk.getPlace() < talk.count() ? lesson.start() : lesson.end();
    }

    private double share() {
        double larger = state.projector().textSize().getPercent() / 100.0 - 1;
        return WING + (WIDEST_WING - WING) * larger;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double side = wing.isVisible() ? Math.round(share() * width) : 0;
        for (Region whole : List.of(board, sheet, quiz, overlays, overview)) {
            whole.resizeRelocate(0, 0, width, height);
        }
        quiz.layout();
        board.keepClear(quizzing ? quiz.covered() : new Insets(0, 0, 0, side), List.of(), Rectangle2D.EMPTY);
        wing.resizeRelocate(0, 0, side, height);
        sources.resizeRelocate(side, 0, width - side, height);
    }
}
