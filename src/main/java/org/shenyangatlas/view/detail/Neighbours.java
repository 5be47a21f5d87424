package org.shenyangatlas.view.detail;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.NumberDisc;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// Other sites one can go on to, with their distance.
final class Neighbours extends VBox {

    Neighbours(AtlasState state, Site site, List<Site> others) {
        getStyleClass().add("neighbours");
        others.forEach(other -> getChildren().add(row(state, site, other)));
    }

    private static Button row(AtlasState state, Site site, Site other) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        double metres = site.position().point().metresTo(other.position().point());
        Label name = Texts.label(state, other.shortName(), "name");
        name.setWrapText(true);
        Label distance = Texts.bound(state.language().text("detail.km", Distance.kilometres(metres)), "distance");
        distance.setMinWidth(USE_PREF_SIZE);
        HBox content = new HBox(new NumberDisc(state, other), name, gap, distance, Icon.of("mdoal-chevron_right"));
        content.getStyleClass().add("content");
        Button row = new Button();
        row.getStyleClass().setAll("neighbour");
        row.setGraphic(content);
        row.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(row.widthProperty().subtract(8));
        row.accessibleTextProperty().bind(state.language().of(other.shortName()).when(Showing.of(row)));
        row.setOnAction(_ -> state.selection().select(other));
        return row;
    }
}
