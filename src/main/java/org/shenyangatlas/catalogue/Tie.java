package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A place known both in the picture and on the earth.
record Tie(CanvasPoint canvas, LocalPlane.Point plane) {

    /// Anchors closer together than this, canvas units, are one.
    private static final double SAME = 1;
    /// More would not make the picture better known, only slower to reckon with.
    private static final int MOST = 100;

    /// One for each pictured site; of very many sites some, evenly chosen. Sites drawn on the same spot become one, in
    /// the middle of their positions.
    static List<Tie> of(List<Site> sites, LocalPlane earth) {
        List<Site> pictured = sites.stream().filter(site -> site.vignette() != null).toList();
        int every = Math.ceilDiv(Math.max(1, pictured.size()), MOST);
        List<List<Tie>> spots = new ArrayList<>();
        for (int i = 0; i < pictured.size(); i += every) {
            Vignette vignette = Objects.requireNonNull(pictured.get(i).vignette());
            Tie tie = new Tie(new CanvasPoint(vignette.anchorX(), vignette.anchorY()),
                earth.of(pictured.get(i).position().point()));
            spots.stream().filter(spot -> spot.getFirst().distance(tie.canvas.x(), tie.canvas.y()) < SAME).findFirst()
                .orElseGet(() -> {
                    spots.add(new ArrayList<>());
                    return spots.getLast();
                }).add(tie);
        }
        return spots.stream().map(Tie::middle).toList();
    }

    /// Canvas units.
    double distance(double x, double y) {
        return Math.hypot(canvas.x() - x, canvas.y() - y);
    }

    private static Tie middle(List<Tie> spot) {
        return new Tie(spot.getFirst().canvas, new LocalPlane.Point(
            spot.stream().mapToDouble(tie -> tie.plane.east()).average().orElse(0),
            spot.stream().mapToDouble(tie -> tie.plane.north()).average().orElse(0)));
    }
}
