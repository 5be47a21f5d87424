package org.shenyangatlas.view.detail;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// Everything known about the selected site. Header and foot stay, the middle scrolls.
public final class DetailView extends BorderPane {

    private static final int NEIGHBOURS = 3;

    private final AtlasState state;
    private final Supplies supplies;
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable ReadingPlace place;

    public DetailView(AtlasState state) {
        this(state, Supplies.NONE);
    }

    /// @param supplies what the panel shows but cannot make itself
    public DetailView(AtlasState state, Supplies supplies) {
        this.state = state;
        this.supplies = supplies;
        getStyleClass().addAll("card", "detail-view");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("paper-scroll");
        setCenter(scroll);
        setBottom(foot());
        var showing = Showing.of(this);
        // Before the words change: it is told first, as it was there before them.
        state.language().currentProperty().when(showing).subscribe(_ -> {
            place = scroll.getContent() == null ? null : ReadingPlace.of(scroll);
            requestLayout();
        });
        state.selection().selectedProperty().when(showing).subscribe(site -> {
            if (site != null) {
                show(site);
            }
        });
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (place != null) {
            scroll.layout();
            place.restore(scroll);
            place = null;
        }
    }

    private void show(Site site) {
        boolean focused = scroll.isFocusWithin() && !scroll.isFocused();
        SiteHeader header = new SiteHeader(state, site, portrait(site), state.selection()::clear);
        VBox sections = new VBox(header);
        sections.getStyleClass().add("sections");
        List<Node> parts = sections.getChildren();
        parts.add(new Statement(state, state.language().of(site.summary()), site.textSources(), "lead"));
        parts.add(heading("detail.facts"));
        parts.add(new FactList(state, site));
        site.facts().forEach(fact -> fact.otherwise().forEach(other -> parts.add(new Disagreement(state, fact, other))));
        YearLine years = YearLine.of(state, site);
        if (years != null) {
            parts.add(heading("detail.time"));
            parts.add(years);
        }
        parts.add(heading("detail.more"));
        parts.add(new Statement(state, state.language().of(site.description()), site.textSources(), "prose"));
        parts.add(heading("detail.position"));
        parts.add(new PositionSection(state, site, supplies.copy()));
        parts.add(heading("detail.nearby"));
        parts.add(new Neighbours(state, site, state.catalogue().nearest(site, NEIGHBOURS)));
        List<Site> related = site.related().stream().flatMap(id -> state.catalogue().site(id).stream()).toList();
        if (!related.isEmpty()) {
            parts.add(heading("detail.related"));
            parts.add(new Neighbours(state, site, related));
        }
        if (supplies.codes() != null) {
            parts.add(heading("detail.take"));
            parts.add(new TakeAway(state, site, supplies.codes()));
        }
        parts.add(heading("detail.sources"));
        parts.add(new SourceList(state, site));
        scroll.setContent(sections);
        scroll.setVvalue(0);
        place = null;
        if (focused) {
            header.focus(); // what had the keyboard's focus is gone
        }
    }

    private @Nullable Portrait portrait(Site site) {
        Vignette vignette = site.vignette();
        return supplies.portraits() == null || vignette == null || !vignette.isDrawn() ? null
            : new Portrait(state, site, supplies.portraits());
    }

    private Node heading(String key) {
        return Texts.label(state, key, "heading");
    }

    private HBox foot() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button previous = step("detail.previous", "mdoal-chevron_left", -1, state.selection()::previous);
        Button next = step("detail.next", "mdoal-chevron_right", 1, state.selection()::next);
        next.setContentDisplay(ContentDisplay.RIGHT);
        HBox foot = new HBox(previous, gap, next);
        foot.getStyleClass().add("foot");
        return foot;
    }

    /// A button to the site so many places farther on, with its number and name.
    private Button step(String key, String icon, int places, Runnable action) {
        Button button = Texts.iconButton(state, key, icon, action, "ghost", "step");
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setWrapText(true);
        Texts.follow(button, state.selection().selectedProperty().map(site -> state.selection().neighbour(site, places))
            .flatMap(to -> state.language().of(to.shortName()).map(name -> to.number() + "  " + name)));
        return button;
    }
}
