package org.shenyangatlas.view.keypad;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.WhyFound;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.NumberDisc;

/// A site that was found: number, both names, and why it was found. A tap chooses it.
final class FoundRow extends Button {

    private final AtlasState state;
    private final Site site;
    private final MarkedText name = new MarkedText("name");
    private final MarkedText otherName = new MarkedText("other-name");
    private final MarkedText because = new MarkedText("because");

    FoundRow(AtlasState state, Site site, Query query) {
        this.state = state;
        this.site = site;
        getStyleClass().setAll("button", "found-row");
        setId("found-" + site.id());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        VBox names = new VBox(name, otherName);
        names.getStyleClass().add("names");
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        because.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(new NumberDisc(state, site), names, because, Icon.of("mdoal-chevron_right"));
        content.getStyleClass().add("content");
        content.setFillHeight(false);
        content.prefWidthProperty().bind(widthProperty());
        setGraphic(content);
        setOnAction(_ -> query.choose(site));
    }

    /// Marks what the query asks for, and writes the names anew, the language's first.
    void follow() {
        WhyFound why = WhyFound.of(site, state);
        name.show(why.name());
        otherName.show(why.otherName());
        boolean alike = why.name().text().equals(why.otherName().text());
        otherName.setVisible(!alike);
        otherName.setManaged(!alike);
        because.show(why.because());
        setAccessibleText(alike ? why.name().text() : why.name().text() + ", " + why.otherName().text());
    }
}
