package org.shenyangatlas.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.shenyangatlas.catalogue.Source;
import org.shenyangatlas.state.AtlasState;

/// The letters of the sources of a statement; each tells on hovering or focus what it stands for.
public final class SourceMarks extends HBox {

    private static final Duration DELAY = Duration.millis(300);

    public SourceMarks(AtlasState state, List<String> sources) {
        getStyleClass().add("source-marks");
        for (String id : sources) {
            state.catalogue().source(id).ifPresent(source -> getChildren().add(mark(state, source)));
        }
        setMinWidth(USE_PREF_SIZE);
    }

    private static Label mark(AtlasState state, Source source) {
        Label mark = new Label(source.mark());
        mark.getStyleClass().add("source-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(DELAY);
        tooltip.textProperty().bind(state.language().currentProperty()
            .map(language -> describe(source, language)).when(Showing.of(mark)));
        mark.accessibleTextProperty().bind(tooltip.textProperty());
        mark.setTooltip(tooltip);
        return mark;
    }

    /// "China Daily, 2023-05-19: Title".
    public static String describe(Source source, String language) {
        String title = source.title().in(language);
        return source.publisher().in(language).isEmpty() ? origin(source, language) : title + "\n" + origin(source, language);
    }

    /// "China Daily, 2023-05-19": the publisher, or else the title, and the date.
    public static String origin(Source source, String language) {
        String publisher = source.publisher().in(language);
        return (publisher.isEmpty() ? source.title().in(language) : publisher)
            + (source.date().isEmpty() ? "" : ", " + source.date());
    }
}
