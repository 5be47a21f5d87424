package org.shenyangatlas.shell.kiosk;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.Priority;
import org.shenyangatlas.shell.PanelSupplies;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.DragScroll;
import org.shenyangatlas.view.Texts;
import org.shenyangatlas.view.detail.DetailView;

/// All that is known about the selected site; what is farther down is dragged up, or brought by buttons.
final class WholeText extends BorderPane {

    /// Part of the window a button moves it by.
    private static final double STEP = 0.8;

    private final ScrollPane scroll;
    private final Button up;
    private final Button down;

    /// @param less back to the few words
    WholeText(AtlasState state, Runnable less) {
        getStyleClass().addAll("card", "whole-text");
        DetailView detail = new DetailView(state, PanelSupplies.of(state, null));
        scroll = (ScrollPane) detail.getCenter();
        DragScroll.in(scroll);
        Button back = Texts.button(state, "kiosk.less", "mdoal-expand_more", less, "quiet");
        back.setId("read-less");
        up = Texts.iconButton(state, "kiosk.up", "mdoal-arrow_upward", () -> move(-STEP), "outline");
        down = Texts.iconButton(state, "kiosk.down", "mdoal-arrow_downward", () -> move(STEP), "outline");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(back, gap, up, down);
        bar.getStyleClass().add("bar");
        setTop(bar);
        setCenter(detail);
        scroll.vvalueProperty().subscribe(_ -> offer());
        scroll.viewportBoundsProperty().subscribe(_ -> offer());
        scroll.contentProperty().subscribe(_ -> offer());
    }

    private double hidden() {
        return scroll.getContent() == null ? 0
            : scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
    }

    private void move(double windows) {
        if (hidden() > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + windows * scroll.getViewportBounds().getHeight() / hidden(), 0, 1));
        }
    }

    private void offer() {
        up.setDisable(scroll.getVvalue() <= 0.001);
        down.setDisable(scroll.getVvalue() >= 0.999);
    }
}
