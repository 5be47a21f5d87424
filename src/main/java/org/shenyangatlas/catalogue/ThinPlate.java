package org.shenyangatlas.catalogue;

import java.util.List;
import java.util.Optional;

/// A thin-plate spline from canvas to plane: of all ways to lay the picture on the earth that lead its ties to where
/// they are known to lie, the one that bends it least.
///
/// With a smoothing weight the ties are only led near there, and the bending becomes less; a weight without end leaves
/// none, only turning, stretching and slanting.
final class ThinPlate {

    private final double middleX;
    private final double middleY;
    private final double unit;
    /// Ties, in units from the middle.
    private final double[] x;
    private final double[] y;
    /// A row for each tie, then the constant and the parts along x and y; east and north in each.
    private final double[][] bends;

    /// Where a canvas point lands, metres, and how the plane runs there, metres per canvas unit.
    record Landing(LocalPlane.Point point, double eastByX, double eastByY, double northByX, double northByY) {

        /// Square metres to the square unit; its sign tells which way round the picture lies.
        double determinant() {
            return eastByX * northByY - eastByY * northByX;
        }
    }

    private ThinPlate(List<Tie> ties) {
        middleX = ties.stream().mapToDouble(tie -> tie.canvas().x()).average().orElse(0);
        middleY = ties.stream().mapToDouble(tie -> tie.canvas().y()).average().orElse(0);
        unit = Math.max(1, Math.sqrt(ties.stream().mapToDouble(tie -> Math.pow(tie.distance(middleX, middleY), 2))
            .average().orElse(0)));
        x = ties.stream().mapToDouble(tie -> (tie.canvas().x() - middleX) / unit).toArray();
        y = ties.stream().mapToDouble(tie -> (tie.canvas().y() - middleY) / unit).toArray();
        bends = new double[ties.size() + 3][2];
    }

    /// @param ties   no two at the same canvas point
    /// @param weight 0 leads every tie exactly where it lies
    /// @return empty for fewer than three ties, or when all stand in one line
    static Optional<ThinPlate> through(List<Tie> ties, double weight) {
        if (ties.size() < 3) {
            return Optional.empty();
        }
        ThinPlate plate = new ThinPlate(ties);
        double[][] places = new double[ties.size() + 3][2];
        for (int i = 0; i < ties.size(); i++) {
            places[i][0] = ties.get(i).plane().east();
            places[i][1] = ties.get(i).plane().north();
        }
        return LinearSystem.solve(plate.equations(weight), places).map(solved -> {
            System.arraycopy(solved, 0, plate.bends, 0, solved.length);
            return plate;
        });
    }

    private double[][] equations(double weight) {
        int size = x.length;
        double[][] equations = new double[size + 3][size + 3];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double square = square(x[row] - x[column], y[row] - y[column]);
                equations[row][column] = square * logarithm(square);
            }
            equations[row][row] += weight;
            equations[row][size] = equations[size][row] = 1;
            equations[row][size + 1] = equations[size + 1][row] = x[row];
            equations[row][size + 2] = equations[size + 2][row] = y[row];
        }
        return equations;
    }

    Landing at(double canvasX, double canvasY) {
        double atX = (canvasX - middleX) / unit;
        double atY = (canvasY - middleY) / unit;
        int size = x.length;
        double[] value = new double[2];
        double[] byX = new double[2];
        double[] byY = new double[2];
        for (int axis = 0; axis < 2; axis++) {
            byX[axis] = bends[size + 1][axis];
            byY[axis] = bends[size + 2][axis];
            value[axis] = bends[size][axis] + byX[axis] * atX + byY[axis] * atY;
        }
        for (int i = 0; i < size; i++) {
            double dx = atX - x[i];
            double dy = atY - y[i];
            double square = square(dx, dy);
            double logarithm = logarithm(square);
            double slope = 2 * (logarithm + 1);
            for (int axis = 0; axis < 2; axis++) {
                value[axis] += bends[i][axis] * square * logarithm;
                byX[axis] += bends[i][axis] * slope * dx;
                byY[axis] += bends[i][axis] * slope * dy;
            }
        }
        return new Landing(new LocalPlane.Point(value[0], value[1]),
            byX[0] / unit, byY[0] / unit, byX[1] / unit, byY[1] / unit);
    }

    private static double square(double dx, double dy) {
        return dx * dx + dy * dy;
    }

    private static double logarithm(double square) {
        return square > 0 ? Math.log(square) : 0;
    }
}
