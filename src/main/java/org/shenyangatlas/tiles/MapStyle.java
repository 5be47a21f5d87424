package org.shenyangatlas.tiles;

import java.awt.Color;

/// The colours the base map is painted in: paper by day, ink by night.
public enum MapStyle {

    DAY(0xf0e6cf, 0xa9d3e0, 0xdfcda8, 0xb3cda3, 0x8cc3d6, 0xfbf6ea, 0xd2c29d),
    NIGHT(0x1a2e44, 0x234a67, 0x263f58, 0x1f443f, 0x35698a, 0x3b5874, 0x16283c);

    private final Color land;
    private final Color sea;
    private final Color builtUp;
    private final Color forest;
    private final Color water;
    private final Color street;
    private final Color edge;

    MapStyle(int land, int sea, int builtUp, int forest, int water, int street, int edge) {
        this.land = new Color(land);
        this.sea = new Color(sea);
        this.builtUp = new Color(builtUp);
        this.forest = new Color(forest);
        this.water = new Color(water);
        this.street = new Color(street);
        this.edge = new Color(edge);
    }

    Color land() {
        return land;
    }

    /// Paler than rivers and lakes: there is so much more of it.
    Color sea() {
        return sea;
    }

    Color builtUp() {
        return builtUp;
    }

    Color forest() {
        return forest;
    }

    Color water() {
        return water;
    }

    Color street() {
        return street;
    }

    Color edge() {
        return edge;
    }
}
