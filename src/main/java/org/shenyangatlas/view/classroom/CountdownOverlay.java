package org.shenyangatlas.view.classroom;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Countdown;
import org.shenyangatlas.state.Round;
import org.shenyangatlas.view.LargePane;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// The countdown at the upper right of what it is laid over, below the question of a quiz; seen while the classroom counts. Whoever lays it there lets the
/// time pass: [Countdown#pass].
///
/// States for CSS: `:short` (ten seconds are left), `:over` (none are).
public final class CountdownOverlay extends LargePane {

    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final int SHORT_SECONDS = 10;
    private static final int[] MINUTES = {1, 3, 5, 10};

    private final AtlasState state;
    private final Countdown countdown;
    private final VBox card;

    public CountdownOverlay(AtlasState state) {
        this(state, new VBox());
    }

    private CountdownOverlay(AtlasState state, VBox card) {
        super(card);
        this.state = state;
        this.card = card;
        countdown = state.classroom().countdown();
        getStyleClass().add("classroom-view");
        card.setId("countdown");
        card.getStyleClass().addAll("large-card", "classroom-card", "countdown-card");
        Label left = Texts.bound(countdown.leftProperty().map(seconds -> Countdown.written(seconds.intValue())), "left");
        left.setAccessibleRole(AccessibleRole.TEXT);
        left.setMinWidth(USE_PREF_SIZE);
        card.getChildren().addAll(top(), left, minutes(), buttons());
        var showing = Showing.of(this);
        visibleProperty().bind(state.classroom().countingProperty().when(showing));
        countdown.runningProperty().when(showing).subscribe(_ -> requestLayout());
        state.quiz().roundProperty().when(showing).subscribe(_ -> requestLayout());
        countdown.leftProperty().when(showing).subscribe(seconds -> {
            card.pseudoClassStateChanged(SHORT, seconds.intValue() <= SHORT_SECONDS);
            card.pseudoClassStateChanged(OVER, seconds.intValue() == 0);
        });
    }

    private HBox top() {
        Label title = Texts.bound(countdown.leftProperty().flatMap(seconds ->
            state.language().text(seconds.intValue() == 0 ? "classroom.over" : "classroom.countdown")), "title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(title, gap,
            Classroom.icon(state, "detail.close", "mdoal-close", () -> state.classroom().showCountdown(false)));
        top.getStyleClass().add("top");
        return top;
    }

    /// Only while it stands.
    private HBox minutes() {
        HBox row = new HBox();
        row.getStyleClass().add("minutes");
        for (int minutes : MINUTES) {
            Button button = new Button(Integer.toString(minutes));
            button.getStyleClass().addAll("outline", "choice");
            button.setFocusTraversable(false);
            button.accessibleTextProperty().bind(state.language().text("classroom.minutes", minutes).when(Showing.of(button)));
            button.setOnAction(_ -> countdown.set(minutes, 0));
            row.getChildren().add(button);
        }
        row.getChildren().add(Texts.label(state, "classroom.unit", "muted"));
        row.visibleProperty().bind(countdown.runningProperty().map(running -> !running).when(Showing.of(row)));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private HBox buttons() {
        Button run = Classroom.button(state, "classroom.start", "run-countdown", () -> countdown.run(!countdown.isRunning()), "primary");
        run.textProperty().unbind();
        Texts.follow(run, countdown.runningProperty().flatMap(running ->
            state.language().text(running ? "classroom.pause" : "classroom.start")));
        HBox buttons = new HBox(run, Classroom.button(state, "classroom.minute", "add-minute", countdown::addMinute, "outline"),
            Classroom.button(state, "classroom.reset", "reset-countdown", countdown::reset, "outline"));
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    @Override
    protected void arrange(double width, double height) {
        card.applyCss();
        double cardWidth = Math.min(width - 2 * MARGIN, Math.ceil(card.prefWidth(-1)));
        Round round = state.quiz().roundProperty().get();
        double top = round != null && round.isPlaying() ? BAR + MARGIN : MARGIN;
        double cardHeight = Math.min(height - top - MARGIN, Math.ceil(card.prefHeight(cardWidth)));
        card.resizeRelocate(width - MARGIN - cardWidth, top, cardWidth, cardHeight);
    }
}
