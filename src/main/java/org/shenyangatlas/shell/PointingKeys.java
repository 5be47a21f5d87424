package org.shenyangatlas.shell;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Ink;
import org.shenyangatlas.state.Toolbox;
import org.shenyangatlas.state.Toolbox.Tool;

/// Chooses tools, and does what can be done with ink, by keys. Choosing what is chosen already changes nothing: a clicker may
/// send its key as often as it likes.
public final class PointingKeys {

    private final Toolbox toolbox;
    private final Ink ink;
    private final Runnable save;

    /// @param save saves what is seen as a picture
    public PointingKeys(AtlasState state, Runnable save) {
        toolbox = state.toolbox();
        ink = state.ink();
        this.save = save;
    }

    /// Takes its keys before any node of a scene gets them.
    public void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (press(event)) {
                event.consume();
            }
        });
    }

    /// Carries out a pressed key.
    ///
    /// @return whether it was one of these; Esc is only while there is a tool to put away
    public boolean press(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return false;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            return toolbox.putAway();
        }
        return PointingKey.of(event).map(this::run).isPresent();
    }

    private PointingKey run(PointingKey key) {
        switch (key) {
            case ARROW -> toolbox.choose(Tool.NONE);
            case PEN -> toolbox.choose(Tool.PEN);
            case HIGHLIGHTER -> toolbox.choose(Tool.HIGHLIGHTER);
            case ERASER -> toolbox.choose(Tool.ERASER);
            case LASER -> toolbox.choose(Tool.LASER);
            case SPOTLIGHT -> toolbox.choose(Tool.SPOTLIGHT);
            case MAGNIFIER -> toolbox.choose(Tool.MAGNIFIER);
            case WIDER -> toolbox.widen(1);
            case NARROWER -> toolbox.widen(-1);
            case UNDO -> ink.undo();
            case REDO -> ink.redo();
            case CLEAR -> ink.clear();
            case SAVE -> save.run();
        }
        return key;
    }
}
