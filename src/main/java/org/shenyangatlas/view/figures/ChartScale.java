package org.shenyangatlas.view.figures;

import java.util.List;
import java.util.stream.IntStream;
import org.shenyangatlas.catalogue.Figure;
import org.shenyangatlas.catalogue.Point;

/// How long values are drawn: from nought, the greatest at full length.
///
/// @param greatest the greatest value; 0 when all are
record ChartScale(double greatest) {

    static ChartScale of(Figure figure) {
        return new ChartScale(figure.points().stream().mapToDouble(Point::value).max().orElse(0));
    }

    /// @param full the length of the greatest value, pixels
    double length(double value, double full) {
        return greatest > 0 ? Math.max(0, full) * value / greatest : 0;
    }

    /// How wide one of several columns is.
    ///
    /// @param wide  what one may have at most
    /// @param share what each has of its place in the row
    static double width(double room, int columns, double share, double wide) {
        return Math.min(wide, room / Math.max(1, columns) * share);
    }

    /// Where the middle of each column is, pixels from the left: in equal places that keep together.
    ///
    /// @param widest the widest place of one
    static List<Double> middles(double room, int columns, double widest) {
        double place = Math.min(widest, room / Math.max(1, columns));
        double left = (room - place * columns) / 2;
        return IntStream.range(0, columns).mapToObj(i -> left + place * (i + .5)).toList();
    }
}
