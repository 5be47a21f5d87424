package org.shenyangatlas.view.ink;

import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Toolbox.Spot;
import org.shenyangatlas.state.Toolbox.Tool;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Surface;

/// What lies over a view and shows where a tool is. It catches no events.
abstract class Layer extends Region {

    private final AtlasState state;
    private final Surface surface;
    private final Large which;

    Layer(AtlasState state, Surface surface, Large which) {
        this.state = state;
        this.surface = surface;
        this.which = which;
    }

    /// Calls [#requestLayout] whenever the tool, its place or the view has changed; called last by constructors.
    final void follow() {
        setMouseTransparent(true);
        setManaged(false); // a moving view must not have the whole window laid out anew
        var showing = Showing.of(this);
        state.toolbox().toolProperty().when(showing).subscribe(_ -> requestLayout());
        state.toolbox().spotProperty().when(showing).subscribe(_ -> requestLayout());
        state.toolbox().reachProperty().when(showing).subscribe(_ -> requestLayout());
        state.toolbox().colourProperty().when(showing).subscribe(_ -> requestLayout());
        surface.seen().subscribe(_ -> {
            if (state.toolbox().getTool() != Tool.NONE) {
                requestLayout();
            }
        });
    }

    final AtlasState state() {
        return state;
    }

    /// The place in the window that is pointed at; null when nothing in this view is.
    final @Nullable Point2D place() {
        Spot spot = state.toolbox().getSpot();
        return spot == null || spot.view() != which ? null : surface.inWindow(spot.x(), spot.y());
    }
}
