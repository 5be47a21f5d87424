package org.shenyangatlas.view.visit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.DragScroll;
import org.shenyangatlas.view.FactText;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// The selected site in a few words and figures. What has no room scrolls, and stands in the whole text as well.
public final class SiteSheet extends BorderPane {

    private final AtlasState state;
    private final ScrollPane middle = new ScrollPane();

    /// @param readMore opens the whole text
    public SiteSheet(AtlasState state, Runnable readMore) {
        this.state = state;
        getStyleClass().addAll("card", "site-sheet");
        middle.setFitToWidth(true);
        middle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        DragScroll.in(middle);
        setCenter(middle);
        setBottom(foot(readMore));
        state.selection().selectedProperty().when(Showing.of(this)).subscribe(site -> {
            if (site != null) {
                show(site);
            }
        });
    }

    /// As high as all its words need.
    public double fullHeight(double width) {
        applyCss();
        double inner = width - snappedLeftInset() - snappedRightInset();
        Region content = (Region) middle.getContent();
        return content == null ? 0 : Math.ceil(snappedTopInset() + snappedBottomInset() + getTop().prefHeight(inner)
            + content.prefHeight(inner) + getBottom().prefHeight(inner)) + 2;
    }

    private void show(Site site) {
        setTop(head(site));
        Label summary = Texts.label(state, site.summary(), "summary");
        summary.setWrapText(true);
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        VBox words = new VBox(summary, rule, new KeyFigures(state, site));
        words.getStyleClass().add("words");
        site.facts().stream().filter(fact -> !fact.otherwise().isEmpty()).findFirst().ifPresent(fact -> {
            Label line = Texts.bound(state.language().of(fact.label()).flatMap(label -> FactText.value(state, fact)
                .flatMap(value -> state.language().text("kiosk.differ", label, value))));
            line.setWrapText(true);
            HBox differ = new HBox(Icon.of("scales"), line);
            differ.getStyleClass().add("differ");
            words.getChildren().add(differ);
        });
        middle.setContent(words);
        middle.setVvalue(0);
    }

    private HBox head(Site site) {
        Label seal = new Label(Integer.toString(site.number()));
        seal.getStyleClass().add("seal");
        seal.setMinWidth(USE_PREF_SIZE);
        Label name = Texts.label(state, site.shortName(), "title-1");
        name.setWrapText(true);
        Label other = Texts.bound(state.language().other().map(site.shortName()::in), "muted");
        other.setWrapText(true);
        VBox names = new VBox(name, other);
        names.getStyleClass().add("names");
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox head = new HBox(seal, names,
            Texts.iconButton(state, "detail.close", "mdoal-close", state.selection()::clear, "outline", "close-button"));
        head.getStyleClass().add("top");
        return head;
    }

    private HBox foot(Runnable readMore) {
        Button more = Texts.button(state, "detail.read-more", "", readMore, "primary");
        more.setId("read-more");
        more.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(more, Priority.ALWAYS);
        HBox foot = new HBox(
            Texts.iconButton(state, "detail.previous", "mdoal-chevron_left", state.selection()::previous, "outline"), more,
            Texts.iconButton(state, "detail.next", "mdoal-chevron_right", state.selection()::next, "outline"));
        foot.getStyleClass().add("foot");
        return foot;
    }
}
