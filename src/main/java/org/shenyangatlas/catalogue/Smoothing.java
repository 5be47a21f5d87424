package org.shenyangatlas.catalogue;

import java.util.List;
import java.util.Optional;

/// Lays the picture on the earth with the least smoothing that does not fold it.
///
/// A picture is drawn to be looked at: it moves sites against each other, and a spline through all of them may turn
/// back on itself, so that one place would lie twice in the picture. Whether it does is seen by the determinant of its
/// slopes at the points of a grid. The weight is doubled until nowhere on the grid a unit of canvas covers less than a
/// twentieth of what it covers on average, or covers it the wrong way round; then it is halved into the last step.
///
/// @param weight  what was needed; 0 when the spline through every tie does not fold
/// @param plate   the spline with that weight
/// @param average square metres that a canvas unit covers on average; negative when the picture has north above
record Smoothing(double weight, ThinPlate plate, double average) {

    /// The least part of the average area a canvas unit may cover.
    private static final double LEAST = 0.05;
    /// Points of the grid along each side.
    private static final int GRID = 24;
    private static final double FIRST = 1e-3;
    private static final double LAST = 1e3;
    private static final int HALVINGS = 5;
    /// A smaller determinant, compared with the lengths of its columns, is that of a line.
    private static final double LINE = 1e-3;

    /// @param picture over its canvas and bleed nothing folds
    /// @return empty for fewer than three ties, or when they stand in one line in the picture or on the earth
    static Optional<Smoothing> of(List<Tie> ties, Illustration picture) {
        Optional<ThinPlate> flat = ThinPlate.through(ties, LAST);
        if (flat.isEmpty() || isLine(flat.get().at(0, 0))) {
            return Optional.empty();
        }
        double average = flat.get().at(0, 0).determinant();
        double folding = 0;
        for (double weight = 0; weight < LAST; weight = Math.max(FIRST, 2 * weight)) {
            Optional<Smoothing> found = unfolded(ties, weight, picture, average);
            if (found.isPresent()) {
                return weight == 0 ? found : Optional.of(found.get().lessened(ties, folding, picture));
            }
            folding = weight;
        }
        return flat.map(plate -> new Smoothing(LAST, plate, average));
    }

    private Smoothing lessened(List<Tie> ties, double folding, Illustration picture) {
        Smoothing best = this;
        double tooLittle = folding;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (tooLittle + best.weight) / 2;
            Optional<Smoothing> tried = unfolded(ties, middle, picture, average);
            if (tried.isPresent()) {
                best = tried.get();
            } else {
                tooLittle = middle;
            }
        }
        return best;
    }

    private static Optional<Smoothing> unfolded(List<Tie> ties, double weight, Illustration picture, double average) {
        return ThinPlate.through(ties, weight).filter(plate -> isUnfolded(plate, picture, average))
            .map(plate -> new Smoothing(weight, plate, average));
    }

    private static boolean isUnfolded(ThinPlate plate, Illustration picture, double average) {
        double width = picture.width() + 2 * picture.bleed();
        double height = picture.height() + 2 * picture.bleed();
        for (int row = 0; row <= GRID; row++) {
            for (int column = 0; column <= GRID; column++) {
                double determinant = plate.at(width * column / GRID - picture.bleed(),
                    height * row / GRID - picture.bleed()).determinant();
                if (!(determinant / average >= LEAST)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isLine(ThinPlate.Landing flat) {
        double lengths = Math.hypot(flat.eastByX(), flat.northByX()) * Math.hypot(flat.eastByY(), flat.northByY());
        return !(Math.abs(flat.determinant()) > LINE * lengths);
    }
}
