package org.shenyangatlas.view.illustration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.view.Work;

/// Which site lies under a point of the picture: its hotspot, else what is drawn of it. The front one wins.
final class Hotspots {

    /// Side of the picture in which drawn pixels are looked up.
    private static final int SIDE = 150;
    /// Fainter pixels do not count as drawn.
    private static final int OPAQUE = 40;
    /// In how many places it is looked whether a part of the canvas is drawn on.
    private static final int SAMPLE_ROWS = 3;
    private static final int SAMPLE_COLUMNS = 12;

    private final List<Site> frontFirst = new ArrayList<>();
    private final Map<String, Image> drawn = new HashMap<>();

    private final ReadOnlyIntegerWrapper known = new ReadOnlyIntegerWrapper(this, "known");

    Hotspots(List<Site> sites, Sketches sketches) {
        for (Site site : sites) {
            Vignette vignette = site.vignette();
            if (vignette == null) {
                continue;
            }
            frontFirst.add(site);
            if (vignette.hotspot().isEmpty()) {
                Work.request(() -> Pixels.image(sketches.small(vignette.file(), false, SIDE)),
                    image -> {
                        drawn.put(site.id(), image);
                        known.set(drawn.size());
                    });
            }
        }
        frontFirst.sort(Comparator.comparingDouble((Site site) -> anchorY(site)).reversed());
    }

    /// Of how many drawings it is known what is drawn on: they are fetched one after the other.
    ReadOnlyIntegerProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /// @return the site at a canvas point; null on bare ground
    @Nullable Site at(double canvasX, double canvasY) {
        for (Site site : frontFirst) {
            Vignette vignette = site.vignette();
            if (vignette != null) {
                double x = (canvasX - vignette.left()) / vignette.scale();
                double y = (canvasY - vignette.top()) / vignette.scale();
                if (vignette.hotspot().isEmpty() ? isDrawn(site, x, y) : isInside(vignette.hotspot(), x, y)) {
                    return site;
                }
            }
        }
        return null;
    }

    /// How much of a part of the canvas is drawn on by other sites, 0 to 1.
    double hidden(Rectangle2D part, Site except) {
        int drawn = 0;
        for (int row = 0; row < SAMPLE_ROWS; row++) {
            for (int column = 0; column < SAMPLE_COLUMNS; column++) {
                Site site = at(part.getMinX() + (column + 0.5) / SAMPLE_COLUMNS * part.getWidth(),
                    part.getMinY() + (row + 0.5) / SAMPLE_ROWS * part.getHeight());
                drawn += site == null || site.equals(except) ? 0 : 1;
            }
        }
        return (double) drawn / SAMPLE_ROWS / SAMPLE_COLUMNS;
    }

    /// Whether a point lies in a polygon, by counting the edges to its right.
    static boolean isInside(List<Vignette.Corner> corners, double x, double y) {
        boolean inside = false;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            Vignette.Corner a = corners.get(i);
            Vignette.Corner b = corners.get(j);
            if (a.y() > y != b.y() > y && x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    private boolean isDrawn(Site site, double x, double y) {
        Image image = drawn.get(site.id());
        int column = (int) Math.floor(x / Vignette.SIZE * SIDE);
        int row = (int) Math.floor(y / Vignette.SIZE * SIDE);
        return image != null && column >= 0 && row >= 0 && column < SIDE && row < SIDE
            && (image.getPixelReader().getArgb(column, row) >>> 24) > OPAQUE;
    }

    private static double anchorY(Site site) {
        Vignette vignette = site.vignette();
        return vignette == null ? 0 : vignette.anchorY();
    }
}
