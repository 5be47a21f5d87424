package org.shenyangatlas.view;

import java.util.Objects;
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

    /// @param pin the site whose pin is hit
    private record Spot(double x, double y, @Nullable Site pin) {
    }

    /// @param kind whether the view is a picture or a map
    public PlaceUnderMouse(AtlasState state, Large kind, Region view, Terrain terrain) {
        this.state = state;
        this.kind = kind;
        this.terrain = terrain;
        view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            hover(terrain.site(event.getX(), event.getY()));
            point(event);
        });
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::point); // a handler would never see it
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
        Site site = at.pin() == null ? hovered : at.pin();
        if (site != null) {
            state.pointing().point(new Pointing.Place(kind, site.position().point(), site));
        } else {
            terrain.place(at.x(), at.y()).ifPresentOrElse(
                place -> state.pointing().point(new Pointing.Place(kind, place, null)),
                () -> state.pointing().leave(kind));
        }
    }

    private void point(MouseEvent event) {
        last = event.isSynthesized() ? null : new Spot(event.getX(), event.getY(), pin(event.getTarget()));
        follow();
    }

    private void leave() {
        last = null;
        hover(null);
        state.pointing().leave(kind);
    }

    private void hover(@Nullable Site site) {
        if (!Objects.equals(site, hovered)) {
            if (hovered != null) {
                state.selection().unhover(hovered);
            }
            hovered = site;
            if (site != null) {
                state.selection().hover(site);
            }
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
