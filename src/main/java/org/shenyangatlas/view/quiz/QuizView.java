package org.shenyangatlas.view.quiz;

import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Round;
import org.shenyangatlas.state.Round.Phase;
import org.shenyangatlas.view.LargePane;
import org.shenyangatlas.view.Showing;

/// The quiz over picture or map, which take the answers: lay it over the whole of them. While there is no quiz it is not seen.
public final class QuizView extends LargePane {

    private final QuizBar bar;
    private final Scores scores;
    private final Controls controls;
    private final Start start;
    private final Summary summary;

    public QuizView(AtlasState state) {
        this(state, new QuizBar(state), new Scores(state), new Controls(state), new Start(state), new Summary(state));
    }

    private QuizView(AtlasState state, QuizBar bar, Scores scores, Controls controls, Start start, Summary summary) {
        super(bar, scores, controls, start, summary);
        this.bar = bar;
        this.scores = scores;
        this.controls = controls;
        this.start = start;
        this.summary = summary;
        getStyleClass().add("quiz-view");
        state.quiz().roundProperty().when(Showing.of(this)).subscribe(this::follow);
    }

    /// What is covered along its upper and lower edge, pixels.
    public Insets covered() {
        double low = sheetHeight() - Math.min(scores.getLayoutY(), controls.getLayoutY());
        return isVisible() ? new Insets(BAR * factor(), 0, low * factor(), 0) : Insets.EMPTY;
    }

    private void follow(@Nullable Round round) {
        boolean playing = round != null && round.isPlaying();
        setVisible(round != null);
        bar.setVisible(playing);
        scores.setVisible(playing);
        controls.setVisible(playing);
        start.setVisible(round != null && round.phase() == Phase.READY);
        summary.setVisible(round != null && round.phase() == Phase.OVER);
        requestLayout();
    }

    @Override
    protected void arrange(double width, double height) {
        bar.resizeRelocate(0, 0, width, BAR);
        Stream.<Region>of(scores, controls, start, summary).forEach(card -> {
            card.applyCss();
            double cardWidth = Math.min(width - 2 * MARGIN, Math.ceil(card.prefWidth(-1)));
            card.resize(cardWidth, Math.min(height - 2 * MARGIN, Math.ceil(card.prefHeight(cardWidth))));
        });
        controls.relocate(width - MARGIN - controls.getWidth(), height - MARGIN - controls.getHeight());
        boolean beside = scores.getWidth() + controls.getWidth() + 3 * MARGIN <= width;
        scores.relocate(MARGIN, (beside ? height - MARGIN : controls.getLayoutY() - MARGIN / 2) - scores.getHeight());
        Stream.<Region>of(start, summary).forEach(card -> card.relocate(
            Math.round((width - card.getWidth()) / 2), Math.round((height - card.getHeight()) / 2)));
    }
}
