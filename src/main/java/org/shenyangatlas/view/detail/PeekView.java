package org.shenyangatlas.view.detail;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.FactText;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// The selected site in a few words, where there is no room for the whole panel.
public final class PeekView extends VBox {

    private static final double WIDTH = 316;
    /// What seal and button leave of it for the names.
    private static final double NAMES = 172;
    private static final double GAP = 12;

    private final AtlasState state;
    private final HBox foot;

    /// @param readMore opens the whole panel
    public PeekView(AtlasState state, Runnable readMore) {
        this.state = state;
        getStyleClass().addAll("card", "peek-view");
        foot = foot(readMore);
        var showing = Showing.of(this);
        state.selection().selectedProperty().when(showing).subscribe(this::follow);
        state.textSize().percentProperty().when(showing).subscribe(_ -> follow(state.selection().getSelected()));
    }

    private void follow(@Nullable Site site) {
        if (site != null) {
            show(site);
        }
    }

    /// For text of another size than the usual one.
    private double scaled(double width) {
        return width * state.textSize().getPercent() / 100;
    }

    @Override
    protected double computePrefWidth(double height) {
        return scaled(WIDTH);
    }

    /// As high as its words need at its own width, unless it is asked for another.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? scaled(WIDTH) : width);
    }

    private void show(Site site) {
        Label seal = new Label(Integer.toString(site.number()));
        seal.getStyleClass().add("seal");
        Label name = Texts.label(state, site.shortName(), "title-2");
        name.setWrapText(true);
        Label other = Texts.bound(state.language().other().map(site.shortName()::in), "muted");
        FlowPane second = new FlowPane(GAP, 0, other);
        second.setPrefWrapLength(scaled(NAMES));
        second.setMinWidth(0);
        site.facts().stream().findFirst().map(fact -> Texts.bound(FactText.value(state, fact), "muted"))
            .ifPresent(second.getChildren()::add);
        second.getChildren().forEach(line -> {
            ((Label) line).setWrapText(true);
            ((Label) line).setMaxWidth(scaled(NAMES));
        });
        VBox names = new VBox(name, second);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox top = new HBox(seal, names,
            Texts.iconButton(state, "detail.close", "mdoal-close", state.selection()::clear, "ghost", "close-button"));
        top.getStyleClass().add("top");
        getChildren().setAll(top, foot);
    }

    private HBox foot(Runnable readMore) {
        var more = Texts.button(state, "detail.read-more", "", readMore, "primary");
        more.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(more, Priority.ALWAYS);
        HBox foot = new HBox(more,
            Texts.iconButton(state, "detail.previous", "mdoal-chevron_left", state.selection()::previous, "outline"),
            Texts.iconButton(state, "detail.next", "mdoal-chevron_right", state.selection()::next, "outline"));
        foot.getStyleClass().add("foot");
        return foot;
    }
}
