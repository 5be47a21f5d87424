package org.shenyangatlas.view.illustration;

import java.util.Objects;
import javafx.scene.Group;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;

/// The outline of the area that is pointed at. A drawing needs none: it is lifted instead.
final class HoverRing extends Group {

    private final AtlasState state;
    private final SelectionRing ring = new SelectionRing("hover-ring");
    private Viewport view = new Viewport(1, 0, 0);

    HoverRing(AtlasState state) {
        this.state = state;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(ring);
        state.selection().hoveredProperty().when(Showing.of(this)).subscribe(this::outline);
    }

    void show(Viewport now) {
        view = now;
        outline(state.selection().hoveredProperty().get());
    }

    private void outline(@Nullable Site hovered) {
        boolean selected = Objects.equals(hovered, state.selection().getSelected());
        ring.show(hovered == null || selected ? null : hovered.area(), view);
    }
}
