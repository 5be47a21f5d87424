package org.shenyangatlas.view.talk;

import javafx.animation.FadeTransition;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;

/// The large type beside the picture: the selected site, or the talk's title, and how far the talk has come.
public final class Wing extends Region {

    private static final Duration FADE = Duration.millis(160);

    /// Width of the shadow it throws to the right, pixels.
    private static final double EDGE = 10;

    private final AtlasState state;
    private final VBox content = new VBox();
    private final Region edge = new Region();
    private final Slide slide = new Slide(content);

    /// While a lesson is being presented.
    public Wing(AtlasState state) {
        this.state = state;
        getStyleClass().add("wing");
        content.getStyleClass().add("content");
        edge.getStyleClass().add("edge");
        edge.setMouseTransparent(true);
        getChildren().addAll(slide, edge);
        var showing = Showing.of(this);
        state.presentation().lessonProperty().when(showing).subscribe(_ -> show());
        state.presentation().placeProperty().when(showing).subscribe(_ -> show());
        state.selection().selectedProperty().when(showing).subscribe(_ -> show());
    }

    private void show() {
        Lesson lesson = state.presentation().getLesson();
        if (lesson == null) {
            return;
        }
        Site site = state.selection().getSelected();
        Region type = site != null ? new AudiencePanel(state, site) : new TitlePanel(state, lesson.tour());
        VBox.setVgrow(type, Priority.ALWAYS);
        content.getChildren().setAll(type, new StopDots(state));
        fadeIn(type);
    }

    private void fadeIn(Region type) {
        if (!state.appearance().isStill()) {
            FadeTransition fade = new FadeTransition(FADE, type);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }

    @Override
    protected void layoutChildren() {
        slide.resizeRelocate(0, 0, getWidth(), getHeight());
        edge.resizeRelocate(getWidth(), 0, EDGE, getHeight());
    }
}
