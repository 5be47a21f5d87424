package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.testing.Crowd;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.tiles.Mercator;

class ClustersTest {

    private static final double REACH = 40;
    private static final SitePlaces CROWD = SitePlaces.of(Crowd.of(3000).sites());
    private static final SitePlaces THREE = SitePlaces.of(Sites.catalogue().sites());

    @ParameterizedTest
    @ValueSource(doubles = {3, 8, 10.5, 13, 17})
    void everySiteIsInOneCluster(double zoom) {
        BitSet seen = new BitSet();
        for (Cluster cluster : clusters(CROWD, zoom).all()) {
            for (int member : cluster.members()) {
                assertTrue(!seen.get(member), "site " + member + " twice");
                seen.set(member);
            }
        }
        assertEquals(3000, seen.cardinality());
    }

    @ParameterizedTest
    @ValueSource(doubles = {8, 10.5, 13})
    void firstSitesLieFartherApartThanTheReach(double zoom) {
        List<Cluster> all = clusters(CROWD, zoom).all();
        double reach = REACH / Mercator.size(zoom);
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                double distance = Math.hypot(CROWD.x()[all.get(i).first()] - CROWD.x()[all.get(j).first()],
                    CROWD.y()[all.get(i).first()] - CROWD.y()[all.get(j).first()]);
                assertTrue(distance >= reach, "clusters " + i + " and " + j);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {8, 10.5, 13})
    void noSiteLiesFartherFromTheFirstOfItsClusterThanTheReach(double zoom) {
        double reach = REACH / Mercator.size(zoom);
        for (Cluster cluster : clusters(CROWD, zoom).all()) {
            for (int member : cluster.members()) {
                assertTrue(Math.hypot(CROWD.x()[member] - CROWD.x()[cluster.first()],
                    CROWD.y()[member] - CROWD.y()[cluster.first()]) < reach);
            }
        }
    }

    @Test
    void fromFarAwayAllAreOne() {
        List<Cluster> all = clusters(THREE, 3).all();
        assertEquals(1, all.size());
        assertArrayEquals(new int[] {0, 1, 2}, all.getFirst().members());
    }

    @Test
    void closeByEachStandsAlone() {
        assertTrue(clusters(THREE, 14).all().stream().allMatch(Cluster::isSingle));
    }

    @Test
    void whatIsNotShownIsInNone() {
        Clusters clusters = Clusters.of(THREE, place -> place != 1, 3, REACH, () -> false);
        assertArrayEquals(new int[] {0, 2}, clusters.all().getFirst().members());
    }

    @Test
    void aPartOfThePlaneHasTheClustersWhoseMiddleLiesInIt() {
        Clusters clusters = clusters(CROWD, 12);
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            double left = 0.84 + random.nextDouble() * 0.005;
            double top = 0.37 + random.nextDouble() * 0.005;
            Rectangle2D part = new Rectangle2D.Double(left, top, random.nextDouble() * 0.002, random.nextDouble() * 0.002);
            assertEquals(clusters.all().stream().filter(cluster -> part.contains(cluster.x(), cluster.y())).toList(),
                clusters.in(part), "part " + i);
        }
    }

    @Test
    void nobodyWaitsForWhatNobodyWants() {
        assertNull(Clusters.of(CROWD, _ -> true, 10, REACH, () -> true));
    }

    private static Clusters clusters(SitePlaces places, double zoom) {
        return Clusters.of(places, _ -> true, zoom, REACH, () -> false);
    }
}
