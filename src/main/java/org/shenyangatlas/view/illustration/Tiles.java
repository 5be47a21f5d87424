package org.shenyangatlas.view.illustration;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.HashSet;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Scale;
import org.shenyangatlas.view.Work;

/// A layer of the picture at one scale, cut into squares that are painted as they come into view and dropped as they leave it.
///
/// The squares hold the screen's real pixels; while the view is zooming they are stretched, and replaced afterwards.
final class Tiles extends Group {

    private static final int SIDE = 512;

    private record Cell(int column, int row) {
    }

    private record Tile(ImageView view, Work.Job job) {
    }

    private final TilePainter painter;
    private final double scale;
    private final double pixelsPerPixel;
    private final boolean night;
    private final Runnable complete;
    private final Scale stretch = new Scale();
    private final Map<Cell, Tile> tiles = new HashMap<>();
    private int missing;

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

    /// Whether it is shown at its own scale.
    boolean isNearly(double wanted) {
        return Math.abs(wanted / scale - 1) < 1e-9;
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

    /// Asks for what is in view, from the middle outwards, and forgets what is far away.
    void fill(Viewport view, double width, double height) {
        double side = SIDE / pixelsPerPixel;
        int firstColumn = (int) Math.floor(view.left() * scale / side);
        int lastColumn = (int) Math.floor((view.left() * scale + width) / side);
        int firstRow = (int) Math.floor(view.top() * scale / side);
        int lastRow = (int) Math.floor((view.top() * scale + height) / side);
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
            boolean unpainted = entry.getValue().view().getImage() == null && !wanted.contains(cell);
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
            .forEach(cell -> tiles.put(cell, request(cell, side)));
    }

    void dispose() {
        tiles.values().forEach(this::drop);
        tiles.clear();
    }

    private Tile request(Cell cell, double side) {
        ImageView view = new ImageView();
        view.setX(cell.column() * side);
        view.setY(cell.row() * side);
        view.setFitWidth(side);
        view.setFitHeight(side);
        getChildren().add(view);
        missing++;
        double unit = side / scale;
        return new Tile(view, Work.request(
            () -> Pixels.image(painter.paint(cell.column() * unit, cell.row() * unit, SIDE, SIDE, scale * pixelsPerPixel, night)),
            image -> show(view, image)));
    }

    private void show(ImageView view, Image image) {
        view.setImage(image);
        missing--;
        if (missing == 0) {
            complete.run();
        }
    }

    private void drop(Tile tile) {
        tile.job().cancel();
        if (tile.view().getImage() == null) {
            missing--;
        }
        getChildren().remove(tile.view());
    }

    private double snapped(double value) {
        return Math.round(value * pixelsPerPixel) / pixelsPerPixel;
    }

    private static double far(Cell cell, double column, double row) {
        return Math.hypot(cell.column() - column, cell.row() - row);
    }
}
