package org.shenyangatlas.shell.presentation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.state.Presentation.Curtain;
import org.shenyangatlas.state.Projector;
import org.shenyangatlas.view.Zoomable;

/// What each key does in a talk. Keys are taken before any node gets them, so that a click anywhere never costs a clicker its
/// next press.
///
/// Other parts of a talk add keys of their own by [#before], and what Esc ends first by [#onEscape].
public final class PresentKeys implements Clicker.Commands {

    private static final double STEP = 0.15;

    private final AtlasState state;
    private final Presentation talk;
    private final Projector projector;
    private final AudienceShell audience;
    private final Clicker clicker;
    private final List<Predicate<KeyEvent>> takers = new ArrayList<>();
    private final List<BooleanSupplier> escapes = new ArrayList<>();
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private @Nullable TalkWindows windows;
    private Subscription listening = Subscription.EMPTY;

    /// @param millis the time, for the clicker
    PresentKeys(AtlasState state, AudienceShell audience, LongSupplier millis) {
        this.state = state;
        this.audience = audience;
        talk = state.presentation();
        projector = state.projector();
        clicker = new Clicker(millis, this);
    }

    /// Where the keys of windows go; before there are any, nobody presses one.
    void steer(TalkWindows those) {
        windows = those;
    }

    /// Lets somebody have every pressed key first; what it answers true to is not a key of the talk.
    public void before(Predicate<KeyEvent> taker) {
        takers.addFirst(taker);
    }

    /// Lets Esc end something instead of the talk, as long as it answers true; who came last is asked first.
    public void onEscape(BooleanSupplier ending) {
        escapes.addFirst(ending);
    }

    /// Takes the keys of a scene.
    ///
    /// @param presenter whether it is the presenter's just now
    void listenTo(Scene scene, Predicate<Scene> presenter) {
        EventHandler<KeyEvent> press = event -> press(event, presenter.test(scene));
        EventHandler<KeyEvent> release = event -> {
            clicker.release(event.getCode());
            held.remove(event.getCode());
        };
        EventHandler<KeyEvent> type = event -> {
            if (!(event.getTarget() instanceof TextInputControl)) {
                event.consume();
            }
        };
        scene.addEventFilter(KeyEvent.KEY_PRESSED, press);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, release);
        scene.addEventFilter(KeyEvent.KEY_TYPED, type);
        // A key let go while another window has the focus is never heard of.
        listening = Subscription.combine(listening, scene.windowProperty().flatMap(Window::focusedProperty).orElse(false).subscribe(_ -> forget()), () -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, press);
            scene.removeEventFilter(KeyEvent.KEY_RELEASED, release);
            scene.removeEventFilter(KeyEvent.KEY_TYPED, type);
        });
    }

    void stopListening() {
        listening.unsubscribe();
        listening = Subscription.EMPTY;
    }

    private void forget() {
        clicker.forget();
        held.clear();
    }

    private void press(KeyEvent event, boolean presenter) {
        if (event.getTarget() instanceof TextInputControl && isText(event)) {
            return;
        }
        if (held.add(event.getCode())) {
            audience.pressed().press(Chord.of(Press.of(event)));
        }
        if (takers.stream().anyMatch(taker -> taker.test(event)) || clicker.press(Press.of(event), presenter)
            || !event.getCode().isModifierKey()) {
            event.consume();
        }
    }

    /// A text field of some part of the talk keeps its letters; a clicker's paging keys and Esc are not among them.
    private static boolean isText(KeyEvent event) {
        return !event.getCode().isFunctionKey() && event.getCode() != KeyCode.ESCAPE && event.getCode() != KeyCode.PAGE_UP
            && event.getCode() != KeyCode.PAGE_DOWN;
    }

    @Override
    public void run(PresentShortcut shortcut, int number) {
        if (state.quiz().isRunning() && Quizzing.takes(shortcut)) {
            Quizzing.run(shortcut, state.quiz());
            return;
        }
        switch (shortcut) {
            case NEXT -> talk.next();
            case PREVIOUS -> talk.previous();
            case FIRST -> talk.goTo(0);
            case LAST -> talk.goTo(talk.count() - 1);
            case CHOOSE -> choose(number);
            case OVERVIEW -> talk.showOverview(!talk.overviewProperty().get());
            case BLACK -> talk.draw(Curtain.BLACK);
            case WHITE -> talk.draw(Curtain.WHITE);
            case PLAY -> talk.play(!talk.playingProperty().get());
            case LOOP -> loop(!talk.loopingProperty().get());
            case FREEZE -> talk.freeze(!talk.frozenProperty().get());
            case SWAP -> state.arrangement().swap();
            case QUIZ -> state.beginQuiz();
            case NAMES -> state.classroom().showNames(!state.classroom().isPicking());
            case COUNTDOWN -> state.classroom().showCountdown(!state.classroom().isCounting());
            case ZOOM_IN -> large().zoomIn();
            case ZOOM_OUT -> large().zoomOut();
            case PAN_LEFT -> large().pan(-STEP, 0);
            case PAN_RIGHT -> large().pan(STEP, 0);
            case PAN_UP -> large().pan(0, -STEP);
            case PAN_DOWN -> large().pan(0, STEP);
            case LARGER_TEXT -> projector.textSize().enlarge();
            case SMALLER_TEXT -> projector.textSize().reduce();
            case USUAL_TEXT -> projector.textSize().reset();
            case BRIGHTER -> projector.brighten(1);
            case DARKER -> projector.brighten(-1);
            case MORE_CONTRAST -> projector.sharpen(1);
            case LESS_CONTRAST -> projector.sharpen(-1);
            case INVERT -> projector.invert(!projector.isInverted());
            case NEUTRAL -> projector.neutralize();
            case SHOW_KEYS -> projector.showKeys(!projector.isKeysShown());
            case SHOW_TOUCHES -> projector.showTouches(!projector.isTouchesShown());
            case LANGUAGE -> state.language().speakOther();
            case NIGHT -> state.appearance().switchNight();
            case FULL_SCREEN -> toggleFullScreen();
            case HELP -> audience.keys().open();
            case LEAVE -> escape();
            case PRESENTER -> windows().togglePresenter();
            case SWAP_SCREENS -> windows().swap();
            case NUMBER, STARTED -> { } // the clicker keeps numbers; F5 once more is a slip
        }
    }

    /// One step out: a tool, the quiz, the list of keys, what helps in class, all stops, the talk.
    private void escape() {
        if (escapes.stream().anyMatch(BooleanSupplier::getAsBoolean)) {
            return;
        }
        if (audience.keys().isVisible()) {
            audience.keys().close();
        } else if (state.classroom().isPicking() || state.classroom().isCounting()) {
            state.classroom().close();
        } else if (talk.overviewProperty().get()) {
            talk.showOverview(false);
        } else {
            talk.leave();
        }
    }

    private void loop(boolean on) {
        talk.loop(on);
        if (on) {
            talk.play(true);
        }
    }

    private void choose(int number) {
        if (number > 0) {
            talk.goTo(Math.min(number, talk.count()) - 1);
        } else {
            talk.choose();
        }
    }

    private void toggleFullScreen() {
        windows().toggleFullScreen();
    }

    private TalkWindows windows() {
        return Objects.requireNonNull(windows, "a talk has windows");
    }

    private Zoomable large() {
        return audience.board().large();
    }
}
