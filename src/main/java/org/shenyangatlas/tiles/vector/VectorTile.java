package org.shenyangatlas.tiles.vector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shenyangatlas.tiles.pack.Gunzip;
import org.shenyangatlas.tiles.pack.PackFault;

/// A vector tile, decoded.
///
/// @param figures in the order in which they are to be painted; what is not known is left out
public record VectorTile(List<Figure> figures) {

    public VectorTile {
        figures = List.copyOf(figures);
    }

    /// @param tile plain or packed with gzip
    /// @throws PackFault when it is no vector tile
    public static VectorTile read(byte[] tile) throws PackFault {
        List<Figure> figures = new ArrayList<>();
        for (Feature feature : Mvt.read(Gunzip.unpacked(tile))) {
            Figure.Kind kind = KnownSchemas.kind(feature);
            if (kind != null) {
                figures.add(new Figure(kind, feature.path(), KnownSchemas.name(feature)));
            }
        }
        figures.sort(Comparator.comparing(Figure::kind));
        return new VectorTile(figures);
    }
}
