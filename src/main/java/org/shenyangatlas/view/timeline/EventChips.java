package org.shenyangatlas.view.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Event;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.SourceMarks;
import org.shenyangatlas.view.Texts;

/// The events in words, in the order of time, below the line that has their places: so no words cover each other, however
/// close the events lie and however large the letters are. One that happened to a site selects it.
final class EventChips extends FlowPane {

    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /// @param pointed hears of the event under the mouse or with the focus; null when there is none any more
    EventChips(AtlasState state, List<Event> events, Consumer<@Nullable Event> pointed) {
        getStyleClass().add("event-chips");
        events.stream().sorted(Comparator.comparing(Event::date)).forEach(event -> getChildren().add(chip(state, event, pointed)));
    }

    private static Region chip(AtlasState state, Event event, Consumer<@Nullable Event> pointed) {
        Label year = new Label(Integer.toString(event.year()));
        year.getStyleClass().add("year");
        HBox content = new HBox(year, Texts.label(state, event.text(), "words"), new SourceMarks(state, event.sources()));
        content.getStyleClass().add("content");
        Site site = event.site() == null ? null : state.catalogue().site(event.site()).orElse(null);
        Region chip = site == null ? content : button(state, event, site, content);
        chip.getStyleClass().add("event-chip");
        chip.setId("event-" + event.id());
        chip.hoverProperty().subscribe((_, hovered) -> pointed.accept(hovered ? event : null));
        chip.focusedProperty().subscribe((_, focused) -> pointed.accept(focused ? event : null));
        state.filter().choiceProperty().when(Showing.of(chip)).subscribe(choice ->
            chip.pseudoClassStateChanged(FADED, choice.years() != null && !choice.years().contains(event.year())));
        return chip;
    }

    private static Button button(AtlasState state, Event event, Site site, HBox content) {
        Button button = new Button();
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setOnAction(_ -> state.selection().select(site));
        ObservableValue<String> spoken = state.language().currentProperty().map(language -> state.language()
            .textNow("timeline.event.spoken", event.date(), event.text().in(language), site.name().in(language)));
        button.accessibleTextProperty().bind(spoken.when(Showing.of(button)));
        state.selection().selectedProperty().when(Showing.of(button))
            .subscribe(selected -> button.pseudoClassStateChanged(SELECTED, site.equals(selected)));
        return button;
    }
}
