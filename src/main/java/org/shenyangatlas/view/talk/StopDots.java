package org.shenyangatlas.view.talk;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.view.Showing;

/// How far a talk has come: a dot for each stop, where it is, and the ring of time while it plays by itself. To be stood on
/// a [Slide].
///
/// Pseudo-classes of a dot: `:past`, `:present`.
public final class StopDots extends HBox {

    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    /// More stops than this are not drawn: the number says it better.
    private static final int MOST = 20;

    private final Presentation talk;
    private final Label number = new Label();

    public StopDots(AtlasState state) {
        talk = state.presentation();
        getStyleClass().add("stop-dots");
        number.getStyleClass().add("place");
        number.setMinWidth(USE_PREF_SIZE);
        for (int i = 0; i < talk.count() && talk.count() <= MOST; i++) {
            Region dot = new Region();
            dot.getStyleClass().add("dot");
            getChildren().add(dot);
        }
        getChildren().addAll(number, new TimeRing(state));
        talk.placeProperty().when(Showing.of(this)).subscribe(place -> show(place.intValue()));
    }

    private void show(int place) {
        for (int i = 0; i < getChildren().size() - 2; i++) {
            getChildren().get(i).pseudoClassStateChanged(PAST, i < place);
            getChildren().get(i).pseudoClassStateChanged(PRESENT, i == place);
        }
        number.setText(talk.getStop() == null ? "" : place + 1 + " / " + talk.count());
    }
}
