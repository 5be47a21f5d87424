package org.shenyangatlas.catalogue;

import java.util.Optional;

/// Linear equations, solved by elimination.
final class LinearSystem {

    /// A pivot smaller than this, compared with the largest coefficient, is nothing but rounding.
    private static final double NOTHING = 1e-12;

    private LinearSystem() {
    }

    /// Solves matrix · x = right for each column of the right side.
    ///
    /// @param matrix square; used up
    /// @param right  as many rows as the matrix; used up
    /// @return the unknowns, a row for each; empty when they are not determined
    static Optional<double[][]> solve(double[][] matrix, double[][] right) {
        int size = matrix.length;
        double least = NOTHING * largest(matrix);
        for (int column = 0; column < size; column++) {
            int pivot = pivot(matrix, column);
            if (!(Math.abs(matrix[pivot][column]) > least)) {
                return Optional.empty();
            }
            swap(matrix, pivot, column);
            swap(right, pivot, column);
            for (int row = column + 1; row < size; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                subtract(matrix[row], matrix[column], factor);
                subtract(right[row], right[column], factor);
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int known = row + 1; known < size; known++) {
                subtract(right[row], right[known], matrix[row][known]);
            }
            for (int i = 0; i < right[row].length; i++) {
                right[row][i] /= matrix[row][row];
            }
        }
        return Optional.of(right);
    }

    private static int pivot(double[][] matrix, int column) {
        int best = column;
        for (int row = column + 1; row < matrix.length; row++) {
            if (Math.abs(matrix[row][column]) > Math.abs(matrix[best][column])) {
                best = row;
            }
        }
        return best;
    }

    private static void swap(double[][] rows, int one, int other) {
        double[] row = rows[one];
        rows[one] = rows[other];
        rows[other] = row;
    }

    private static void subtract(double[] from, double[] row, double factor) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= factor * row[i];
        }
    }

    private static double largest(double[][] matrix) {
        double largest = 0;
        for (double[] row : matrix) {
            for (double value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return largest;
    }
}
