package org.shenyangatlas.shell.kiosk;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.shell.Board;
import org.shenyangatlas.shell.Floating;
import org.shenyangatlas.shell.ZoomColumn;
import org.shenyangatlas.shell.kiosk.KioskPlan.Open;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Round;
import org.shenyangatlas.state.Visit;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.quiz.QuizView;
import org.shenyangatlas.view.visit.EaseButtons;
import org.shenyangatlas.view.visit.LanguageView;
import org.shenyangatlas.view.visit.SiteSheet;

/// What one visitor moves about in: picture or map, and on it what is touched. Made for one visit and thrown away with it.
final class Exploring extends Region {

    private final AtlasState state;
    private final Visit visit;
    private final Board board;
    private final ChipStrip chips;
    private final VBox column;
    private final Tabs tabs;
    private final LanguageView language;
    private final Floating languageSheet;
    private final SiteSheet site;
    private final Floating siteSheet;
    private final Function<Runnable, ? extends @Nullable Region> find;
    private @Nullable Floating textSheet;
    private @Nullable Floating findSheet;
    private final QuizView quiz;
    private boolean reading;
    private boolean finding;
    private boolean quizzing;
    private @Nullable Filled filled;

    /// What the first look at the picture was made for.
    private record Filled(double width, double height, boolean asked) {
    }

    /// @param find makes what one searches with; nothing for the categories
    Exploring(AtlasState state, Visit visit, Function<Runnable, ? extends @Nullable Region> find) {
        this.state = state;
        this.visit = visit;
        this.find = find;
        getStyleClass().add("exploring");
        board = new Board(state);
        chips = new ChipStrip(state);
        VBox ease = new VBox(EaseButtons.largeText(state, "ghost"), EaseButtons.lower(state, "ghost"));
        ease.getStyleClass().add("ease-column");
        column = new VBox(new ZoomColumn(state, board::large), ease);
        column.getStyleClass().add("column");
        column.setPickOnBounds(false);
        language = new LanguageView(state, visit);
        languageSheet = new Floating(language);
        site = new SiteSheet(state, () -> read(true));
        siteSheet = new Floating(site);
        quiz = new QuizView(state);
        tabs = new Tabs(state)
            .tab("tab-picture", "shell.picture", "mdoal-image", () -> enlarge(Large.PICTURE), () -> isAlone(Large.PICTURE))
            .tab("tab-map", "shell.map", "mdomz-map", () -> enlarge(Large.MAP), () -> isAlone(Large.MAP))
            .tab("tab-find", "kiosk.find", "mdomz-search", this::find, () -> finding)
            .tab("tab-quiz", "quiz.title", "mdomz-star_border", this::beginQuiz, () -> quizzing)
            .otherLanguage();
        getChildren().addAll(board, chips, column, quiz, siteSheet, tabs, languageSheet);
        listen();
    }

    Board board() {
        return board;
    }

    /// Gives the focus to what is used first.
    void begin() {
        if (open() == Open.LANGUAGE) {
            language.begin();
        } else {
            board.takeFocus();
        }
    }

    /// Closes what lies uppermost.
    ///
    /// @return false when nothing was open
    boolean closeUppermost() {
        boolean open = finding || reading || quizzing || state.selection().getSelected() != null;
        if (finding) {
            stopFinding();
        } else if (reading) {
            read(false);
        } else if (quizzing) {
            state.quiz().end();
        } else {
            state.selection().clear();
        }
        return open;
    }

    private void listen() {
        var showing = Showing.of(this);
        state.selection().selectedProperty().when(showing).subscribe(selected -> {
            reading &= selected != null;
            finding &= selected == null;
            change();
        });
        visit.phaseProperty().when(showing).subscribe(_ -> change());
        state.quiz().roundProperty().when(showing).subscribe(this::follow);
        state.arrangement().largeProperty().when(showing).subscribe(_ -> {
            reading = false; // who has gone to the other wants to see it
            change();
        });
        state.filter().predicate().when(showing).subscribe(_ -> {
            if (reading) {
                read(false);
            }
        });
        state.arrangement().loweredProperty().when(showing).subscribe(_ -> requestLayout());
        state.language().currentProperty().when(showing).subscribe(_ -> change());
        state.textSize().percentProperty().when(showing).subscribe(_ -> requestLayout());
    }

    /// A quiz has the screen for itself, and shows all of the picture to begin with.
    private void follow(@Nullable Round round) {
        boolean begins = round != null && !quizzing;
        quizzing = round != null;
        change();
        if (begins) {
            reading = false;
            finding = false;
            layout();
            board.large().showAll();
        }
    }

    /// The whole text is made when it is first asked for.
    private void read(boolean more) {
        if (more && textSheet == null) {
            textSheet = new Floating(new WholeText(state, () -> read(false)));
            getChildren().add(getChildren().indexOf(tabs), textSheet);
        }
        reading = more;
        change();
    }

