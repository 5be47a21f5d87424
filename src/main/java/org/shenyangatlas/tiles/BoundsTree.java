package org.shenyangatlas.tiles;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Finds the figures that may touch a rectangle, without looking at all of them: a tree of bounds, packed once.
final class BoundsTree {

    private static final int CHILDREN = 8;

    private record Node(Rectangle2D bounds, List<Node> children, List<Shape> figures) {
    }

    private final Node root;

    BoundsTree(List<? extends Shape> figures) {
        List<Node> leaves = new ArrayList<>();
        for (Shape figure : figures) {
            leaves.add(new Node(figure.getBounds2D(), List.of(), List.of(figure)));
        }
        root = packed(leaves);
    }

    boolean isEmpty() {
        return root.figures().isEmpty() && root.children().isEmpty();
    }

    Rectangle2D bounds() {
        return root.bounds();
    }

    /// In the order in which they are packed, which is the same for every question: figures that overlap always lie
    /// alike.
    List<Shape> touching(Rectangle2D rectangle) {
        List<Shape> found = new ArrayList<>();
        collect(root, rectangle, found::add);
        return found;
    }

    private static void collect(Node node, Rectangle2D rectangle, Consumer<Shape> found) {
        if (node.bounds().intersects(rectangle)) {
            node.figures().forEach(found);
            node.children().forEach(child -> collect(child, rectangle, found));
        }
    }

    /// Sort-tile-recursive packing: columns of equal count from west to east, each cut from north to south.
    private static Node packed(List<Node> nodes) {
        if (nodes.size() <= CHILDREN) {
            return parent(nodes);
        }
        int groups = (nodes.size() + CHILDREN - 1) / CHILDREN;
        int columns = (int) Math.ceil(Math.sqrt(groups));
        int perColumn = (nodes.size() + columns - 1) / columns;
        List<Node> byX = new ArrayList<>(nodes);
        byX.sort(Comparator.comparingDouble(node -> node.bounds().getCenterX()));
        List<Node> parents = new ArrayList<>();
        for (int from = 0; from < byX.size(); from += perColumn) {
            List<Node> column = new ArrayList<>(byX.subList(from, Math.min(byX.size(), from + perColumn)));
            column.sort(Comparator.comparingDouble(node -> node.bounds().getCenterY()));
            for (int at = 0; at < column.size(); at += CHILDREN) {
                parents.add(parent(column.subList(at, Math.min(column.size(), at + CHILDREN))));
            }
        }
        return packed(parents);
    }

    private static Node parent(List<Node> children) {
        Rectangle2D bounds = children.isEmpty() ? new Rectangle2D.Double() : children.getFirst().bounds();
        for (Node child : children) {
            bounds = bounds.createUnion(child.bounds());
        }
        return new Node(bounds, List.copyOf(children), List.of());
    }
}
