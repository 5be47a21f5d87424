package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BoundsTreeTest {

    @RepeatedTest(20)
    void findsWhatLookingAtEveryFigureFinds(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Shape> figures = new ArrayList<>();
        int count = random.nextInt(1, 600);
        for (int i = 0; i < count; i++) {
            figures.add(rectangle(random, 0.05));
        }
        BoundsTree tree = new BoundsTree(figures);
        Rectangle2D window = rectangle(random, 0.5);
        List<Shape> expected = figures.stream().filter(figure -> figure.getBounds2D().intersects(window)).toList();
        assertEquals(new HashSet<>(expected), new HashSet<>(tree.touching(window)));
        assertEquals(expected.size(), tree.touching(window).size());
    }

    @Test
    void findsNothingAmongNothing() {
        assertEquals(List.of(), new BoundsTree(List.of()).touching(new Rectangle2D.Double(0, 0, 1, 1)));
    }

    private static Rectangle2D rectangle(Random random, double side) {
        return new Rectangle2D.Double(random.nextDouble(), random.nextDouble(), side * random.nextDouble(),
            side * random.nextDouble());
    }
}
