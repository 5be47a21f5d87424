package org.shenyangatlas.shell.desktop;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Clip;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;
import org.shenyangatlas.view.illustration.IllustrationView;
import org.shenyangatlas.view.map.MapInsetView;

/// The smaller of picture and map, with the button that exchanges the two.
final class Inset extends VBox {

    private static final double CORNER = 16;
    private static final double SHAPE = 0.58;
    private static final double SHARE = 0.16;

    private final AtlasState state;
    private final StackPane window = new StackPane();
    private @Nullable MapInsetView map;
    private @Nullable IllustrationView picture;

    Inset(AtlasState state) {
        this.state = state;
        getStyleClass().add("inset");
        window.getStyleClass().add("window");
        Clip.at(window, CORNER);
        window.setMinSize(0, 0);
        window.setPrefHeight(0); // takes what the foot leaves
        setVgrow(window, Priority.ALWAYS);
        getChildren().addAll(window, foot());
        state.arrangement().largeProperty().when(Showing.of(this)).subscribe(this::show);
    }

    /// Height for a width: the foot, and a window that is flatter where the window of the atlas is low.
    double heightFor(double width, double windowHeight) {
        return Math.round(Math.min(width * SHAPE, windowHeight * SHARE)) + getChildren().getLast().prefHeight(width - CORNER);
    }

    private HBox foot() {
        var showing = Showing.of(this);
        var mapIsLarge = state.arrangement().largeProperty().map(Large.MAP::equals);
        Label title = Texts.bound(mapIsLarge
            .flatMap(large -> state.language().text(large ? "shell.picture" : "shell.map")), "title");
        title.setMinWidth(USE_PREF_SIZE);
        Label attribution = Texts.bound(state.language().of(state.catalogue().map().tileSources().getFirst().attribution()),
            "attribution");
        attribution.visibleProperty().bind(mapIsLarge.map(large -> !large).when(showing));
        HBox.setHgrow(attribution, Priority.ALWAYS);
        attribution.setMaxWidth(Double.MAX_VALUE);
        Region gap = new Region();
        HBox foot = new HBox(title, attribution, gap,
            Texts.iconButton(state, "shell.swap", "mdomz-swap_horiz", state.arrangement()::swap, "ghost"));
        foot.getStyleClass().add("foot");
        return foot;
    }

    private void show(Large large) {
        window.getChildren().setAll(large == Large.MAP ? picture() : map());
    }

    private MapInsetView map() {
        if (map == null) {
            map = new MapInsetView(state);
        }
        return map;
    }

    private IllustrationView picture() {
        if (picture == null) {
            picture = new IllustrationView(state);
            picture.setFocusTraversable(false);
        }
        return picture;
    }
}
