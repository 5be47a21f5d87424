package org.shenyangatlas.view;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Pointing;

/// Tells the state which site and which place the mouse points at in a view. A finger points at nothing.
public final class PlaceUnderMouse {

    private final AtlasState state;
    private final Large kind;
    private final Terrain terrain;
    private @Nullable Site hovered;
    private @Nullable Spot last;

    private record Spot(double x, double y) {
    }

    /// @param kind whether the view is a picture or a map
    public PlaceUnderMouse(AtlasState state, Large kind, Region view, Terrain terrain) {
        this.state = state;
        this.kind = kind;
        this.terrain = terrain;
        // Filters: pins keep what moves over them to themselves, and drags are used up by gestures.
        view.addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
            Site pin = pin(event.getTarget());
            hover(pin == null ? terrain.site(event.getX(), event.getY()) : pin);
            point(event);
        });
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::point);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
        view.visibleProperty().subscribe(visible -> {
            if (!visible) {
                leave();
            }
        });
    }

    /// The view has moved under the mouse, or the mouse on it.
    public void follow() {
        Spot at = last;
        if (at == null) {
            return;
        }
        if (hovered != null) {
            state.pointing().point(new Pointing.Place(kind, hovered.position().point(), hovered));
        } else {
            terrain.place(at.x(), at.y()).ifPresentOrElse(
                place -> state.pointing().point(new Pointing.Place(kind, place, null)),
                () -> state.pointing().leave(kind));
        }
    }

    private void point(MouseEvent event) {
        if (event.isSynthesized()) {
            last = null;
            state.pointing().leave(kind);
        } else {
            last = new Spot(event.getX(), event.getY());
            follow();
        }
    }

    private void leave() {
        last = null;
        hover(null);
        state.pointing().leave(kind);
    }

    private void hover(@Nullable Site site) {
        if (hovered != null && !hovered.equals(site)) {
            state.selection().unhover(hovered);
        }
        hovered = site;
        if (site != null) {
            state.selection().hover(site); // again, too: a pin above its own drawing ends it when it is left
        }
    }

    /// The site of the pin that is hit.
    private static @Nullable Site pin(Object hit) {
        for (Node node = hit instanceof Node target ? target : null; node != null; node = node.getParent()) {
            if (node instanceof Plate plate) {
                return plate.site();
            }
        }
        return null;
    }
}