    /// Opens what one searches with.
    void find() {
        state.quiz().end();
        if (findSheet == null) {
            Region made = find.apply(this::stopFinding);
            StackPane found = new StackPane(made == null ? new CategoryList(state, this::stopFinding) : made);
            found.getStyleClass().addAll("card", "find-sheet");
            findSheet = new Floating(found);
            getChildren().add(getChildren().indexOf(tabs), findSheet);
        }
        finding = true;
        change();
    }

    private void stopFinding() {
        finding = false;
        change();
    }

    private void enlarge(Large which) {
        state.quiz().end();
        finding = false;
        state.arrangement().enlarge(which);
        change();
    }

    private void beginQuiz() {
        if (!quizzing) {
            finding = false;
            state.beginQuiz();
        }
    }

    private boolean isAlone(Large which) {
        return !finding && !quizzing && state.arrangement().getLarge() == which;
    }

    private void change() {
        visit.read(text());
        requestLayout();
    }

    private Open open() {
        return visit.getPhase() == Visit.Phase.LANGUAGE ? Open.LANGUAGE : finding ? Open.FIND : quizzing ? Open.QUIZ
            : state.selection().getSelected() == null ? Open.NOTHING : reading ? Open.TEXT : Open.SITE;
    }

    /// All there is to read in what is open.
    private String text() {
        Site selected = state.selection().getSelected();
        if (selected == null || open() != Open.SITE && open() != Open.TEXT) {
            return "";
        }
        String few = state.language().now(selected.summary());
        return open() == Open.SITE ? few : Stream.concat(Stream.of(few, state.language().now(selected.description())),
            selected.facts().stream().map(fact -> state.language().now(fact.label()) + state.language().now(fact.value())))
            .collect(Collectors.joining(" "));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return; // not in a window yet
        }
        boolean still = state.appearance().isStill();
        Open open = open();
        List.of(chips, column, tabs).forEach(Node::applyCss);
        double text = state.textSize().getPercent() / 100.;
        double wide = KioskPlan.sheetWidth(width, height, open, text);
        KioskPlan plan = KioskPlan.of(width, height, open, state.arrangement().isLowered(), new KioskPlan.Sizes(
            chips.prefHeight(-1), column.prefWidth(-1), column.prefHeight(-1), tabs.prefHeight(-1), needed(open, wide), text));
        place(board, plan.board());
        place(chips, plan.chips());
        place(column, plan.column());
        place(tabs, plan.tabs());
        languageSheet.stand(open == Open.LANGUAGE ? plan.sheet() : Rectangle2D.EMPTY, true);
        siteSheet.stand(open == Open.SITE ? plan.sheet() : Rectangle2D.EMPTY, still);
        if (textSheet != null) {
            textSheet.stand(open == Open.TEXT ? plan.sheet() : Rectangle2D.EMPTY, still);
        }
        if (findSheet != null) {
            findSheet.stand(open == Open.FIND ? plan.sheet() : Rectangle2D.EMPTY, still);
        }
        quiz.resizeRelocate(0, 0, width, height - plan.tabs().getHeight());
        quiz.layout();
        Insets asked = quiz.covered();
        board.keepClear(quizzing ? new Insets(asked.getTop(), 0, asked.getBottom() + plan.tabs().getHeight(), 0) : plan.clearance(),
            plan.cards(), Rectangle2D.EMPTY);
        tabs.refresh();
        Filled now = new Filled(width, height, open == Open.LANGUAGE);
        if (!now.equals(filled)) {
            filled = now;
            fill(plan);
        }
    }

    /// What is open, with all its words.
    private double needed(Open open, double width) {
        return switch (open) {
            case SITE -> site.fullHeight(width);
            case LANGUAGE -> {
                language.applyCss();
                yield language.prefHeight(width);
            }
            case NOTHING, TEXT, FIND, QUIZ -> 0;
        };
    }

    /// On an upright screen the whole picture would be a strip across its middle: a visit begins nearer, with all of it filled.
    private void fill(KioskPlan plan) {
        Illustration picture = state.catalogue().illustration();
        boolean whole = state.arrangement().getLarge() == Large.PICTURE && state.selection().getSelected() == null;
        if (!whole || !KioskPlan.isUpright(getWidth(), getHeight())) {
            return;
        }
        double free = plan.board().getHeight() - plan.clearance().getTop() - plan.clearance().getBottom();
        double fit = Math.min(getWidth() / picture.width(), free / picture.height());
        board.layout();
        board.large().magnify(getHeight() / (picture.height() + picture.bleed()) / fit);
    }

    /// What has no place is not seen.
    private static void place(Region region, Rectangle2D bounds) {
        boolean placed = bounds.getWidth() > 0 && bounds.getHeight() > 0;
        region.setVisible(placed);
        if (placed) {
            region.resizeRelocate(Math.round(bounds.getMinX()), Math.round(bounds.getMinY()), Math.round(bounds.getWidth()),
                Math.round(bounds.getHeight()));
        }
    }
}
