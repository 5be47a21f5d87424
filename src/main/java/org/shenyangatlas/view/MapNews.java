package org.shenyangatlas.view;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.tiles.AtlasTiles;
import org.shenyangatlas.tiles.TileSources.Listening;

/// Tells a node, while it shows, that a tile source has other pictures than before: a tile has come from a server, or a pack
/// has been put in or taken out.
public final class MapNews {

    private @Nullable Listening listening;

    private MapNews() {
    }

    /// @param renew called on the FX thread whenever there may be something new, and each time the node comes to show
    public static void follow(Node node, Runnable renew) {
        MapNews news = new MapNews();
        Showing.of(node).subscribe(showing -> news.listen(showing, renew));
    }

    private void listen(boolean showing, Runnable renew) {
        if (listening != null) {
            listening.end();
            listening = null;
        }
        if (showing) {
            listening = AtlasTiles.sources().listen(() -> FxThread.run(renew));
            renew.run();
        }
    }
}
