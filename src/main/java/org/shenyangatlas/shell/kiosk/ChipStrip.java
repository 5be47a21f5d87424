package org.shenyangatlas.shell.kiosk;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.DragScroll;
import org.shenyangatlas.view.Texts;
import org.shenyangatlas.view.filter.CategoryChips;

/// The categories in one line, which is dragged along where they do not all have room, or moved by a button at each end.
final class ChipStrip extends Region {

    /// Part of the window a button moves it by.
    private static final double STEP = 0.7;
    private static final double ONE_LINE = 100_000;
    private static final double AT_END = 0.001;

    private final CategoryChips chips;
    private final ScrollPane scroll = new ScrollPane();
    private final Button back;
    private final Button on;

    ChipStrip(AtlasState state) {
        getStyleClass().add("chip-strip");
        setPickOnBounds(false);
        chips = new CategoryChips(state);
        chips.setPrefWrapLength(ONE_LINE);
        scroll.setContent(chips);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        DragScroll.in(scroll);
        back = Texts.iconButton(state, "kiosk.categories-before", "mdoal-chevron_left", () -> move(-STEP), "float", "left");
        on = Texts.iconButton(state, "kiosk.categories-after", "mdoal-chevron_right", () -> move(STEP), "float", "right");
        getChildren().addAll(scroll, back, on);
        scroll.hvalueProperty().subscribe(_ -> requestLayout());
        chips.widthProperty().subscribe(_ -> requestLayout());
    }

    private double hidden() {
        return Math.max(0, chips.prefWidth(-1) - scroll.getWidth());
    }

    private void move(double windows) {
        if (hidden() > 0) {
            scroll.setHvalue(Math.clamp(scroll.getHvalue() + windows * scroll.getWidth() / hidden(), 0, 1));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(chips.prefHeight(-1), back.minHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        scroll.resizeRelocate(0, 0, Math.max(1, Math.min(width, chips.prefWidth(-1))), height);
        boolean fits = hidden() <= 0;
        back.setVisible(!fits && scroll.getHvalue() > AT_END);
        on.setVisible(!fits && scroll.getHvalue() < 1 - AT_END);
        double wide = back.minWidth(-1);
        double high = back.minHeight(-1);
        double top = Math.round((height - high) / 2);
        back.resizeRelocate(0, top, wide, high);
        on.resizeRelocate(width - wide, top, wide, high);
    }
}
