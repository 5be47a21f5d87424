package org.shenyangatlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Problem;
import org.shenyangatlas.catalogue.Reading;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.TileSourceList;
import org.shenyangatlas.operation.ConfigurationSource;
import org.shenyangatlas.operation.ConfiguredTiles;
import org.shenyangatlas.operation.DataFolder;
import org.shenyangatlas.shell.Theme;
import org.shenyangatlas.shell.desktop.DesktopShell;
import org.shenyangatlas.shell.kiosk.KioskScreen;
import org.shenyangatlas.shell.kiosk.PlainScreen;
import org.shenyangatlas.shell.kiosk.Sight;
import org.shenyangatlas.shell.presentation.AudienceShell;
import org.shenyangatlas.shell.presentation.Awake;
import org.shenyangatlas.shell.presentation.Screens;
import org.shenyangatlas.shell.presentation.Talk;
import org.shenyangatlas.shell.presentation.Vigil;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Background;
import org.shenyangatlas.view.FxThread;
import org.shenyangatlas.view.Work;

/// The application: one state, one shell, one window.
public final class Atlas extends Application {

    /// The toolkit makes the application by itself; what it is to open waits here.
    private static @Nullable Opening waiting;

    /// What is to be opened.
    static final class Opening {
        private final Options options;
        private final CompletableFuture<Reading> reading;
        private final Assets assets;
        private final PrintWriter out;
        private final PrintWriter err;
        private final @Nullable KioskStart kiosk;
        private volatile int exitCode;

        /// @param kiosk null unless the atlas runs unattended
        Opening(Options options, @Nullable KioskStart kiosk, CompletableFuture<Reading> reading, Assets assets, PrintWriter out, PrintWriter err) {
            this.options = options;
            this.kiosk = kiosk;
            this.reading = reading;
            this.assets = assets;
            this.out = out;
            this.err = err;
        }

        int exitCode() {
            return exitCode;
        }

        private void fail(String why) {
            err.println(why);
            exitCode = 1;
        }
    }

    static void open(Opening opening) {
        waiting = opening;
    }

    @Override
    public void start(Stage stage) {
        Faults.watch();
        Opening opening = Objects.requireNonNull(waiting, "the Launcher opens the atlas");
        Options options = opening.options;
        Reading reading = opening.reading.join();
        if (options.kiosk.listScreens) {
            listScreens(opening.out);
            Platform.exit();
            return;
        }
        if (opening.kiosk != null) {
            Platform.setImplicitExit(false);
            new Kiosk(opening.kiosk, options, stage, opening.assets, code -> {
                opening.exitCode = code;
                Platform.exit();
            }).open(reading);
            return;
        }
        Catalogue catalogue = reading.catalogue();
        Assets assets = opening.assets;
        reading.problems().forEach(problem -> opening.err.println(problem));
        if (catalogue == null) {
            if (options.screenshot != null) {
                opening.fail("The catalogue cannot be shown.");
                Platform.exit();
                return;
            }
            catalogue = Objects.requireNonNull(CatalogueReader.read().catalogue(), "the bundled catalogue is sound");
            assets = Assets.bundled();
        }
        if (options.kiosk.config != null) {
            catalogue = withTileSources(catalogue, options.kiosk.config, opening.err);
        }
        AtlasState state = new AtlasState(catalogue, assets, Options.spoken(options.language),
            new Background(Work.executor(), FxThread.executor()));
        String fault = apply(options, state);
        state.classroom().enable(!options.noClassroom);
        if (fault.isEmpty() && options.present != null) {
            Presenting presenting = Presenting.of(options.present, catalogue);
            presenting.problems().forEach(problem -> opening.err.println(problem));
            fault = presenting.begin(state.presentation(), options.site);
        }
        if (!fault.isEmpty()) {
            opening.fail(fault);
            Platform.exit();
            return;
        }
        List<Problem> leftOut = reading.problems().stream()
            .filter(problem -> problem.severity() == Problem.Severity.ERROR).toList();
        if (options.screenshot != null) {
            picture(state, options, leftOut).take(stage, written -> {
                if (written.isEmpty()) {
                    opening.out.println(options.screenshot.toAbsolutePath());
                } else {
                    opening.fail(written);
                }
                Platform.exit();
            });
        } else {
            show(stage, new DesktopShell(state, leftOut), state, options);
            if (options.exitAfterFirstFrame) {
                Rest.thenComplete(() -> opening.out.println("first complete frame after " + runningMs() + " ms"));
                Rest.then(() -> {
                    opening.out.println("everything sharp after " + runningMs() + " ms");
                    Platform.exit();
                });
            }
        }
    }

