package org.shenyangatlas.view.illustration;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.HashSet;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.view.Work;

/// A layer of the picture at one scale, cut into squares that are painted as they come into view and dropped as they leave it.
///
/// The squares hold the screen's real pixels; while the view is zooming they are stretched, and replaced afterwards.
final class Tiles extends Group {

    private static final int SIDE = 512;

    private record Cell(int column, int row) {
    }

    /// A square; what it shows before it is painted is not its own.
    private static final class Tile {
        private final ImageView view = new ImageView();
        private Work.@Nullable Job job;
        private boolean painted;
        private boolean sharp;
    }

    /// What is shown in the place of squares not yet painted.
    ///
    /// @param image the whole layer, coarsely
    /// @param left  canvas x of its left edge
    /// @param top   canvas y of its top edge
    /// @param scale pixels of it per canvas unit
    record Backdrop(Image image, double left, double top, double scale) {
    }

    private final TilePainter painter;
    private final double scale;
    private final double pixelsPerPixel;
    private final boolean night;
    private final Runnable complete;
    private final Scale stretch = new Scale();
    private final Map<Cell, Tile> tiles = new HashMap<>();
    private int missing;
    private boolean backed;
    private int firstColumn;
    private int lastColumn = -1;
    private int firstRow;
    private int lastRow = -1;

    /// @param scale          window pixels per canvas unit
    /// @param pixelsPerPixel screen pixels per window pixel
    /// @param complete       told whenever the last missing tile has arrived
    Tiles(TilePainter painter, double scale, double pixelsPerPixel, boolean night, Runnable complete) {
        this.painter = painter;
        this.scale = scale;
        this.pixelsPerPixel = pixelsPerPixel;
        this.night = night;
        this.complete = complete;
        getTransforms().add(stretch);
        setMouseTransparent(true);
        setManaged(false);
    }

    boolean isFor(double wantedScale, double wantedPixelsPerPixel, boolean wantedNight) {
        return scale == wantedScale && pixelsPerPixel == wantedPixelsPerPixel && night == wantedNight;
    }

    /// Whether everything in view has been painted.
    boolean isComplete() {
        return missing == 0;
    }

    /// Moves with the view without painting anything new.
    void follow(Viewport view) {
        double factor = view.scale() / scale;
        stretch.setX(factor);
        stretch.setY(factor);
        setTranslateX(snapped(-view.left() * view.scale()));
        setTranslateY(snapped(-view.top() * view.scale()));
    }

    /// Whether squares, painted or backed, fill a window.
    boolean covers(Viewport view, double width, double height) {
        double side = SIDE / pixelsPerPixel / scale;
        return (isComplete() || backed) && firstColumn * side <= view.left() && firstRow * side <= view.top()
            && (lastColumn + 1) * side >= view.canvasX(width) && (lastRow + 1) * side >= view.canvasY(height);
    }

    /// Asks for what is in view, from the middle outwards, and forgets what is far away.
    ///
    /// @param backdrop shown where nothing is painted yet; null for nothing
    void fill(Viewport view, double width, double height, @Nullable Backdrop backdrop) {
        backed = backdrop != null;
        double side = SIDE / pixelsPerPixel;
        firstColumn = (int) Math.floor(view.left() * scale / side);
        lastColumn = (int) Math.floor((view.left() * scale + width) / side);
        firstRow = (int) Math.floor(view.top() * scale / side);
        lastRow = (int) Math.floor((view.top() * scale + height) / side);
        Set<Cell> wanted = new HashSet<>();
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                wanted.add(new Cell(column, row));
            }
        }
        tiles.entrySet().removeIf(entry -> {
            Cell cell = entry.getKey();
            boolean far = cell.column() < firstColumn - 1 || cell.column() > lastColumn + 1
                || cell.row() < firstRow - 1 || cell.row() > lastRow + 1;
            boolean unpainted = !entry.getValue().painted && !wanted.contains(cell);
            if (far || unpainted) {
                drop(entry.getValue());
            }
            return far || unpainted;
        });
        double middleColumn = (firstColumn + lastColumn) / 2.;
        double middleRow = (firstRow + lastRow) / 2.;
        wanted.stream()
            .filter(cell -> !tiles.containsKey(cell))
            .sorted((a, b) -> Double.compare(far(b, middleColumn, middleRow), far(a, middleColumn, middleRow)))
            .forEach(cell -> tiles.put(cell, request(cell, side, backdrop)));
    }

    void dispose() {
        tiles.values().forEach(this::drop);
        tiles.clear();
    }

    private Tile request(Cell cell, double side, @Nullable Backdrop backdrop) {
        Tile tile = new Tile();
        tile.view.setX(cell.column() * side);
        tile.view.setY(cell.row() * side);
        tile.view.setFitWidth(side);
        tile.view.setFitHeight(side);
        double unit = side / scale;
        if (backdrop != null) {
            tile.view.setImage(backdrop.image());
            tile.view.setViewport(new Rectangle2D((cell.column() * unit - backdrop.left()) * backdrop.scale(),
                (cell.row() * unit - backdrop.top()) * backdrop.scale(), unit * backdrop.scale(), unit * backdrop.scale()));
        }
        getChildren().add(tile.view);
        missing++;
        tile.job = Work.request(
            () -> Pixels.image(painter.sketch(cell.column() * unit, cell.row() * unit, SIDE, SIDE, scale * pixelsPerPixel, night)),
            image -> show(tile, image));
        return tile;
    }

    /// Has everything in view painted as sharply as it gets. Asked for when the view has come to rest.
    void sharpen() {
        if (painter.isSharp(scale * pixelsPerPixel, night)) {
            return;
        }
        double unit = SIDE / pixelsPerPixel / scale;
        tiles.forEach((cell, tile) -> {
            boolean inView = cell.column() >= firstColumn && cell.column() <= lastColumn && cell.row() >= firstRow && cell.row() <= lastRow;
            if (inView && tile.painted && !tile.sharp) {
                tile.sharp = true;
                tile.job = Work.requestLater(
                    () -> Pixels.image(painter.paint(cell.column() * unit, cell.row() * unit, SIDE, SIDE, scale * pixelsPerPixel, night)),
                    tile.view::setImage);
            }
        });
    }

    private void show(Tile tile, Image image) {
        tile.view.setViewport(null);
        tile.view.setImage(image);
        tile.painted = true;
        missing--;
        if (missing == 0) {
            complete.run();
        }
    }

    private void drop(Tile tile) {
        if (tile.job != null) {
            tile.job.cancel();
        }
        if (!tile.painted) {
            missing--;
        }
        getChildren().remove(tile.view);
    }

    private double snapped(double value) {
        return Math.round(value * pixelsPerPixel) / pixelsPerPixel;
    }

    private static double far(Cell cell, double column, double row) {
        return Math.hypot(cell.column() - column, cell.row() - row);
    }
}
