package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Choice.Years;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Rest;

class DesktopFiguresTest {

    private final AtlasState state = BareGround.ofThreeSites();
    private final ChosenFiles files = new ChosenFiles();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 1280, 800, () -> new DesktopShell(state, List.of(), files));
    @TempDir
    private Path folder;

    private DesktopShell shell() {
        return (DesktopShell) window.first(".desktop-shell", Node.class);
    }

    private void press(String selector) {
        window.change(() -> window.first(selector, Button.class).fire());
    }

    @Test
    void figuresAreOpenedFromTheRailAndSavedAsPictureAndAsTable() throws IOException {
        window.click(window.seen(".open-figures").getFirst());
        files.next(folder.resolve("trade.png"));
        press(".save-picture");
        files.next(folder.resolve("trade"));
        press(".save-table");
        Rest.untilPainted();
        assertEquals(List.of("Trade.png", "Trade.csv"), files.proposed());
        assertTrue(ImageIO.read(folder.resolve("trade.png").toFile()).getWidth() > 600);
        assertTrue(Files.readString(folder.resolve("trade.csv")).contains("140.66"));
    }

    @Test
    void theTimelineStandsBelowTheBoardAndTakesItsRoomFromIt() {
        Rectangle2D before = AtlasWindow.place(shell().board());
        window.change(shell()::showTimeline);
        Rectangle2D board = AtlasWindow.place(shell().board());
        Rectangle2D timeline = AtlasWindow.place(window.first(".timeline-view", Node.class));
        assertEquals(board.getMaxY(), timeline.getMinY(), 1);
        assertEquals(before.getMaxY(), timeline.getMaxY(), 1);
        assertEquals(List.of(), shell().cards().stream().filter(Node::isVisible).filter(card -> AtlasWindow.place(card).intersects(timeline)).toList());
        window.change(shell()::toggleTimeline);
        assertEquals(before, AtlasWindow.place(shell().board()));
    }

    @Test
    void figuresLeadToTheTimelineWhereKeysFilterTheBoard() {
        window.change(shell()::showFigures);
        window.click("#open-timeline");
        assertEquals(List.of(), window.seen("#figures-sheet"));
        window.keys(KeyCode.END);
        assertEquals(new Years(2012, 2012), state.filter().getChoice().years());
        assertEquals(1, state.filter().found().size());
    }

    @Test
    void aQuizHasTheWindowForItself() {
        window.change(shell()::showTimeline);
        window.change(state::beginQuiz);
        assertEquals(List.of(), window.seen(".timeline-view"));
        window.change(state.quiz()::end);
        assertEquals(1, window.seen(".timeline-view").size());
    }
}
