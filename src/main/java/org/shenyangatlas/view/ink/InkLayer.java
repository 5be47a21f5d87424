package org.shenyangatlas.view.ink;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Ink;
import org.shenyangatlas.state.Stroke;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Surface;

/// The ink of the page that is shown, one node a stroke. Without ink it is empty and costs nothing.
final class InkLayer extends Pane {

    private final AtlasState state;
    private final Surface surface;
    private final Large which;
    private Map<Stroke, StrokePath> dry = new IdentityHashMap<>();
    private @Nullable StrokePath wet;

    InkLayer(AtlasState state, Surface surface, Large which) {
        this.state = state;
        this.surface = surface;
        this.which = which;
        getStyleClass().add("ink-layer");
        setMouseTransparent(true);
        setManaged(false); // a moving view must not have the whole window laid out anew
        var showing = Showing.of(this);
        Ink ink = state.ink();
        state.presentation().placeProperty().flatMap(_ -> ink.strokes(ink.page(which))).when(showing).subscribe(this::show);
        ink.wetProperty().when(showing).subscribe(this::show);
        surface.seen().subscribe(_ -> {
            if (!getChildren().isEmpty()) {
                requestLayout();
            }
        });
    }

    private void show(List<Stroke> strokes) {
        Map<Stroke, StrokePath> kept = new IdentityHashMap<>();
        List<StrokePath> paths = new ArrayList<>();
        for (Stroke stroke : strokes) {
            StrokePath path = wet != null && wet.stroke() == stroke ? wet : dry.get(stroke);
            path = path == null ? new StrokePath(stroke) : path;
            kept.put(stroke, path);
            paths.add(path);
        }
        if (wet != null && kept.get(wet.stroke()) != wet) {
            paths.add(wet);
        }
        dry = kept;
        getChildren().setAll(paths);
        requestLayout();
    }

    private void show(Ink.@Nullable Wet down) {
        boolean here = down != null && down.page().equals(state.ink().page(which));
        if (wet != null && (!here || down.stroke().points().getFirst() != wet.stroke().points().getFirst())) {
            if (dry.get(wet.stroke()) != wet) {
                getChildren().remove(wet);
            }
            wet = null;
        }
        if (here) {
            if (wet == null) {
                wet = new StrokePath(down.stroke());
                getChildren().add(wet);
            } else {
                wet.extend(down.stroke());
            }
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        getChildren().forEach(path -> ((StrokePath) path).show(surface));
    }
}
