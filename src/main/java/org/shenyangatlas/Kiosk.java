package org.shenyangatlas;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Reading;
import org.shenyangatlas.operation.Configuration;
import org.shenyangatlas.operation.Health;
import org.shenyangatlas.operation.HealthFile;
import org.shenyangatlas.operation.HealthServer;
import org.shenyangatlas.operation.content.ContentSource;
import org.shenyangatlas.operation.content.ContentUpdates;
import org.shenyangatlas.operation.content.ContentVersion;
import org.shenyangatlas.operation.watch.ExitCode;
import org.shenyangatlas.operation.watch.FaultCounter;
import org.shenyangatlas.operation.watch.Heartbeat;
import org.shenyangatlas.operation.watch.StartLadder;
import org.shenyangatlas.operation.watch.Supervisor;
import org.shenyangatlas.shell.Theme;
import org.shenyangatlas.shell.kiosk.KioskGuard;
import org.shenyangatlas.shell.kiosk.KioskScreen;
import org.shenyangatlas.shell.kiosk.PlainScreen;
import org.shenyangatlas.shell.presentation.Vigil;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Background;
import org.shenyangatlas.view.FxThread;
import org.shenyangatlas.view.Work;

/// An unattended atlas in its window: one screen after another, and what keeps it up.
final class Kiosk implements KioskScreen.Program {

    private static final System.Logger LOG = System.getLogger(Kiosk.class.getName());
    private static final javafx.util.Duration WELL = javafx.util.Duration.millis(StartLadder.WELL.toMillis());
    private static final javafx.util.Duration PLAIN_FOR = javafx.util.Duration.millis(StartLadder.PLAIN_FOR.toMillis());

    private final KioskStart start;
    private final Options options;
    private final Stage stage;
    private final IntConsumer ended;
    private final Vigil vigil = Vigil.of(System.getProperty("os.name", ""));
    private Assets assets;
    private final Heartbeat heartbeat;
    private @Nullable KioskScreen screen;
    private @Nullable KioskGuard guard;
    private @Nullable ContentUpdates updates;
    private @Nullable HealthFile healthFile;
    private @Nullable HealthServer healthServer;
    private volatile long lastBeat = System.nanoTime();
    private volatile String contentVersion = "";
    private volatile boolean outdated;
    private boolean ending;

    /// @param ended told the code to end with
    Kiosk(KioskStart start, Options options, Stage stage, Assets assets, IntConsumer ended) {
        this.start = start;
        this.options = options;
        this.stage = stage;
        this.assets = assets;
        this.ended = ended;
        heartbeat = Heartbeat.of(Supervisor.heartbeatOr(start.data.path().resolve("heartbeat")), () -> FxThread.run(Platform::requestNextPulse));
    }

    /// Opens the window.
    void open(Reading reading) {
        FaultCounter faults = new FaultCounter(() -> FxThread.run(this::rebuild), code -> FxThread.run(() -> end(code)));
        Faults.watch((what, fault) -> {
            start.log.write(what, fault);
            faults.count();
        });
        stage.initStyle(StageStyle.UNDECORATED);
        place();
        if (start.level == StartLadder.Level.PLAIN) {
            showPlain();
        } else {
            show(reading);
            begin();
        }
        heartbeat.start();
        vigil.begin();
    }

    private void begin() {
        PauseTransition well = new PauseTransition(WELL);
        well.setOnFinished(_ -> start.background.execute(start.ladder::well));
        well.play();
        Rest.thenComplete(() -> start.background.execute(() -> {
            if (start.content != null) {
                start.content.confirm();
            }
        }));
        if (start.content != null && start.source != null) {
            updates = new ContentUpdates(start.content, start.source, every(start.source), _ -> { });
            updates.checkNow();
        }
        tellHealth();
    }

    /// A stick is noticed within a minute; a server is asked as often as it is configured.
    private Duration every(ContentSource source) {
        int hours = start.configuration.content().checkHours();
        return !(source instanceof ContentSource.Address) ? Duration.ofMinutes(1) : hours == 0 ? Duration.ofDays(10_000) : Duration.ofHours(hours);
    }

    private void tellHealth() {
        Configuration.Health wanted = start.configuration.health();
        Health health = new Health(() -> new Health.State(start.installation.version(), contentVersion, visitsToday(),
            Duration.ofNanos(System.nanoTime() - lastBeat), start.troubles()), start.data.path(), InstantSource.system(), System::nanoTime);
        if (wanted.enabled()) {
            healthFile = HealthFile.start(wanted.file() == null ? start.data.path().resolve("health.json") : wanted.file(), health);
        }
        if (wanted.port() > 0) {
            try {
                healthServer = HealthServer.start(wanted.port(), health);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Nobody is told the health on port " + wanted.port(), e);
                start.note("health/port: " + wanted.port() + " cannot be used: " + e.getMessage());
            }
        }
    }

