package org.shenyangatlas.shell.kiosk;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.DragScroll;
import org.shenyangatlas.view.FxThread;
import org.shenyangatlas.view.MoreBelow;
import org.shenyangatlas.view.Texts;
import org.shenyangatlas.view.TouchPane;

/// Everything an operator sees and does at the kiosk itself. Closes by itself when nobody touches it.
///
/// State for CSS: `:fault` of the foot, when something did not work.
final class OperatorPanel extends TouchPane {

    static final Duration PATIENCE = Duration.seconds(60);
    private static final double UPRIGHT = 1700;
    private static final double LYING = 1080;
    private static final double MARGIN = 40;
    private static final double HEAD = 96;
    private static final double FOOT = 72;
    private static final double FADE = 32;
    private static final PseudoClass FAULT = PseudoClass.getPseudoClass("fault");

    /// What is said at the foot.
    private record Said(String words, boolean fault) {
    }

    private final AtlasState state;
    private final HBox head;
    private final GridPane columns = new GridPane();
    private final ScrollPane body = new ScrollPane(columns);
    private final MoreBelow more = new MoreBelow(body);
    private final HBox foot;
    private final Question question;
    private final Node first;
    private final Node second;
    private final ObjectProperty<@Nullable Said> said = new SimpleObjectProperty<>(this, "said");

    /// @param cleaning locks the screen for a while
    /// @param gone     closes the panel
    OperatorPanel(AtlasState state, OperatorDesk desk, LongSupplier nanos, Runnable cleaning, Runnable gone) {
        super(UPRIGHT, LYING);
        this.state = state;
        getStyleClass().add("operator-panel");
        Deadline idle = new Deadline(this, nanos, gone);
        question = new Question(state);
        head = head(idle, gone);
        foot = foot(desk);
        PanelCards cards = new PanelCards(state, desk, question, this::run);
        first = column(cards.troubles(), cards.today(), cards.content());
        second = column(cards.settings(), cards.actions(cleaning, gone));
        columns.getStyleClass().add("columns");
        body.setFitToWidth(true);
        body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        DragScroll.in(body);
        show(head, body, more, foot, question);
        idle.restartOnTouch(this, PATIENCE);
    }

    /// Gives the focus to what is there first.
    void begin() {
        head.getChildren().getLast().requestFocus();
    }

    @Override
    protected void arrange(double width, double height, boolean upright) {
        if (columns.getChildren().size() != 2 || upright == (GridPane.getColumnIndex(second) == 1)) {
            columns.getChildren().clear();
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(upright ? 100 : 50);
            columns.getColumnConstraints().setAll(upright ? List.of(share) : List.of(share, share));
            columns.add(first, 0, 0);
            columns.add(second, upright ? 0 : 1, upright ? 1 : 0);
        }
        double inner = width - 2 * MARGIN;
        head.resizeRelocate(MARGIN, MARGIN / 2, inner, HEAD);
        double top = MARGIN / 2 + HEAD;
        body.resizeRelocate(MARGIN, top, inner, height - top - FOOT);
        more.resizeRelocate(MARGIN, height - FOOT - FADE, inner, FADE);
        foot.resizeRelocate(MARGIN, height - FOOT, inner, FOOT);
        question.resizeRelocate(0, 0, width, height);
    }

    private HBox head(Deadline idle, Runnable gone) {
        Label closes = Texts.bound(idle.secondsLeftProperty().flatMap(left -> state.language().text("operator.closes", left)), "muted");
        closes.setId("operator-closes");
        closes.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button language = Texts.button(state, "shell.other-language", "", state.language()::speakOther, "outline");
        Button close = Texts.button(state, "detail.close", "mdoal-close", gone, "primary");
        close.setId("operator-close");
        HBox made = new HBox(Texts.label(state, "operator.title", "title"), gap, closes, language, close);
        made.getStyleClass().add("head");
        return made;
    }

    private HBox foot(OperatorDesk desk) {
        Label words = Texts.bound(said.map(Said::words).orElse(""), "said");
        words.setId("operator-said");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label version = Texts.bound(state.language().text("operator.version", desk.version()), "muted");
        version.setMinWidth(Region.USE_PREF_SIZE);
        HBox made = new HBox(words, version);
        made.getStyleClass().add("foot");
        said.subscribe(now -> made.pseudoClassStateChanged(FAULT, now != null && now.fault()));
        return made;
    }

    private static VBox column(Node... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().add("column");
        return column;
    }

    /// Does what takes a while and says at the foot what came of it.
    private void run(Button button, Supplier<CompletionStage<String>> action) {
        button.setDisable(true);
        said.set(new Said(state.language().textNow("operator.working"), false));
        action.get().whenCompleteAsync((words, fault) -> {
            button.setDisable(false);
            said.set(fault == null ? new Said(words, false) : new Said(Failure.words(fault), true));
        }, FxThread.executor());
    }
}
