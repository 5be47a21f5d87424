package org.shenyangatlas.view.talk;

import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.view.Clip;
import org.shenyangatlas.view.Showing;

/// The next stop as the audience will see it, in small and with the site's drawing for the picture. Sixteen wide to nine high.
public final class StopCard extends Region {

    private static final double SHAPE = 16 / 9.;
    private static final double TYPE = 0.45;

    private final AtlasState state;
    private final Function<Site, Region> pictures;
    private final Slide type = new Slide();
    private @Nullable Region picture;

    /// @param pictures makes a small picture of a site
    public StopCard(AtlasState state, Function<Site, Region> pictures) {
        this.state = state;
        this.pictures = pictures;
        getStyleClass().add("stop-card");
        setMouseTransparent(true);
        Clip.at(this);
        var showing = Showing.of(this);
        state.presentation().lessonProperty().when(showing).subscribe(_ -> show());
        state.presentation().placeProperty().when(showing).subscribe(_ -> show());
    }

    private void show() {
        Presentation talk = state.presentation();
        Lesson lesson = talk.getLesson();
        if (lesson == null) {
            return;
        }
        int place = talk.getPlace() + 1;
        Stop stop = place >= 0 && place < talk.count() ? talk.stops().get(place) : null;
        Site site = stop == null ? null : state.catalogue().site(stop.site()).orElse(null);
        type.show(site == null ? new TitlePanel(state, lesson.tour()) : new AudiencePanel(state, site));
        picture = site == null ? null : pictures.apply(site);
        getChildren().setAll(type);
        if (picture != null) {
            getChildren().add(picture);
        }
        setVisible(place <= talk.count());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width / SHAPE;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth(), getHeight() * SHAPE);
        double height = width / SHAPE;
        double left = Math.round((getWidth() - width) / 2);
        type.resizeRelocate(left, 0, Math.round(TYPE * width), height);
        if (picture != null) {
            picture.resizeRelocate(left + Math.round(TYPE * width), 0, width - Math.round(TYPE * width), height);
        }
    }
}
