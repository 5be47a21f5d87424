package org.shenyangatlas.view.illustration;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Illustration;

/// The ground drawn beforehand, when the atlas was built, at one pixel per canvas unit and in squares: quick to show at any
/// scale, and sharp up to its own.
final class PressedGround {

    /// Pixels per canvas unit.
    static final double SCALE = 1;
    /// Side of a square, canvas units and pixels.
    static final int SIDE = 480;
    /// Squares kept in memory, a megabyte each.
    private static final int LIMIT = 28;

    private record Key(int column, int row, boolean night) {
    }

    private final Assets assets;
    private final Illustration picture;
    private final boolean isOurs;
    private final Squares<Key> squares;

    PressedGround(Assets assets, Illustration picture) {
        this.assets = assets;
        this.picture = picture;
        isOurs = isOurs(assets, picture);
        squares = new Squares<>(LIMIT, key -> assets.open(file(key.column(), key.row(), key.night())));
    }

    static String file(int column, int row, boolean night) {
        return "illustration/pressed/" + (night ? "night-" : "day-") + column + "-" + row + ".png";
    }

    static int columns(Illustration picture) {
        return (int) Math.ceil((picture.width() + 2 * picture.bleed()) / SIDE);
    }

    static int rows(Illustration picture) {
        return (int) Math.ceil((picture.height() + 2 * picture.bleed()) / SIDE);
    }

    /// Whether the build has drawn it for this ground.
    boolean exists(boolean night) {
        return isOurs && assets.has(file(0, 0, night));
    }

    /// An operator's own ground, or a single cell of it, was never pressed.
    private static boolean isOurs(Assets assets, Illustration picture) {
        Illustration.Cells cells = picture.cells();
        for (int row = 0; cells != null && row < cells.rows(); row++) {
            for (int column = 0; column < cells.columns(); column++) {
                if (!assets.isBundled(cells.file(column, row))) {
                    return false;
                }
            }
        }
        return picture.ground() != null && assets.isBundled(picture.ground());
    }

    /// Paints a part of itself; the graphics' origin is at the given canvas point.
    ///
    /// @param width  canvas units
    /// @param height canvas units
    void paint(Graphics2D graphics, double left, double top, double width, double height, double pixelsPerUnit, boolean night) {
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        int firstColumn = Math.max(0, (int) Math.floor((left + picture.bleed()) / SIDE));
        int lastColumn = Math.min(columns(picture) - 1, (int) Math.floor((left + width + picture.bleed()) / SIDE));
        int firstRow = Math.max(0, (int) Math.floor((top + picture.bleed()) / SIDE));
        int lastRow = Math.min(rows(picture) - 1, (int) Math.floor((top + height + picture.bleed()) / SIDE));
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                BufferedImage square = squares.get(new Key(column, row, night));
                if (square != null) {
                    int x0 = (int) Math.round((column * SIDE - picture.bleed() - left) * pixelsPerUnit);
                    int y0 = (int) Math.round((row * SIDE - picture.bleed() - top) * pixelsPerUnit);
                    int x1 = (int) Math.round(((column + 1) * SIDE - picture.bleed() - left) * pixelsPerUnit);
                    int y1 = (int) Math.round(((row + 1) * SIDE - picture.bleed() - top) * pixelsPerUnit);
                    graphics.drawImage(square, x0, y0, x1, y1, 0, 0, SIDE, SIDE, null);
                }
            }
        }
    }
}
