package org.shenyangatlas.view.figures;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// Cards side by side, all equally wide and those of a row equally high: as many in a row as are wide enough to be read.
final class CardGrid extends Pane {

    private final double narrowest;
    private final int most;
    private final double gap;
    /// Has the letters of the place, which tell how wide a card must be.
    private final Text letters = new Text();

    /// @param narrowest the least width of a card, times the height of the letters
    /// @param most      how many may stand in a row
    /// @param gap       room between two cards, times the height of the letters
    CardGrid(double narrowest, int most, double gap, List<? extends Node> cards) {
        this.narrowest = narrowest;
        this.most = most;
        this.gap = gap;
        letters.setManaged(false);
        letters.setVisible(false);
        letters.getStyleClass().add("letters");
        getChildren().addAll(cards);
        getChildren().add(letters);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// How many stand in a row: as many as fit, but no more than it takes to fill all rows alike.
    static int columns(int cards, double width, double narrowest, double gap, int most) {
        int fit = (int) Math.clamp((width + gap) / (narrowest + gap), 1, most);
        return cards == 0 ? 1 : Math.ceilDiv(cards, Math.ceilDiv(cards, fit));
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? getWidth() : width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    private double arrange(double wholeWidth, boolean put) {
        double em = letters.getFont().getSize();
        double between = Math.round(gap * em);
        double room = wholeWidth - snappedLeftInset() - snappedRightInset();
        List<Node> cards = getManagedChildren();
        int columns = columns(cards.size(), room, narrowest * em, between, most);
        double width = Math.floor((room - between * (columns - 1)) / columns);
        double top = snappedTopInset();
        for (int from = 0; from < cards.size(); from += columns) {
            List<Node> row = cards.subList(from, Math.min(cards.size(), from + columns));
            double height = Math.ceil(row.stream().mapToDouble(card -> card.prefHeight(width)).max().orElse(0));
            for (int i = 0; put && i < row.size(); i++) {
                row.get(i).resizeRelocate(snappedLeftInset() + i * (width + between), top, width, height);
            }
            top += height + between;
        }
        return cards.isEmpty() ? 0 : top - between + snappedBottomInset();
    }
}
