package org.shenyangatlas.view.talk;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// A stop to be chosen: its picture, its number in the talk, its name.
final class StopTile extends Button {

    private final int place;

    /// @param place the stop, from 0
    StopTile(AtlasState state, Site site, int place, Region picture) {
        this.place = place;
        getStyleClass().setAll("stop-tile");
        setFocusTraversable(false);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Label number = new Label(Integer.toString(place + 1));
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        Label name = Texts.label(state, site.shortName(), "name");
        name.setWrapText(true);
        HBox foot = new HBox(number, name);
        foot.getStyleClass().add("foot");
        VBox content = new VBox(picture, foot);
        content.getStyleClass().add("content");
        VBox.setVgrow(picture, Priority.ALWAYS);
        picture.setMinHeight(0);
        picture.setPrefSize(0, 0);
        setGraphic(content);
        content.prefWidthProperty().bind(widthProperty());
        content.prefHeightProperty().bind(heightProperty());
        accessibleTextProperty().bind(state.language().of(site.shortName())
            .map(text -> state.language().textNow("talk.stop.spoken", place + 1, text)).when(Showing.of(this)));
        setOnAction(_ -> state.presentation().goTo(place));
    }

    int place() {
        return place;
    }
}
