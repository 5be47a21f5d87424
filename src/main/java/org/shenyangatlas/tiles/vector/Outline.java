package org.shenyangatlas.tiles.vector;

import java.awt.geom.Path2D;
import org.shenyangatlas.tiles.pack.PackFault;
import org.shenyangatlas.tiles.pack.Varints;

/// Follows the commands a figure is drawn with: move, line, close.
final class Outline {

    private static final String WHAT = "a vector tile";
    private static final int MOVE = 1;
    private static final int LINE = 2;
    private static final int CLOSE = 7;
    /// So many tiles beyond its own a figure may reach; farther out nobody draws, and numbers overflow.
    private static final int FARTHEST = 16;

    /// How many points may still come in a tile.
    static final class Budget {
        private int left;

        Budget(int points) {
            left = points;
        }

        private void spend(int points) throws PackFault {
            left -= points;
            if (left < 0) {
                throw PackFault.ofTile(WHAT, "one with more points than makes sense");
            }
        }
    }

    private final double extent;
    private final Budget budget;
    private long x;
    private long y;

    /// @param extent of the layer: so many units are one tile
    Outline(int extent, Budget budget) {
        this.extent = extent;
        this.budget = budget;
    }

    Path2D none() {
        return new Path2D.Float(Path2D.WIND_EVEN_ODD, 1);
    }

    Path2D read(Varints commands) throws PackFault {
        Path2D path = none();
        boolean begun = false;
        while (commands.hasMore()) {
            int command = commands.number(Integer.MAX_VALUE);
            int count = command >>> 3;
            switch (command & 7) {
                case MOVE -> {
                    budget.spend(count);
                    for (int i = 0; i < count; i++) {
                        step(commands);
                        path.moveTo(x / extent, y / extent);
                        begun = true;
                    }
                }
                case LINE -> {
                    if (!begun) {
                        throw PackFault.ofTile(WHAT, "one with a line from nowhere");
                    }
                    budget.spend(count);
                    for (int i = 0; i < count; i++) {
                        step(commands);
                        path.lineTo(x / extent, y / extent);
                    }
                }
                case CLOSE -> {
                    if (begun) {
                        path.closePath();
                    }
                }
                default -> throw PackFault.ofTile(WHAT, "one with an unknown command");
            }
        }
        path.trimToSize();
        return path;
    }

    private void step(Varints in) throws PackFault {
        x += Mvt.zigzag(in.number(0xFFFF_FFFFL));
        y += Mvt.zigzag(in.number(0xFFFF_FFFFL));
        if (Math.abs(x) > FARTHEST * extent || Math.abs(y) > FARTHEST * extent) {
            throw PackFault.ofTile(WHAT, "one with a figure far outside");
        }
    }
}
