package org.shenyangatlas.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One point of a file, however it is written. Columns are named by their headers ([PointColumn]).
interface PointRow {

    /// "" when there is none; numbers as they are written.
    String text(String header);

    List<String> list(String header);

    /// What is written in JSON; missing when there is none, or when it is something else.
    JsonNode tree(String header);

    /// Its place; null, with an error, when it cannot be used.
    @Nullable GeoPoint point();

    /// Where it stands in the file: "line 12".
    String where();

    /// @param severity an ERROR when the point is left out
    void tell(Problem.Severity severity, String header, String expected, String found, String suggestion);

    /// A place on the globe, or the reason why it is none.
    default @Nullable GeoPoint onTheGlobe(double latitude, double longitude, String latitudeHeader, String longitudeHeader) {
        if (!(Math.abs(latitude) <= 90)) {
            tell(Problem.Severity.ERROR, latitudeHeader, "degrees north, from -90 to 90", Double.toString(latitude),
                Math.abs(longitude) <= 90 ? "Are north and east exchanged? The point is left out" : "The point is left out");
            return null;
        }
        if (!(Math.abs(longitude) <= 180)) {
            tell(Problem.Severity.ERROR, longitudeHeader, "degrees east, from -180 to 180", Double.toString(longitude),
                "The point is left out");
            return null;
        }
        return new GeoPoint(latitude, longitude);
    }
}
