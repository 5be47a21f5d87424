package org.shenyangatlas.view.detail;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.SiteCodes;
import org.shenyangatlas.view.Texts;
import org.shenyangatlas.view.Work;

/// A site for a visitor's telephone: the code, what to do with it, and in plain letters what it says.
final class TakeAway extends VBox {

    TakeAway(AtlasState state, Site site, SiteCodes codes) {
        getStyleClass().add("take-away");
        CodePicture picture = new CodePicture(state);
        Label hint = Texts.label(state, "detail.take.hint", "hint");
        hint.setWrapText(true);
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox top = new HBox(picture, hint);
        top.getStyleClass().add("top");
        Label text = new Label();
        text.getStyleClass().add("said");
        text.setWrapText(true);
        getChildren().addAll(top, text);
        Work.requestLater(() -> codes.of(site), code -> {
            picture.show(code);
            text.setText(code.text());
        });
    }
}
