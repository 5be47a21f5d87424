package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads a site's place in the picture. A site whose drawing cannot be used stays, off the picture.
final class VignetteReader {

    private static final String NO_HOTSPOT = "Without a hotspot what is drawn is clickable";

    private final CanvasBounds canvas;
    private final PictureFiles files;
    private final Findings findings;
    private final DrawnGroups groups;
    private final AreaReader areas;

    VignetteReader(Illustration illustration, PictureFiles files, Findings findings) {
        canvas = new CanvasBounds(illustration.width(), illustration.height());
        this.files = files;
        this.findings = findings;
        groups = new DrawnGroups(files.assets());
        areas = new AreaReader(findings);
    }

    @Nullable Vignette read(JsonNode node, Pointer at) {
        if (!node.isObject()) {
            return null;
        }
        double x = node.path("anchor").path(0).asDouble();
        double y = node.path("anchor").path(1).asDouble();
        boolean inside = canvas.contains(x, y);
        if (!inside) {
            findings.error(at.at("anchor"), "a point inside the canvas, " + canvas, CanvasBounds.point(x, y),
                "The site is left out of the picture");
        }
        Vignette vignette = node.has("vignette") ? drawn(node, at, x, y) : areas.read(node, at, canvas, x, y);
        return inside ? vignette : null;
    }

    private @Nullable Vignette drawn(JsonNode node, Pointer at, double x, double y) {
        String file = node.path("vignette").asString();
        if (!files.isUsable(file, at.at("vignette"), "Without it the site is left out of the picture")) {
            return null;
        }
        JsonNode ring = node.path("ring");
        Vignette vignette = new Vignette(file, x, y, node.path("scale").asDouble(),
            new Vignette.Ring(Keywords.of(Vignette.Ring.Shape.class, ring.path("shape")),
                ring.path("radius").asDouble(), ring.path("centreY").asDouble(Vignette.CENTRE_Y)),
            Vignette.Corner.all(node.path("hotspot")), motions(node.path("moving"), file, at.at("moving")));
        boolean onCanvas = canvas.contains(x, y); // else its hotspot is off it too, which says nothing new
        return !onCanvas || hotspotFits(vignette, at.at("hotspot")) ? vignette : withoutHotspot(vignette);
    }

    /// Bad ones have been left out; what moves a group that is not drawn moves nothing.
    private List<Motion> motions(JsonNode list, String file, Pointer at) {
        List<Motion> motions = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            if (list.path(i).isObject()) {
                motions.add(motion(list.path(i)));
                String part = motions.getLast().part();
                if (!groups.has(file, part)) {
                    findings.warning(at.at(i).at("part"), "the id of a group in " + file, Words.quoted(part),
                        groups.suggestion(file, part));
                }
            }
        }
        return motions;
    }

    private static Motion motion(JsonNode motion) {
        return new Motion(motion.path("part").asString(),
            Keywords.of(Motion.Kind.class, motion.path("kind")), motion.path("by").path(0).asDouble(0),
            motion.path("by").path(1).asDouble(0), motion.path("turn").asDouble(0), motion.path("pivot").path(0).asDouble(0),
            motion.path("pivot").path(1).asDouble(0), motion.path("skew").asDouble(0), motion.path("seconds").asDouble());
    }

    private boolean hotspotFits(Vignette vignette, Pointer at) {
        for (int i = 0; i < vignette.hotspot().size(); i++) {
            Vignette.Corner corner = vignette.hotspot().get(i);
            double x = vignette.left() + corner.x() * vignette.scale();
            double y = vignette.top() + corner.y() * vignette.scale();
            if (!isOnDrawing(corner)) {
                findings.error(at.at(i), "a corner on the drawing, 0 to 600",
                    CanvasBounds.point(corner.x(), corner.y()), NO_HOTSPOT);
                return false;
            }
            if (!canvas.contains(x, y)) {
                findings.error(at.at(i), "a corner inside the canvas, " + canvas, CanvasBounds.point(x, y), NO_HOTSPOT);
                return false;
            }
        }
        return true;
    }

    private static boolean isOnDrawing(Vignette.Corner corner) {
        return corner.x() >= 0 && corner.x() <= Vignette.SIZE && corner.y() >= 0 && corner.y() <= Vignette.SIZE;
    }

    private static Vignette withoutHotspot(Vignette vignette) {
        return new Vignette(vignette.file(), vignette.anchorX(), vignette.anchorY(), vignette.scale(), vignette.ring(),
            List.of(), vignette.motions());
    }
}
