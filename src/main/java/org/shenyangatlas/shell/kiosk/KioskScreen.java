package org.shenyangatlas.shell.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.operation.Configuration;
import org.shenyangatlas.operation.OperatorFile;
import org.shenyangatlas.operation.PinLock;
import org.shenyangatlas.operation.watch.Schedule;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Visit;
import org.shenyangatlas.state.Visit.How;
import org.shenyangatlas.state.Visit.Phase;
import org.shenyangatlas.view.keypad.FindView;

/// A kiosk's screen with everything that belongs to it: visits, the operator's door, counting, and what is done while nobody
/// is there. Made anew when the content changes or the screen has come into an unknown state.
public final class KioskScreen {

    private final AtlasState state;
    private final Visit visit;
    private final KioskShell shell;
    private final OperatorDoor door;
    private final Desk desk;
    private final Rounds rounds;

    /// What a screen asks of the program it runs in.
    public interface Program {

        /// Ends the program, to be started again.
        void restart();

        /// Ends the program for good.
        void leave();

        /// Shows other content, or the same in a new screen.
        void showContent();

        /// Nobody is there; called every second.
        ///
        /// @param idle    for how long
        /// @param running since the screen was made
        void quiet(ZonedDateTime now, Duration idle, Duration running);
    }

    /// @param lock null lets anybody out who finds the door
    public KioskScreen(AtlasState state, Installation installation, @Nullable PinLock lock, Schedule schedule, Program program) {
        this(state, installation, lock, schedule, program, System::nanoTime, ZonedDateTime::now);
    }

    KioskScreen(AtlasState state, Installation installation, @Nullable PinLock lock, Schedule schedule, Program program,
                LongSupplier nanos, Supplier<ZonedDateTime> clock) {
        this.state = state;
        Configuration configuration = installation.configuration();
        Configuration.Visit times = configuration.visit();
        visit = new Visit(state, new Visit.Settings(times.idleSeconds(), times.warningSeconds(), times.languageGate()), nanos);
        shell = new KioskShell(state, visit, nanos);
        shell.attract().holdEach(javafx.util.Duration.seconds(times.attractSecondsPerSite()));
        shell.find(done -> new FindView(state, done));
        desk = new Desk(state, installation, new Ways(program, times.languageGate()));
        door = new OperatorDoor(state, lock == null ? _ -> CompletableFuture.completedFuture(new PinGate.Answer(true, 0)) : gate(lock, installation), desk,
            Corner.UPPER_LEFT, nanos);
        Region shade = new Region();
        shell.overlays().getChildren().addAll(shade, door);
        rounds = new Rounds(visit, schedule, configuration.pixelShift(), shell.whole(), shade, nanos, clock, new Rounds.Chores() {
            @Override
            public boolean isOperated() {
                return door.isOpen();
            }

            @Override
            public void quiet(ZonedDateTime now, Duration idle, Duration running) {
                program.quiet(now, idle, running);
            }
        });
        installation.statistics().ifPresent(statistics -> new VisitTally(state, visit, statistics, nanos));
        visit.phaseProperty().subscribe((_, phase) -> {
            if (phase == Phase.ATTRACT) {
                Clipboard.getSystemClipboard().clear();
            }
        });
        door.openProperty().subscribe(open -> {
            if (open) {
                visit.hold(door);
                desk.refresh();
            } else {
                visit.release(door);
            }
        });
        rounds.begin();
    }

    /// A kiosk as it is seen at some moment, for a picture of it: nothing is kept, and nobody gets in or out.
    public static KioskShell pictured(AtlasState state, Sight sight) {
        Program nothing = new Program() {
            @Override
            public void restart() {
            }

            @Override
            public void leave() {
            }

            @Override
            public void showContent() {
            }

            @Override
            public void quiet(ZonedDateTime now, Duration idle, Duration running) {
            }
        };
        Installation installation = new Installation("", Configuration.DEFAULT, new OperatorFile(Path.of("")), Optional.empty(), Optional.empty(),
            Optional.empty(), List::of, _ -> { });
        KioskScreen screen = new KioskScreen(state, installation, null, Schedule.STANDARD, nothing);
        screen.rounds.end();
        screen.shell.show(switch (sight) {
            case ATTRACT, PLAIN, PIN, OPERATOR, CLEANING -> Phase.ATTRACT;
            case LANGUAGE -> Phase.LANGUAGE;
            case EXPLORE, FIND -> Phase.EXPLORE;
            case WARNING -> Phase.WARNING;
        });
        switch (sight) {
            case FIND -> {
                PauseTransition shown = new PauseTransition(javafx.util.Duration.millis(1)); // once it stands in a window
                shown.setOnFinished(_ -> screen.shell.openFind());
                shown.play();
            }
            case PIN -> screen.door.openPad();
            case OPERATOR -> screen.door.openPanel();
            case CLEANING -> screen.door.lock();
            default -> { }
        }
        return screen.shell;
    }

    /// What fills the window.
    public KioskShell shell() {
        return shell;
    }

    public AtlasState state() {
        return state;
    }

    public Visit visit() {
        return visit;
    }

    /// Whether nobody is there, visitor or operator.
    public boolean isQuiet() {
        return visit.getPhase() == Phase.ATTRACT && !door.isOpen();
    }

    /// Looks after nothing any more: another screen takes its place.
    public void end() {
        rounds.end();
        visit.end(How.OPERATOR);
    }

    OperatorDoor door() {
        return door;
    }

    Rounds rounds() {
        return rounds;
    }

    private static PinGate gate(PinLock lock, Installation installation) {
        return digits -> {
            CompletionStage<PinLock.Answer> answer =
                CompletableFuture.supplyAsync(() -> lock.attempt(digits.toCharArray()), installation.background());
            return answer.thenApply(given -> new PinGate.Answer(given == PinLock.Answer.RIGHT, (int) Math.ceilDiv(lock.remaining().toMillis(), 1000)));
        };
    }

    /// What the operator has done.
    private final class Ways implements Desk.Ways {

        private final Program program;
        private final boolean gate;

        Ways(Program program, boolean gate) {
            this.program = program;
            this.gate = gate;
        }

        @Override
        public void startScreen() {
            visit.end(How.OPERATOR);
        }

        @Override
        public void restart() {
            visit.end(How.OPERATOR);
            program.restart();
        }

        @Override
        public void leave() {
            visit.end(How.OPERATOR);
            program.leave();
        }

        @Override
        public void showContent() {
            program.showContent();
        }

        @Override
        public void visitsLast(int idleSeconds, int warningSeconds) {
            visit.last(new Visit.Settings(idleSeconds, warningSeconds, gate));
        }

        @Override
        public void visitsBeginIn(String language) {
            state.language().beginWith(language);
        }
    }
}
