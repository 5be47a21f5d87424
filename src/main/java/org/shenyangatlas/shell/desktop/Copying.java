package org.shenyangatlas.shell.desktop;

import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.shenyangatlas.state.AtlasState;

/// Puts a text on the clipboard and says so.
final class Copying implements Consumer<String> {

    private final AtlasState state;
    private final Consumer<String> told;

    /// @param told gets a sentence after a text was copied
    Copying(AtlasState state, Consumer<String> told) {
        this.state = state;
        this.told = told;
    }

    @Override
    public void accept(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        told.accept(state.language().textNow("map.copied", text));
    }
}
