package org.shenyangatlas.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.InkColour;
import org.shenyangatlas.state.Stroke;
import org.shenyangatlas.state.Stroke.Nib;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.view.ink.Easel;
import org.shenyangatlas.view.illustration.IllustrationView;

class SavePictureTest {

    private final AtlasState state = BareGround.ofThreeSites();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 800, 600, () -> new Easel(state, new IllustrationView(state), Large.PICTURE));
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
        Shenyang Atlas | Shenyang Atlas 2026-09-01.png
        沈阳图志         | 沈阳图志 2026-09-01.png
        A/B: "C"?      | A B C 2026-09-01.png
        ///            | 2026-09-01.png
        """)
    void theNameIsTheTitleAndTheDay(String title, String name) {
        assertEquals(name, SavePicture.proposedName(title, LocalDate.of(2026, 9, 1)));
    }

    @Test
    void theFileShowsTheViewWithItsInk() throws Exception {
        window.change(() -> {
            IllustrationView view = (IllustrationView) window.scene().getRoot().lookup(".illustration-view");
            var from = view.onSurface(100, 300);
            var to = view.onSurface(700, 300);
            state.ink().begin(state.ink().page(Large.PICTURE), Stroke.at(Nib.PEN, InkColour.BLUE, 20 / view.scale(), from.getX(), from.getY()));
            state.ink().extend(to.getX(), to.getY());
            state.ink().end();
        });
        Path file = folder.resolve("ink.png");
        assertEquals("Saved as " + file, save(file));
        var read = ImageIO.read(file.toFile());
        assertEquals(800, read.getWidth());
        assertEquals(600, read.getHeight());
        assertEquals(0x2a78e4, read.getRGB(400, 300) & 0xffffff);
        assertTrue((read.getRGB(400, 330) & 0xffffff) != 0x2a78e4);
    }

    @Test
    void aNameWithoutItsEndingGetsIt() throws Exception {
        assertEquals("Saved as " + folder.resolve("talk.png"), save(folder.resolve("talk")));
    }

    @Test
    void aFaultIsToldWithTheFileAndLeavesNothing() throws Exception {
        Path file = folder.resolve("nowhere").resolve("ink.png");
        String told = save(file);
        assertTrue(told.startsWith(file + " cannot be written: "), told);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    private String save(Path file) throws Exception {
        CompletableFuture<String> told = new CompletableFuture<>();
        window.change(() -> {
            Easel easel = (Easel) window.scene().getRoot().lookup(".easel");
            Image photograph = easel.photograph(1);
            SavePicture.write(photograph, file, state.language(), told::complete);
        });
        return told.get(20, TimeUnit.SECONDS);
    }
}
