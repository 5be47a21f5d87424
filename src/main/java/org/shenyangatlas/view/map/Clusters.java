package org.shenyangatlas.view.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.tiles.Mercator;

/// The sites of a map at one zoom, put together where they lie too close. Pure arithmetic, for any thread.
///
/// In the order of the catalogue, each site joins the nearest cluster whose first site lies within reach, or begins one: so
/// the first sites of any two clusters are farther apart than the reach, and what is seen does not depend on the window.
/// A grid of cells as wide as the reach holds the clusters, so that each site is compared with few.
final class Clusters {

    private static final int BETWEEN_LOOKS = 2048;
    private static final int NONE = -1;

    private final List<Cluster> clusters;
    private final double cell;
    /// Of each cluster the number of its cell, in rising order; and the clusters in that order.
    private final long[] cells;
    private final int[] order;

    private Clusters(List<Cluster> clusters, double cell) {
        this.clusters = clusters;
        this.cell = cell;
        long[][] pairs = new long[clusters.size()][];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = new long[] {cellOf(clusters.get(i).x(), clusters.get(i).y()), i};
        }
        Arrays.sort(pairs, (a, b) -> Long.compare(a[0], b[0]));
        cells = Arrays.stream(pairs).mapToLong(pair -> pair[0]).toArray();
        order = Arrays.stream(pairs).mapToInt(pair -> (int) pair[1]).toArray();
    }

    /// @param shown which places of the catalogue take part
    /// @param reach pixels at the zoom; closer sites are put together
    /// @param stale asked now and then whether anybody still wants to know
    /// @return null when nobody does
    static @Nullable Clusters of(SitePlaces places, IntPredicate shown, double zoom, double reach, BooleanSupplier stale) {
        double cell = reach / Mercator.size(zoom);
        Heap heap = new Heap(places, cell);
        for (int place = 0; place < places.count(); place++) {
            if (place % BETWEEN_LOOKS == 0 && stale.getAsBoolean()) {
                return null;
            }
            if (shown.test(place)) {
                heap.add(place);
            }
        }
        return new Clusters(heap.clusters(), cell);
    }

    /// All of them, in the order of their first sites.
    List<Cluster> all() {
        return clusters;
    }

    /// Those whose middle lies in a part of the plane, in the order of their first sites.
    List<Cluster> in(Rectangle2D bounds) {
        List<Integer> found = new ArrayList<>();
        long top = row(bounds.getMinY());
        long bottom = row(bounds.getMaxY());
        if ((bottom - top) > clusters.size()) {
            return clusters.stream().filter(cluster -> bounds.contains(cluster.x(), cluster.y())).toList();
        }
        for (long row = top; row <= bottom; row++) {
            int from = first(number(column(bounds.getMinX()), row));
            long last = number(column(bounds.getMaxX()), row);
            for (int i = from; i < cells.length && cells[i] <= last; i++) {
                Cluster cluster = clusters.get(order[i]);
                if (bounds.contains(cluster.x(), cluster.y())) {
                    found.add(order[i]);
                }
            }
        }
        found.sort(Integer::compare);
        return found.stream().map(clusters::get).toList();
    }

    private int first(long number) {
        int at = Arrays.binarySearch(cells, number);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && cells[at - 1] == number) {
            at--;
        }
        return at;
    }

    private long cellOf(double x, double y) {
        return number(column(x), row(y));
    }

    private long column(double x) {
        return Math.clamp((long) Math.floor(x / cell), 0, Integer.MAX_VALUE - 1L);
    }

    private long row(double y) {
        return Math.clamp((long) Math.floor(y / cell), 0, Integer.MAX_VALUE - 1L);
    }

    private static long number(long column, long row) {
        return row << 32 | column;
    }

    /// Clusters while they grow, in arrays: the nearest is found in an open hash of cells.
    private static final class Heap {

        private final SitePlaces places;
        private final double cell;
        private final long[] keys;
        private final int[] heads;
        private final int[] next;
        private final int[] seeds;
        private final int[] clusterOf;
        private int count;

        Heap(SitePlaces places, double cell) {
            this.places = places;
            this.cell = cell;
            int size = Integer.highestOneBit(Math.max(8, places.count()) * 2) * 2;
            keys = new long[size];
            heads = new int[size];
            Arrays.fill(heads, NONE);
            next = new int[places.count()];
            seeds = new int[places.count()];
            clusterOf = new int[places.count()];
            Arrays.fill(clusterOf, NONE);
        }

        void add(int place) {
            long column = (long) Math.floor(places.x()[place] / cell);
            long row = (long) Math.floor(places.y()[place] / cell);
            int nearest = NONE;
            double least = cell * cell;
            for (long r = row - 1; r <= row + 1; r++) {
                for (long c = column - 1; c <= column + 1; c++) {
                    for (int cluster = heads[slot(number(c, r))]; cluster != NONE; cluster = next[cluster]) {
                        double dx = places.x()[seeds[cluster]] - places.x()[place];
                        double dy = places.y()[seeds[cluster]] - places.y()[place];
                        double distance = dx * dx + dy * dy;
                        if (distance < least) {
                            least = distance;
                            nearest = cluster;
                        }
                    }
                }
            }
            if (nearest == NONE) {
                nearest = count++;
                seeds[nearest] = place;
                int slot = slot(number(column, row));
                keys[slot] = number(column, row);
                next[nearest] = heads[slot];
                heads[slot] = nearest;
            }
            clusterOf[place] = nearest;
        }

        private int slot(long key) {
            int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & keys.length - 1;
            while (heads[slot] != NONE && keys[slot] != key) {
                slot = slot + 1 & keys.length - 1;
            }
            return slot;
        }

        List<Cluster> clusters() {
            int[] sizes = new int[count];
            for (int cluster : clusterOf) {
                if (cluster != NONE) {
                    sizes[cluster]++;
                }
            }
            int[][] members = new int[count][];
            for (int i = 0; i < count; i++) {
                members[i] = new int[sizes[i]];
            }
            int[] filled = new int[count];
            double[] x = new double[count];
            double[] y = new double[count];
            for (int place = 0; place < clusterOf.length; place++) {
                int cluster = clusterOf[place];
                if (cluster != NONE) {
                    members[cluster][filled[cluster]++] = place;
                    x[cluster] += places.x()[place];
                    y[cluster] += places.y()[place];
                }
            }
            List<Cluster> clusters = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                clusters.add(new Cluster(x[i] / sizes[i], y[i] / sizes[i], members[i]));
            }
            return clusters;
        }
    }
}
