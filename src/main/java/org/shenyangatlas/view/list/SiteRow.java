package org.shenyangatlas.view.list;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.WhyFound;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.NumberDisc;
import org.shenyangatlas.view.Showing;

/// A row: number, short name, and the name in the other language; in both the letters searched for are marked.
///
/// States for CSS besides a cell's own: `:faded` (filtered out), `:hovered` (pointed at in any view).
final class SiteRow extends ListCell<Site> {

    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

    private final AtlasState state;
    private final MarkedLine name = new MarkedLine("name");
    private final MarkedLine otherName = new MarkedLine("other-name");
    private final Region gap = new Region();
    private final HBox content = new HBox();
    private Subscription subscription = Subscription.EMPTY;
    private @Nullable Site pointedAt;

    SiteRow(AtlasState state) {
        this.state = state;
        getStyleClass().add("site-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0); // as wide as the list, however long the name
        name.setMinWidth(USE_PREF_SIZE);
        otherName.setMinWidth(0);
        content.getStyleClass().add("content");
        HBox.setHgrow(gap, Priority.ALWAYS);
        hoverProperty().subscribe(over -> point(over ? getItem() : null));
    }

    @Override
    protected void updateItem(@Nullable Site site, boolean empty) {
        if (site == getItem() && empty == isEmpty()) {
            super.updateItem(site, empty);
            return;
        }
        super.updateItem(site, empty);
        subscription.unsubscribe();
        accessibleTextProperty().unbind();
        if (empty || site == null) {
            setGraphic(null);
            return;
        }
        var showing = Showing.of(this);
        accessibleTextProperty().bind(spoken(site).when(showing));
        content.getChildren().setAll(new NumberDisc(state, site), name, gap, otherName);
        if (site.vignette() == null) {
            content.getChildren().add(mapOnly());
        }
        setGraphic(content);
        subscription = Subscription.combine(
            state.filter().predicate().when(showing).subscribe(shown -> {
                pseudoClassStateChanged(FADED, !shown.test(site));
                write(site);
            }),
            state.language().currentProperty().when(showing).subscribe(_ -> write(site)),
            state.selection().hoveredProperty().map(site::equals).orElse(false).when(showing)
                .subscribe(on -> pseudoClassStateChanged(HOVERED, on)));
    }

    /// Both names, with the letters marked that are searched for.
    private void write(Site site) {
        WhyFound why = WhyFound.of(site, state);
        name.show(why.name());
        otherName.show(why.otherName());
    }

    /// "Institute of Metal Research, not in the picture"
    private ObservableValue<String> spoken(Site site) {
        ObservableValue<String> words = state.language().of(site.shortName());
        return site.vignette() != null ? words
            : words.flatMap(name -> state.language().text("list.not-pictured.spoken", name));
    }

    /// Says that a site is to be found on the map only.
    private Label mapOnly() {
        Label label = new Label();
        label.setGraphic(Icon.of("mdomz-map"));
        label.getStyleClass().add("map-only");
        label.setMinWidth(USE_PREF_SIZE);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(state.language().text("site.not-pictured").when(Showing.of(label)));
        label.setTooltip(tooltip);
        return label;
    }

    private void point(@Nullable Site site) {
        if (pointedAt != null) {
            state.selection().unhover(pointedAt);
        }
        pointedAt = site;
        if (site != null) {
            state.selection().hover(site);
        }
    }
}
