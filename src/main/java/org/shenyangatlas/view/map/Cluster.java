package org.shenyangatlas.view.map;

/// Sites that lie too close together to be shown one by one; a site alone is a cluster of one.
///
/// @param x       the middle of its members, on the plane
/// @param members places in the catalogue, in order
record Cluster(double x, double y, int[] members) {

    boolean isSingle() {
        return members.length == 1;
    }

    int first() {
        return members[0];
    }
}
