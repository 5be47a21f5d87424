package org.shenyangatlas.state;

import java.util.List;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.catalogue.Tour;

/// What is presented when nobody says what.
public final class Lessons {

    private Lessons() {
    }

    /// The first tour of the catalogue, else all its pictured sites.
    public static Lesson usual(Catalogue catalogue) {
        return Lesson.of(catalogue.tours().isEmpty() ? everything(catalogue) : catalogue.tours().getFirst());
    }

    /// A tour of all pictured sites, of all sites when none is, in the order of the catalogue.
    static Tour everything(Catalogue catalogue) {
        List<Site> pictured = catalogue.sites().stream().filter(site -> site.vignette() != null).toList();
        List<Site> sites = pictured.isEmpty() ? catalogue.sites() : pictured;
        return new Tour("everything", catalogue.title(), LocalizedText.EMPTY, sites.stream()
            .map(site -> new Stop(site.id(), Stop.USUAL_SECONDS, LocalizedText.EMPTY, null, null)).toList());
    }
}
