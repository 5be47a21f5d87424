package org.shenyangatlas.shell.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.exchange.PictureFile;
import org.shenyangatlas.state.Appearance.Theme;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.view.keypad.FindView;

/// Takes pictures for people to look at, into `target/kiosk-operator`; only when asked for: `-Dkiosk.pictures=true`.
@EnabledIfSystemProperty(named = "kiosk.pictures", matches = "true")
class OperatorPicturesTest {

    private static final Path FOLDER = Path.of("target/kiosk-operator");

    private final AtlasState state = BareGround.ofAllSites();
    private final SomeDesk desk = new SomeDesk(state);
    @RegisterExtension
    final AtlasWindow other = AtlasWindow.of(state, 100, 100, Region::new);

    @ParameterizedTest
    @CsvSource({"1080, 1920, en, LIGHT", "1080, 1920, zh, DARK", "3840, 2160, zh, LIGHT", "3840, 2160, en, DARK", "1920, 1080, en, CONTRAST",
        "1366, 768, zh, LIGHT"})
    void take(double width, double height, String language, Theme theme) {
        state.language().speak(language);
        state.appearance().choose(theme);
        String suffix = "-" + (int) width + "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        pin(width, height, suffix);
        panel(width, height, suffix);
        cleaning(width, height, suffix);
        for (String query : List.of("", "hn", "syjc", "zoo")) {
            find(width, height, query, suffix);
        }
    }

    private void find(double width, double height, String query, String suffix) {
        state.filter().search(query);
        take("find-" + (query.isEmpty() ? "all" : query) + suffix, width, height, () -> {
            FindView view = new FindView(state, () -> { });
            view.setMaxHeight(FindView.heightIn(width, height));
            StackPane.setAlignment(view, Pos.BOTTOM_CENTER);
            return view;
        }, _ -> { });
    }

    private void pin(double width, double height, String suffix) {
        for (PinGate.Answer answer : List.of(new PinGate.Answer(false, 0), new PinGate.Answer(false, 30))) {
            take((answer.lockedSeconds() > 0 ? "pin-locked" : "pin-wrong") + suffix, width, height, () -> {
                PinPad pad = new PinPad(state, _ -> CompletableFuture.completedStage(answer), System::nanoTime, () -> { }, () -> { });
                pad.open();
                return pad;
            }, region -> {
                List.of(1, 2, 3, 4).forEach(_ -> fire(region, "#pin-5"));
                fire(region, "#pin-enter");
            });
        }
        take("pin-typing" + suffix, width, height, () -> {
            PinPad pad = new PinPad(state, _ -> new CompletableFuture<>(), System::nanoTime, () -> { }, () -> { });
            pad.open();
            return pad;
        }, region -> List.of(1, 2, 3, 4, 5).forEach(_ -> fire(region, "#pin-5")));
    }

    private void panel(double width, double height, String suffix) {
        take("panel" + suffix, width, height, () -> new OperatorPanel(state, desk, System::nanoTime, () -> { }, () -> { }), _ -> { });
        desk.troubles.set(List.of("No network since 09:12: content is checked again every 10 min",
            "The statistics of 5 May could not be written: the disk is full"));
        take("panel-troubles" + suffix, width, height, () -> new OperatorPanel(state, desk, System::nanoTime, () -> { }, () -> { }),
            region -> fire(region, "#operator-check"));
        desk.troubles.set(List.of());
        take("panel-ask" + suffix, width, height, () -> new OperatorPanel(state, desk, System::nanoTime, () -> { }, () -> { }),
            region -> fire(region, "#operator-leave"));
        take("panel-export" + suffix, width, height, () -> new OperatorPanel(state, desk, System::nanoTime, () -> { }, () -> { }),
            region -> fire(region, "#operator-export"));
    }

    private void cleaning(double width, double height, String suffix) {
        take("cleaning" + suffix, width, height, () -> new CleaningLock(state, System::nanoTime, () -> { }), _ -> { });
    }

    private static void fire(Region in, String selector) {
        ((Button) in.lookup(selector)).fire();
    }

    private void take(String name, double width, double height, Supplier<Region> make, Consumer<Region> use) {
        AtomicReference<Region> made = new AtomicReference<>();
        AtomicReference<Stage> stage = new AtomicReference<>();
        other.interact(() -> {
            made.set(make.get());
            stage.set(AtlasWindow.open(state, made.get(), width, height));
        });
        Rest.untilLaidOut();
        other.interact(() -> use.accept(made.get()));
        Rest.untilLaidOut();
        other.interact(() -> {
            Scene scene = stage.get().getScene();
            try {
                Files.createDirectories(FOLDER);
                PictureFile.write(scene.snapshot(null), FOLDER.resolve(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            stage.get().hide();
        });
    }
}
