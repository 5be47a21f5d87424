package org.shenyangatlas.shell;

import javafx.scene.Scene;

/// What fills a window: the atlas to browse in, or what an audience sees.
public interface Stand {

    /// Dresses the scene this stands in and listens to its keys.
    void moveInto(Scene scene);

    /// Shows the selected site, or the middle, so many times as large as everything fits the window.
    void magnify(double times);
}