    private @Nullable Long visitsToday() {
        if (start.statistics == null) {
            return null;
        }
        try {
            return (long) start.statistics.today().get(2, java.util.concurrent.TimeUnit.SECONDS).visits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            return null;
        }
    }

    /// On the screen that is wanted; the first if that is not there.
    private void place() {
        int wanted = options.kiosk.screen > 0 ? options.kiosk.screen : start.configuration.screen();
        var screens = Screen.getScreens();
        Rectangle2D bounds = screens.get(wanted >= 1 && wanted <= screens.size() ? wanted - 1 : 0).getBounds();
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }

    private void show(Reading reading) {
        reading.problems().forEach(problem -> start.note(problem.toString()));
        Catalogue catalogue = reading.catalogue();
        Assets files = assets;
        contentVersion = start.content == null ? "" : start.content.active().map(ContentVersion::toString).orElse("");
        if (catalogue == null) {
            catalogue = Objects.requireNonNull(CatalogueReader.read().catalogue(), "the bundled catalogue is sound");
            files = Assets.bundled();
        }
        AtlasState state = new AtlasState(start.withTileSources(catalogue), files, Options.spoken(start.configuration.language()), new Background(Work.executor(), FxThread.executor()));
        state.appearance().beginWith(theme(start.configuration.theme()));
        state.textSize().beginWith(start.configuration.textSize());
        Theme.followSystem(state);
        if (screen != null) {
            screen.end();
        }
        screen = new KioskScreen(state, start.installation, start.lock, start.schedule(), this);
        stage.titleProperty().unbind();
        stage.titleProperty().bind(state.language().of(catalogue.title()));
        Scene scene = new Scene(screen.shell(), stage.getWidth(), stage.getHeight());
        screen.shell().moveInto(scene);
        put(scene);
    }

    private void showPlain() {
        AtlasState state = new AtlasState(Objects.requireNonNull(CatalogueReader.read().catalogue(), "the bundled catalogue is sound"), "zh");
        PlainScreen plain = new PlainScreen(state);
        Scene scene = new Scene(plain, stage.getWidth(), stage.getHeight());
        plain.moveInto(scene);
        put(scene);
        PauseTransition rest = new PauseTransition(PLAIN_FOR);
        rest.setOnFinished(_ -> end(ExitCode.RESTART));
        rest.play();
    }

    private void put(Scene scene) {
        scene.addPostLayoutPulseListener(this::beat);
        stage.setScene(scene);
        if (guard == null) {
            guard = KioskGuard.install(stage, scene);
            stage.show();
        } else {
            guard.follow(scene);
        }
    }

    private void beat() {
        if (stage.isShowing()) {
            lastBeat = System.nanoTime();
            heartbeat.beat();
        }
    }

    private static org.shenyangatlas.state.Appearance.Theme theme(Configuration.Theme theme) {
        return org.shenyangatlas.state.Appearance.Theme.valueOf(theme.name());
    }

    /// Reads the content anew, in the background, and shows it in a new screen.
    private void rebuild() {
        if (ending || start.level == StartLadder.Level.PLAIN) {
            return;
        }
        Path file = start.catalogue();
        CompletableFuture.supplyAsync(() -> file == null ? CatalogueReader.read() : CatalogueReader.read(file), start.background)
            .thenAcceptAsync(reading -> {
                assets = file == null ? Assets.bundled() : Assets.in(Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file));
                show(reading);
                Rest.thenComplete(() -> start.background.execute(() -> {
                    if (start.content != null) {
                        start.content.confirm();
                    }
                }));
            }, FxThread.executor());
    }

    @Override
    public void restart() {
        end(ExitCode.RESTART);
    }

    @Override
    public void leave() {
        end(ExitCode.LEFT);
    }

    @Override
    public void showContent() {
        rebuild();
    }

    @Override
    public void quiet(ZonedDateTime now, Duration idle, Duration running) {
        if (start.content != null) {
            start.background.execute(this::takeNewContent);
        }
        start.background.execute(() -> {
            if (start.schedule().restartDue(now, running, idle, start.lastRestart.day())) {
                start.lastRestart.remember(start.schedule().restartDay(now));
                FxThread.run(() -> end(ExitCode.RESTART));
            }
        });
    }

    private void takeNewContent() {
        start.content.ready().filter(start.content::switchTo).ifPresent(_ -> outdated = true);
        if (outdated) {
            FxThread.run(() -> {
                if (outdated && screen != null && screen.isQuiet()) { // else when the visit that has just begun is over
                    outdated = false;
                    rebuild();
                }
            });
        }
    }

    private void end(int code) {
        if (ending) {
            return;
        }
        ending = true;
        heartbeat.stop();
        vigil.end();
        if (screen != null) {
            screen.end();
        }
        if (updates != null) {
            updates.close();
        }
        if (healthFile != null) {
            healthFile.close();
        }
        if (healthServer != null) {
            healthServer.close();
        }
        start.end(code);
        ended.accept(code);
    }
}
