package org.shenyangatlas.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the place of a site that has no drawing of its own: its hotspot is an area of the picture, in canvas units.
final class AreaReader {

    private static final String LEFT_OUT = "The site is left out of the picture";
    private static final List<String> OF_A_DRAWING = List.of("scale", "ring", "moving");

    private final Findings findings;

    AreaReader(Findings findings) {
        this.findings = findings;
    }

    /// @param canvas the picture it lies in
    /// @param x      its anchor
    /// @param y      its anchor
    /// @return null, with an error, when the area cannot be used
    @Nullable Vignette read(JsonNode node, Pointer at, CanvasBounds canvas, double x, double y) {
        for (String field : OF_A_DRAWING) {
            if (node.has(field)) {
                findings.warning(at.at(field), "nothing that only a vignette needs", Words.quoted(field), "It is ignored");
            }
        }
        JsonNode hotspot = node.path("hotspot");
        if (hotspot.isMissingNode()) {
            findings.error(at, "a vignette, or a hotspot on the picture", "neither", LEFT_OUT);
        }
        if (!hotspot.isArray()) {
            return null; // one that is no list has been told of
        }
        List<Vignette.Corner> corners = Vignette.Corner.all(hotspot);
        for (int i = 0; i < corners.size(); i++) {
            Vignette.Corner corner = corners.get(i);
            if (!canvas.contains(corner.x(), corner.y())) {
                findings.error(at.at("hotspot").at(i), "a corner inside the canvas, " + canvas,
                    CanvasBounds.point(corner.x(), corner.y()), LEFT_OUT);
                return null;
            }
        }
        if (isFlat(corners)) {
            findings.error(at.at("hotspot"), "corners that enclose an area", "a line or point", LEFT_OUT);
            return null;
        }
        return Vignette.area(x, y, corners);
    }

    /// Thinner than a unit, nobody could hit it, and nothing could be made as large as it.
    private static boolean isFlat(List<Vignette.Corner> corners) {
        double twice = 0;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            twice += corners.get(j).x() * corners.get(i).y() - corners.get(i).x() * corners.get(j).y();
        }
        return !(Math.abs(twice) >= 1);
    }
}
