package org.shenyangatlas.view.talk;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;

/// A site for people at the back of the room: number, district, its name in two languages, two figures at most, one line.
///
/// To be stood on a [Slide].
public final class AudiencePanel extends LargeType {

    private final AtlasState state;
    private final Site site;

    public AudiencePanel(AtlasState state, Site site) {
        this.state = state;
        this.site = site;
        getStyleClass().add("audience-panel");
        state.language().currentProperty().when(Showing.of(this)).subscribe(this::fill);
    }

    private void fill(String language) {
        String other = state.language().other().getValue();
        LocalizedText district = state.catalogue().district(site.district()).orElseThrow().name();
        Label seal = label(Integer.toString(site.number()), "seal");
        seal.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(seal, new VBox(label(district.in(language), "place"), label(district.in(other), "place")));
        top.getStyleClass().add("top");
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        getChildren().setAll(top, wrapped(site.shortName().in(language), "name"), wrapped(site.shortName().in(other), "other-name"),
            rule);
        HBox figures = new HBox();
        figures.getStyleClass().add("figures");
        Figure.of(site, language).forEach(figure -> figures.getChildren().add(node(figure, language, other)));
        if (!figures.getChildren().isEmpty()) {
            getChildren().add(figures);
        }
        getChildren().add(wrapped(Figure.firstSentence(site.summary().in(language)), "line"));
        Region gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
        refit();
    }

    private static VBox node(Figure figure, String language, String other) {
        HBox value = new HBox(label(figure.value(), "value"));
        value.getStyleClass().add("value-line");
        if (!figure.unit().isEmpty()) {
            value.getChildren().add(label(figure.unit(), "unit"));
        }
        VBox node = new VBox(label(figure.label().in(language) + " " + figure.label().in(other), "figure-label"), value);
        node.getStyleClass().add("figure");
        node.setMinWidth(USE_PREF_SIZE);
        return node;
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = label(text, styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
