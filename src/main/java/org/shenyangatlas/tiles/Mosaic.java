package org.shenyangatlas.tiles;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.tiles.pack.TileAddress;

/// A part of the map laid from the tiles of a source, at any zoom, moved to where they belong when the source is shifted.
///
/// @param picture as large as the extent; transparent where the source has nothing; null when it has nothing at all
/// @param isWhole whether nothing shows through
/// @param isFinal whether it would be the same the next time
record Mosaic(@Nullable BufferedImage picture, boolean isWhole, boolean isFinal) {

    private static final VectorPainter PAINTER = new PlainVectorPainter();
    /// So many pixels of tiles go into one picture: 64 usual ones.
    private static final long MOST_PIXELS = 64L * 256 * 256;
    /// What a missing tile is enlarged from is at most so many zooms away.
    private static final int FARTHEST = 6;
    private static final double MARGIN = 2;

    /// A square of the picture and what is drawn there.
    ///
    /// @param square the whole of it is in the picture
    /// @param drawn  the tile in which it lies: itself, or a larger one of a smaller zoom
    private record Piece(TileAddress square, TileAddress drawn, Square content) {
    }

    /// @param resolution painted pixels per window pixel
    /// @param wanted     whether anybody still waits
    static Mosaic of(Squares squares, TileSource.Datum datum, Extent extent, MapStyle style, double resolution,
                     BooleanSupplier wanted) {
        AffineTransform shift = Shift.of(datum, extent);
        Rectangle2D bounds = shift.createTransformedShape(extent.bounds(MARGIN)).getBounds2D();
        @Nullable TileRange range = range(squares, bounds, squares.level(extent.zoom(), resolution));
        if (range == null) {
            return new Mosaic(null, false, true);
        }
        List<Piece> pieces = new ArrayList<>();
        boolean isFinal = true;
        for (TileAddress square : range.addresses()) {
            Square content = squares.at(square, wanted);
            isFinal &= content != Square.Absent.COMING;
            pieces.add(content instanceof Square.Absent ? enlarged(squares, square) : new Piece(square, square, content));
        }
        if (pieces.stream().allMatch(piece -> piece.content() instanceof Square.Absent)) {
            return new Mosaic(null, false, isFinal);
        }
        boolean whole = range.covers(bounds) && pieces.stream().allMatch(piece ->
            piece.content() instanceof Square.Vector || piece.content() instanceof Square.Raster raster && raster.opaque());
        return new Mosaic(paint(range, pieces, squares.side(), toPicture(shift, extent, resolution), extent, style, resolution),
            whole, isFinal);
    }

    /// The tiles to be drawn; of a smaller zoom when they would be too many, null when they always are.
    private static @Nullable TileRange range(Squares squares, Rectangle2D bounds, int level) {
        long most = MOST_PIXELS / squares.side() / squares.side();
        for (@Nullable Integer zoom = level; zoom != null; zoom = squares.zooms().lower(zoom)) {
            TileRange range = TileRange.of(zoom, bounds);
            if (range.count() <= Math.max(1, most)) {
                return range;
            }
        }
        return null;
    }

    private static Piece enlarged(Squares squares, TileAddress square) {
        for (@Nullable Integer zoom = squares.zooms().lower(square.zoom()); zoom != null && square.zoom() - zoom <= FARTHEST;
             zoom = squares.zooms().lower(zoom)) {
            TileAddress larger = square.at(zoom);
            Square content = squares.atHand(larger);
            if (!(content instanceof Square.Absent)) {
                return new Piece(square, larger, content);
            }
        }
        return new Piece(square, square, Square.Absent.NONE);
    }

    private static AffineTransform toPicture(AffineTransform shift, Extent extent, double resolution) {
        AffineTransform transform = AffineTransform.getScaleInstance(resolution, resolution);
        transform.concatenate(new AffineTransform(extent.scale(), 0, 0, extent.scale(), extent.windowX(0), extent.windowY(0)));
        try {
            transform.concatenate(shift.createInverse());
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a shift never folds the map", e);
        }
        return transform;
    }

    private static BufferedImage paint(TileRange range, List<Piece> pieces, int side, AffineTransform toPicture, Extent extent,
                                       MapStyle style, double resolution) {
        BufferedImage picture = new BufferedImage((int) Math.ceil(extent.width() * resolution),
            (int) Math.ceil(extent.height() * resolution), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D pen = pen(picture);
        if (pieces.stream().anyMatch(piece -> piece.content() instanceof Square.Raster)) {
            AffineTransform place = new AffineTransform(toPicture);
            double tile = Math.pow(2, -range.zoom());
            place.translate(range.left() * tile, range.top() * tile);
            place.scale(tile / side, tile / side);
            pen.drawImage(sheet(range, pieces, side), place, null);
        }
        for (Piece piece : pieces) {
            if (piece.content() instanceof Square.Vector vector) {
                Graphics2D own = (Graphics2D) pen.create();
                own.clip(unit(piece.square(), toPicture).createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)));
                PAINTER.paint(own, vector.tile(), unit(piece.drawn(), toPicture), style, extent.zoom(), resolution);
                own.dispose();
            }
        }
        pen.dispose();
        return picture;
    }

    /// From the units of a tile to pixels of the picture.
    private static AffineTransform unit(TileAddress tile, AffineTransform toPicture) {
        AffineTransform unit = new AffineTransform(toPicture);
        double side = Math.pow(2, -tile.zoom());
        unit.translate(tile.column() * side, tile.row() * side);
        unit.scale(side, side);
        return unit;
    }

    /// All pictures beside each other, pixel by pixel: turned and scaled as one, they have no seams.
    private static BufferedImage sheet(TileRange range, List<Piece> pieces, int side) {
        BufferedImage sheet = new BufferedImage(range.columns() * side, range.rows() * side, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D pen = pen(sheet);
        for (Piece piece : pieces) {
            if (piece.content() instanceof Square.Raster raster) {
                int x = (piece.square().column() - range.left()) * side;
                int y = (piece.square().row() - range.top()) * side;
                int steps = piece.square().zoom() - piece.drawn().zoom();
                int width = raster.image().getWidth() >> steps;
                int height = raster.image().getHeight() >> steps;
                int left = (piece.square().column() - (piece.drawn().column() << steps)) * width;
                int top = (piece.square().row() - (piece.drawn().row() << steps)) * height;
                pen.drawImage(raster.image(), x, y, x + side, y + side, left, top, left + Math.max(1, width),
                    top + Math.max(1, height), null);
            }
        }
        pen.dispose();
        return sheet;
    }

    private static Graphics2D pen(BufferedImage picture) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return pen;
    }
}
