package org.shenyangatlas.view.talk;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.shenyangatlas.catalogue.Tour;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// What a talk is called, before its first stop and after its last. To be stood on a [Slide].
public final class TitlePanel extends LargeType {

    public TitlePanel(AtlasState state, Tour tour) {
        getStyleClass().addAll("audience-panel", "title-panel");
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        Label seal = new Label("\u6c88");
        seal.getStyleClass().add("seal");
        getChildren().addAll(seal, wrapped(Texts.label(state, tour.title(), "name")),
            wrapped(Texts.bound(state.language().other().map(tour.title()::in), "other-name")), rule);
        if (!tour.summary().isEmpty()) {
            getChildren().add(wrapped(Texts.label(state, tour.summary(), "line")));
        }
        getChildren().add(Texts.bound(state.language().text("talk.stops", tour.stops().size()), "place"));
        state.language().currentProperty().when(Showing.of(this)).subscribe(_ -> refit());
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
