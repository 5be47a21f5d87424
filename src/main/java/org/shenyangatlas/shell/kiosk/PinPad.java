package org.shenyangatlas.shell.kiosk;

import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.shell.kiosk.PinGate.Answer;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.FxThread;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;
import org.shenyangatlas.view.TouchPane;

/// Asks for the operator's PIN: 4 to 8 digits, shown as dots. Goes by itself when nobody touches it.
///
/// States for CSS: `:wrong` and `:locked` of the card, `:on` of a dot.
final class PinPad extends TouchPane {

    static final Duration PATIENCE = Duration.seconds(20);
    private static final int LEAST = 4;
    private static final int MOST = 8;
    private static final double UPRIGHT = 1300;
    private static final double LYING = 1080;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final System.Logger LOG = System.getLogger(PinPad.class.getName());

    private enum Stand { ASKING, CHECKING, WRONG, LOCKED, FAULTY }

    private final AtlasState state;
    private final PinGate gate;
    private final Runnable opened;
    private final Runnable gone;
    private final Region scrim = new Region();
    private final Region shade = new Region();
    private final VBox card = new VBox();
    private final HBox dots = new HBox();
    private final GridPane keys = new GridPane();
    private final Button enter;
    private final Deadline idle;
    private final Deadline lock;
    private final ObjectProperty<Stand> stand = new SimpleObjectProperty<>(this, "stand", Stand.ASKING);
    private final StringBuilder digits = new StringBuilder();
    /// Counts the openings: an answer to an earlier one is not for this.
    private int visit;

