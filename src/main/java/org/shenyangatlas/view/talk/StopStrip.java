package org.shenyangatlas.view.talk;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.view.NumberDisc;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// All stops in one line, to go to any of them.
///
/// Pseudo-classes of a stop: `:past`, `:present`.
public final class StopStrip extends ScrollPane {

    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

    private final HBox line = new HBox();

    public StopStrip(AtlasState state) {
        getStyleClass().add("stop-strip");
        line.getStyleClass().add("line");
        setContent(line);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        Presentation talk = state.presentation();
        var showing = Showing.of(this);
        talk.lessonProperty().when(showing).subscribe(_ -> fill(state));
        talk.placeProperty().when(showing).subscribe(place -> mark(place.intValue()));
    }

    private void fill(AtlasState state) {
        Presentation talk = state.presentation();
        line.getChildren().clear();
        for (Stop stop : talk.stops()) {
            int place = line.getChildren().size();
            Button button = new Button();
            button.getStyleClass().add("strip-stop");
            button.setFocusTraversable(false);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> talk.goTo(place));
            state.catalogue().site(stop.site()).ifPresent(site -> {
                button.setGraphic(new NumberDisc(state, site));
                Texts.follow(button, state.language().of(site.shortName()));
            });
            line.getChildren().add(button);
        }
        mark(talk.getPlace());
    }

    private void mark(int place) {
        for (int i = 0; i < line.getChildren().size(); i++) {
            line.getChildren().get(i).pseudoClassStateChanged(PAST, i < place);
            line.getChildren().get(i).pseudoClassStateChanged(PRESENT, i == place);
        }
        bringIntoSight(place);
    }

    private void bringIntoSight(int place) {
        if (place >= 0 && place < line.getChildren().size()) {
            Node stop = line.getChildren().get(place);
            double room = line.getWidth() - getViewportBounds().getWidth();
            double middle = stop.getBoundsInParent().getCenterX() - getViewportBounds().getWidth() / 2;
            setHvalue(room <= 0 ? 0 : Math.clamp(middle / room, 0, 1));
        }
    }
}
