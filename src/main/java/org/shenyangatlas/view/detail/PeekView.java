package org.shenyangatlas.view.detail;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Fact;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// The selected site in a few words, where there is no room for the whole panel.
public final class PeekView extends VBox {

    private final AtlasState state;
    private final HBox foot;

    /// @param readMore opens the whole panel
    public PeekView(AtlasState state, Runnable readMore) {
        this.state = state;
        getStyleClass().addAll("card", "peek-view");
        foot = foot(readMore);
        state.selection().selectedProperty().when(Showing.of(this)).subscribe(site -> {
            if (site != null) {
                show(site);
            }
        });
    }

    private void show(Site site) {
        Label seal = new Label(Integer.toString(site.number()));
        seal.getStyleClass().add("seal");
        Label name = Texts.label(state, site.shortName(), "title-2");
        name.setWrapText(true);
        Label other = Texts.bound(state.language().other().map(site.shortName()::in), "muted");
        other.setMinWidth(USE_PREF_SIZE); // the fact gives way first
        HBox second = new HBox(other);
        second.getStyleClass().addAll("second", "separated");
        if (!site.facts().isEmpty()) {
            Fact first = site.facts().getFirst();
            Region line = new Region();
            line.getStyleClass().add("separator-line");
            second.getChildren().addAll(line, Texts.bound(FactList.value(state, first), "muted"));
        }
        VBox names = new VBox(name, second);
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
