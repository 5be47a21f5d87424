package org.shenyangatlas.view.timeline;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Event;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Choice.Years;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// When sites began and what happened in the city, and the range of years that is shown: dragged, or moved by keys.
public final class TimelineView extends VBox {

    private final AtlasState state;
    private final TimeScale scale;
    private final TimeLine line;

    /// @param close puts it away
    public TimelineView(AtlasState state, Runnable close) {
        this.state = state;
        getStyleClass().add("timeline-view");
        List<Event> events = state.catalogue().events();
        scale = TimeScale.of(Stream.concat(state.catalogue().sites().stream().map(Site::year).filter(Objects::nonNull),
            events.stream().map(Event::year)).toList());
        line = new TimeLine(state, scale);
        EventChips chips = new EventChips(state, events, line::point);
        // In a low window the line stays and the words below it scroll.
        ScrollPane words = new ScrollPane(chips) {
            @Override
            public Orientation getContentBias() {
                return Orientation.HORIZONTAL;
            }

            @Override
            protected double computePrefHeight(double width) {
                return Math.ceil(chips.prefHeight(width)) + 1;
            }
        };
        words.setFitToWidth(true);
        words.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        words.getStyleClass().add("paper-scroll");
        words.setMinHeight(0);
        getChildren().addAll(head(close), line, words);
        addEventHandler(KeyEvent.KEY_PRESSED, this::takeBack);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// Gives the focus to what is used first.
    public void begin() {
        line.lookup("#from-year").requestFocus();
    }

    private HBox head(Runnable close) {
        Label title = Texts.label(state, "timeline.title", "title");
        Label range = Texts.bound(words(this::rangeNow), "range");
        Label hint = Texts.bound(words(this::hintNow), "muted");
        FlowPane told = new FlowPane(title, range, hint);
        told.getStyleClass().add("timeline-summary");
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        Button undo = Texts.iconButton(state, "timeline.undo", "mdomz-undo", state.filter()::undo, "ghost", "undo");
        undo.visibleProperty().bind(state.filter().undoableProperty().when(Showing.of(undo)));
        Button all = Texts.button(state, "timeline.all", "mdomz-replay", () -> state.filter().showYears(null), "quiet", "all-years");
        all.visibleProperty().bind(state.filter().choiceProperty().map(choice -> choice.years() != null).when(Showing.of(all)));
        HBox head = new HBox(told, undo, all,
            Texts.iconButton(state, "timeline.close", "mdoal-close", close, "ghost", "close-button"));
        head.getStyleClass().add("head");
        return head;
    }

    /// Words that follow the language, the filter and what it finds.
    private ObservableValue<String> words(Callable<String> now) {
        return Bindings.createStringBinding(now, state.language().currentProperty(), state.filter().choiceProperty(),
            state.filter().countsProperty());
    }

    private String rangeNow() {
        YearRange range = YearRange.of(state.filter().getChoice().years(), scale);
        int found = state.filter().found().size();
        return found == 1 ? state.language().textNow("timeline.range.one", range.from(), range.to())
            : state.language().textNow("timeline.range", range.from(), range.to(), found);
    }

    /// What must be known before the line is read.
    private String hintNow() {
        Years years = state.filter().getChoice().years();
        long undated = state.catalogue().sites().stream().filter(site -> site.year() == null).count();
        if (years != null && undated > 0) {
            return undated == 1 ? state.language().textNow("timeline.undated.one") : state.language().textNow("timeline.undated", undated);
        }
        return scale.turns() ? state.language().textNow("timeline.turns", scale.turn(), scale.times()) : "";
    }

    private void takeBack(KeyEvent event) {
        if (event.getCode() == KeyCode.Z && event.isShortcutDown() && !event.isShiftDown()) {
            state.filter().undo();
            event.consume();
        }
    }
}