    /// @param opened the PIN was right
    /// @param gone   cancelled, or nobody touched it for long
    PinPad(AtlasState state, PinGate gate, LongSupplier nanos, Runnable opened, Runnable gone) {
        super(UPRIGHT, LYING);
        this.state = state;
        this.gate = gate;
        this.opened = opened;
        this.gone = gone;
        enter = Texts.button(state, "operator.pin.enter", "", this::check, "primary", "pin-key");
        enter.setId("pin-enter");
        getStyleClass().add("pin-pad");
        idle = new Deadline(this, nanos, this::cancel);
        lock = new Deadline(this, nanos, () -> stand.set(Stand.ASKING));
        scrim.getStyleClass().add("scrim");
        build();
        shade.getStyleClass().add("operator-shade");
        shade.setCache(true);
        show(scrim, shade, card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        stand.subscribe(this::follow);
        setVisible(false);
    }

    void open() {
        visit++;
        digits.setLength(0);
        showDots();
        stand.set(lock.isRunning() ? Stand.LOCKED : Stand.ASKING);
        setVisible(true);
        idle.in(PATIENCE);
        begin();
    }

    /// Gives the focus to the first key.
    void begin() {
        keys.getChildren().getFirst().requestFocus();
    }

    void close() {
        visit++;
        idle.stop();
        digits.setLength(0);
        showDots();
        setVisible(false);
    }

    @Override
    protected void arrange(double width, double height, boolean upright) {
        scrim.resizeRelocate(0, 0, width, height);
        centre(card, width, height);
        shade.resizeRelocate(card.getLayoutX(), card.getLayoutY(), card.getWidth(), card.getHeight());
    }

    private void build() {
        card.getStyleClass().add("operator-sheet");
        Label message = Texts.bound(stand.flatMap(this::message), "message");
        message.setId("pin-message");
        dots.getStyleClass().add("dots");
        IntStream.range(0, MOST).forEach(_ -> {
            Region dot = new Region();
            dot.getStyleClass().add("dot");
            dots.getChildren().add(dot);
        });
        keys.getStyleClass().add("pin-keys");
        IntStream.rangeClosed(1, 9).forEach(digit -> keys.add(key(digit), (digit - 1) % 3, (digit - 1) / 3));
        Button delete = new Button();
        delete.setGraphic(Icon.of("mdoal-backspace"));
        delete.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        delete.getStyleClass().add("pin-key");
        delete.setId("pin-delete");
        delete.setOnAction(_ -> deleteLast());
        delete.accessibleTextProperty().bind(state.language().text("operator.pin.delete").when(Showing.of(delete)));
        keys.add(delete, 0, 3);
        keys.add(key(0), 1, 3);
        keys.add(enter, 2, 3);
        Button cancel = Texts.button(state, "operator.cancel", "", this::cancel, "outline");
        cancel.setId("pin-cancel");
        cancel.setMaxWidth(Double.MAX_VALUE);
        card.getChildren().addAll(Texts.label(state, "operator.title", "title"), message, dots, keys, cancel);
        idle.restartOnTouch(this, PATIENCE);
        idle.stop();
    }

    private Button key(int digit) {
        Button button = new Button(Integer.toString(digit));
        button.getStyleClass().add("pin-key");
        button.setId("pin-" + digit);
        button.setOnAction(_ -> type(digit));
        return button;
    }

    private ObservableValue<String> message(Stand now) {
        return switch (now) {
            case ASKING -> state.language().text("operator.pin");
            case CHECKING -> state.language().text("operator.working");
            case WRONG -> state.language().text("operator.pin.wrong");
            case FAULTY -> state.language().text("operator.pin.fault");
            case LOCKED -> lock.secondsLeftProperty().flatMap(left -> state.language().text("operator.pin.locked", left));
        };
    }

    private void follow(Stand now) {
        card.pseudoClassStateChanged(WRONG, now == Stand.WRONG || now == Stand.FAULTY);
        card.pseudoClassStateChanged(LOCKED, now == Stand.LOCKED);
        keys.setDisable(now == Stand.LOCKED || now == Stand.CHECKING);
    }

    private void type(int digit) {
        if (digits.length() < MOST && !keys.isDisabled()) {
            digits.append(digit);
            stand.set(Stand.ASKING);
            showDots();
        }
    }

    private void deleteLast() {
        digits.setLength(Math.max(0, digits.length() - 1));
        showDots();
    }

    private void showDots() {
        for (int i = 0; i < MOST; i++) {
            dots.getChildren().get(i).pseudoClassStateChanged(ON, i < digits.length());
        }
        dots.setAccessibleText(state.language().textNow("operator.pin.spoken", digits.length()));
        enter.setDisable(digits.length() < LEAST);
    }

    private void check() {
        if (digits.length() < LEAST || keys.isDisabled()) {
            return;
        }
        int asked = visit;
        String entered = digits.toString();
        digits.setLength(0);
        stand.set(Stand.CHECKING);
        gate.enter(entered).whenCompleteAsync((answer, fault) -> hear(answer, fault, asked), FxThread.executor());
    }

    /// A lock counts whether or not the pad that caused it is still open; a right PIN only while it is.
    private void hear(@Nullable Answer answer, @Nullable Throwable fault, int asked) {
        if (fault != null || answer == null) {
            LOG.log(System.Logger.Level.ERROR, "A PIN could not be checked", fault);
            stand.set(Stand.FAULTY);
        } else if (answer.lockedSeconds() > 0) {
            lock.in(Duration.seconds(answer.lockedSeconds()));
            stand.set(Stand.LOCKED);
        } else if (!answer.right()) {
            stand.set(Stand.WRONG);
        } else if (asked == visit) {
            stand.set(Stand.ASKING);
            opened.run();
        }
        showDots();
    }

    private void cancel() {
        gone.run();
    }

    private void press(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isDigitKey()) {
            type(code.getName().charAt(code.getName().length() - 1) - '0'); // "7" or "Numpad 7"
        } else if (code == KeyCode.BACK_SPACE) {
            deleteLast();
        } else if (code == KeyCode.ENTER && digits.length() >= LEAST) {
            check();
        } else {
            return;
        }
        event.consume();
    }
}
