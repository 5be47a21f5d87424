package org.shenyangatlas.testing;

import java.util.List;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.catalogue.Tour;

/// A lesson about the three sites of [Sites]: the tower, the forum on the map, and the works.
public final class Lectures {

    /// Seconds of each stop.
    public static final int SECONDS = 20;

    private Lectures() {
    }

    public static Lesson lesson() {
        return Lesson.of(tour());
    }

    public static Tour tour() {
        return new Tour("three", Sites.text("Three to know", "三处必知"), Sites.text("A short tour.", "短短一程。"), List.of(
            new Stop(Sites.TOWER, SECONDS, Sites.text("How high is it?", "它有多高？"), null, null),
            new Stop(Sites.FORUM, SECONDS, LocalizedText.EMPTY, Stop.View.MAP, null),
            new Stop(Sites.WORKS, SECONDS, Sites.text("Who works here?", "谁在这里工作？"), null, 3.0)));
    }
}