    /// A configuration's tile sources hold for anybody's atlas; all else in it is for kiosks.
    private static Catalogue withTileSources(Catalogue catalogue, String config, PrintWriter err) {
        ConfigurationSource.Loaded loaded = new ConfigurationSource(config, DataFolder.usual()).load();
        loaded.problems().forEach(err::println);
        TileSourceList list = ConfiguredTiles.of(loaded.configuration(), DataFolder.usual());
        list.problems().forEach(err::println);
        return catalogue.with(list.sources());
    }

    private static void listScreens(PrintWriter out) {
        List<Screen> screens = Screen.getScreens();
        for (int i = 0; i < screens.size(); i++) {
            Rectangle2D bounds = screens.get(i).getBounds();
            out.printf("%d: %.0f x %.0f at %.0f, %.0f, scale %s%s%n", i + 1, bounds.getWidth(), bounds.getHeight(), bounds.getMinX(), bounds.getMinY(),
                screens.get(i).getOutputScaleX(), screens.get(i).equals(Screen.getPrimary()) ? ", primary" : "");
        }
    }

    private static Screenshot picture(AtlasState state, Options options, List<Problem> leftOut) {
        Sight sight = options.kiosk.kiosk;
        if (sight != null) {
            return sight == Sight.PLAIN ? new Screenshot(new PlainScreen(state), state, options)
                : new Screenshot(KioskScreen.pictured(state, sight), state, options);
        }
        return state.presentation().getLesson() == null ? new Screenshot(new DesktopShell(state, leftOut), state, options)
            : new Screenshot(AudienceShell.guided(state), state, options);
    }

    private static long runningMs() {
        return ProcessHandle.current().info().startInstant()
            .map(start -> Duration.between(start, Instant.now()).toMillis()).orElse(-1L);
    }

    /// Puts the state where the command line wants it.
    ///
    /// @return what is wrong when it names a site that does not exist; else ""
    private static String apply(Options options, AtlasState state) {
        state.appearance().beginWith(options.theme);
        state.textSize().beginWith(options.textSize);
        state.filter().search(options.query);
        switch (options.view) {
            case PICTURE -> state.arrangement().beginWithOnly(Large.PICTURE);
            case MAP -> state.arrangement().beginWithOnly(Large.MAP);
            case BOTH -> { }
        }
        if (options.site == null) {
            return "";
        }
        var site = state.catalogue().site(options.site);
        site.ifPresent(state.selection()::select);
        return site.isPresent() ? "" : "There is no site '" + options.site + "'. Sites: "
            + String.join(", ", state.catalogue().sites().stream().map(Site::id).toList());
    }

    private static void show(Stage stage, DesktopShell shell, AtlasState state, Options options) {
        Theme.followSystem(state);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(shell, Math.min(options.size.width(), screen.getWidth()),
            Math.min(options.size.height(), screen.getHeight()));
        shell.moveInto(scene);
        stage.titleProperty().bind(state.language().of(state.catalogue().title()));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        for (int side : new int[] {32, 64, 128, 256}) {
            icon(side).ifPresent(stage.getIcons()::add);
        }
        stage.setScene(scene);
        stage.show();
        new Talk(state, stage, Screens.real());
        Awake.whilePresenting(state, Vigil.of(System.getProperty("os.name", "")));
        if (options.zoom != null) {
            shell.magnify(options.zoom);
        }
    }

    /// Drawn by the build; without it the window has the toolkit's own.
    private static Optional<Image> icon(int side) {
        try (InputStream in = Assets.bundled().open("window/icon-" + side + ".png")) {
            return Optional.of(new Image(in));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
