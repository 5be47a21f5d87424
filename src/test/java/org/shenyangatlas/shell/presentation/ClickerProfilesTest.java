package org.shenyangatlas.shell.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.state.Presentation.Curtain;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.illustration.IllustrationView;

/// With nothing but what a clicker sends, a teacher starts, goes on and back, darkens the screen, jumps and leaves; and the
/// atlas is where it was.
class ClickerProfilesTest {

    /// What the buttons of a clicker send.
    enum Profile {
        LOGITECH_R400(KeyCode.F5, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.PERIOD, List.of(KeyCode.DIGIT3, KeyCode.ENTER), KeyCode.ESCAPE),
        LOGITECH_SPOTLIGHT(KeyCode.F5, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.B, List.of(KeyCode.END), KeyCode.ESCAPE),
        PAGE_PEN_A(KeyCode.F5, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.B, List.of(KeyCode.NUMPAD3, KeyCode.ENTER), KeyCode.ESCAPE),
        PAGE_PEN_B(KeyCode.F5, KeyCode.DOWN, KeyCode.UP, KeyCode.B, List.of(KeyCode.TAB, KeyCode.DOWN, KeyCode.ENTER), KeyCode.ESCAPE),
        KEYBOARD(KeyCode.F5, KeyCode.SPACE, KeyCode.BACK_SPACE, KeyCode.W, List.of(KeyCode.O, KeyCode.N, KeyCode.ENTER), KeyCode.ESCAPE);

        private final KeyCode start;
        private final KeyCode next;
        private final KeyCode previous;
        private final KeyCode curtain;
        private final List<KeyCode> toTheThird;
        private final KeyCode leave;

        Profile(KeyCode start, KeyCode next, KeyCode previous, KeyCode curtain, List<KeyCode> toTheThird, KeyCode leave) {
            this.start = start;
            this.next = next;
            this.previous = previous;
            this.curtain = curtain;
            this.toTheThird = toTheThird;
            this.leave = leave;
        }
    }

    private final AtlasState state = BareGround.ofThreeSites();
    private final Presentation talk = state.presentation();
    private final Site forum = Sites.site(state, Sites.FORUM);
    private long now;
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.ofShell(state, 1000, 700);

    @ParameterizedTest
    @EnumSource
    void gives(Profile clicker) {
        window.change(() -> {
            new Talk(state, window.stage(), new PluggedScreens(), () -> now);
            state.selection().select(forum);
        });
        Parent explore = window.scene().getRoot();
        IllustrationView picture = window.first("#picture", IllustrationView.class);
        Before before = Before.of(state);
        var viewport = picture.getViewport();
        press(clicker.start);
        assertEquals(Presentation.START, talk.getPlace(), "the start");
        press(clicker.next);
        press(clicker.next);
        assertEquals(1, talk.getPlace());
        now += 1000;
        window.type(clicker.next, clicker.next); // a nervous thumb: 0 ms apart
        assertEquals(2, talk.getPlace());
        press(clicker.previous);
        assertEquals(1, talk.getPlace());
        press(clicker.curtain);
        assertEquals(clicker.curtain == KeyCode.W ? Curtain.WHITE : Curtain.BLACK, talk.curtainProperty().get());
        press(clicker.curtain);
        assertEquals(Curtain.OPEN, talk.curtainProperty().get());
        clicker.toTheThird.forEach(this::press);
        assertEquals(2, talk.getPlace(), "the third stop");
        press(KeyCode.F5);
        assertEquals(2, talk.getPlace(), "a start in between is a slip");
        press(clicker.leave);
        window.rest();
        assertNull(talk.getLesson());
        assertSame(explore, window.scene().getRoot());
        assertEquals(before, Before.of(state));
        assertEquals(viewport, picture.getViewport());
    }

    private void press(KeyCode key) {
        now += 1000;
        window.type(key);
    }
}
