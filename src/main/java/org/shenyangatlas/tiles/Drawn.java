package org.shenyangatlas.tiles;

import org.shenyangatlas.tiles.BaseMap.Layer;

/// What of the base map is drawn at a zoom, and how large: widths are window pixels, shares 0 to 1.
record Drawn(double zoom) {

    private static final double COAST_FROM = 2.6;
    private static final double TOWN_FROM = 6.4;
    private static final double TOWN_FULL = 8;
    private static final double SIDE_STREETS_FROM = 10;
    private static final double EDGES_FROM = 11;
    private static final double TREES_FROM = 11;
    private static final double HATCHING_FROM = 12.2;
    private static final double RUNWAY_M = 60;
    private static final double RIVER_M = 70;
    private static final double[] NONE = {};

    Layer coast() {
        return zoom < COAST_FROM ? Layer.LAND_WORLD : Layer.LAND_COAST;
    }

    Layer shore() {
        return zoom < COAST_FROM ? Layer.SHORE_WORLD : Layer.SHORE_COAST;
    }

    /// How much darker it is where there is nothing but land and sea: the edge of the sheet, seen from some way off.
    double beyond() {
        return share(7, 8.6);
    }

    /// How far each step of shallow sea reaches from the coast, the farthest first. Far inland there are none.
    double[] shallows() {
        double grown = Math.clamp(0.5 + (zoom - 2) / 6, 0.5, 1.3);
        return zoom > 10 ? NONE : new double[] {13 * grown, 8 * grown, 4 * grown};
    }

    double coastLine() {
        return 0.8;
    }

    /// Town, woods, and water come up softly on the way from the world to the city.
    double town() {
        return share(TOWN_FROM, TOWN_FULL);
    }

    double hatching() {
        return 0.55 * share(HATCHING_FROM, HATCHING_FROM + 1.6);
    }

    double trees() {
        return share(TREES_FROM, TREES_FROM + 1.4);
    }

    double shoreLine() {
        return 0.9 * share(9.5, 11.5);
    }

    /// By how much water is drawn wider than it is, so that rivers hold together from afar.
    double swelling() {
        return 1.3 * (1 - share(9, 11.5));
    }

    /// The river where it is too narrow to have been mapped.
    double river(double metresPerPixel) {
        return Math.max(1.6, RIVER_M / metresPerPixel);
    }

    boolean hasStreets() {
        return zoom >= BaseMap.STREETS_FROM;
    }

    boolean hasEdges() {
        return zoom >= EDGES_FROM;
    }

    double mainStreet() {
        return 2.4 * Math.pow(1.42, zoom - 10.5);
    }

    /// 0 where only the main streets are drawn.
    double street() {
        return zoom < SIDE_STREETS_FROM ? 0 : mainStreet() * 0.68;
    }

    double runway(double metresPerPixel) {
        return Math.max(1.6, RUNWAY_M / metresPerPixel);
    }

    private double share(double from, double full) {
        return Math.clamp((zoom - from) / (full - from), 0, 1);
    }
}
