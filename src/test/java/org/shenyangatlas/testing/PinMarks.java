package org.shenyangatlas.testing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.shenyangatlas.view.Plate;

/// What is seen of the pins of a view at this moment, for tests of what covers what. All of it belongs to the FX thread.
public final class PinMarks {

    /// A plate, or a disc alone.
    private record Mark(String site, boolean named, Rectangle2D place) {
    }

    private final List<Mark> marks;

    /// @param view laid out
    public PinMarks(Parent view) {
        marks = view.lookupAll(".plate").stream().filter(AtlasWindow::isSeen).map(Plate.class::cast).map(plate -> {
            boolean named = !AtlasWindow.is(plate, "bare");
            Node seen = named ? plate : plate.getGraphic();
            return new Mark(plate.site().id(), named, inScene(seen));
        }).toList();
    }

    public int names() {
        return (int) marks.stream().filter(Mark::named).count();
    }

    /// What covers what it should not: a name another name, a disc, a card, or the window's edge. Discs may touch.
    ///
    /// @param inside the window, or the part of it that names may use
    /// @param cards  what lies on it
    public Set<String> faults(Rectangle2D inside, List<Rectangle2D> cards) {
        Set<String> faults = new TreeSet<>();
        for (Mark name : marks.stream().filter(Mark::named).toList()) {
            if (!inside.contains(name.place())) {
                faults.add(name + " leaves " + inside);
            }
            cards.stream().filter(card -> card.intersects(name.place())).forEach(card -> faults.add(name + " lies under " + card));
            marks.stream().filter(other -> other != name && other.place().intersects(name.place()))
                .forEach(other -> faults.add(name + " covers " + other));
        }
        return faults;
    }

    /// Where a node lies in its scene.
    public static Rectangle2D inScene(Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        return new Rectangle2D(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }
}
