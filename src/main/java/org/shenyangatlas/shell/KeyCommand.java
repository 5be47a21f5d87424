package org.shenyangatlas.shell;

import java.util.List;
import javafx.scene.input.KeyCodeCombination;

/// Something that keys do: a row of a table of keys, as it works and as it is written for people.
public interface KeyCommand {

    /// Key of the text that says what it does.
    String words();

    /// The keys as they are written for people, alternatives apart.
    List<String> written();

    /// The combinations as the toolkit knows them.
    List<KeyCodeCombination> keys();
}
