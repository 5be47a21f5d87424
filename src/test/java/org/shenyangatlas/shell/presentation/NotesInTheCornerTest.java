package org.shenyangatlas.shell.presentation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.catalogue.Tour;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Lectures;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.talk.NotesCard;

/// With one screen the notes lie in a corner, all of them.
class NotesInTheCornerTest {

    private static final String SENTENCE = "From here one sees how the town has grown to the south. ";

    private final AtlasState state = BareGround.ofThreeSites();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.ofShell(state, 1280, 800);

    @Test
    void everyLineIsSeen() {
        Tour lecture = Lectures.lesson().tour();
        Stop stop = new Stop(Sites.TOWER, 10, Sites.text(SENTENCE.repeat(4), SENTENCE.repeat(4)), null, null);
        window.change(() -> new Talk(state, window.stage(), new PluggedScreens(), new SlowHand()));
        window.change(() -> state.presentation().beginAt(new Lesson(
            new Tour(lecture.id(), lecture.title(), lecture.summary(), List.of(stop)), false, Lesson.Screen.TITLE,
            Lesson.Screen.WHOLE), 0));
        window.keys(KeyCode.S);
        Label notes = (Label) window.first(".notes-card", NotesCard.class).lookup(".notes");
        double seen = window.first(".notes-card .viewport", Region.class).getHeight();
        assertTrue(seen >= notes.getHeight() - 1, () -> seen + " of " + notes.getHeight());
        assertTrue(notes.getHeight() > 3 * notes.getFont().getSize(), "several lines");
    }
}
