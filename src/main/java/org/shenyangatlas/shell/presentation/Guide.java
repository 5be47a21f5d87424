package org.shenyangatlas.shell.presentation;

import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.state.Appearance.Labels;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;

/// Leads the state through a lesson: each stop selects its site, in the picture or on the map, wherever the stop wants it.
final class Guide {

    private final AtlasState state;

    Guide(AtlasState state) {
        this.state = state;
    }

    /// Before the first stop.
    void begin(Lesson lesson) {
        if (lesson.namesHidden()) {
            state.appearance().show(Labels.OFF);
        }
        show();
    }

    /// Shows the stop the talk is at; before and after the stops nothing is selected.
    void show() {
        Stop stop = state.presentation().getStop();
        Site site = stop == null ? null : state.catalogue().site(stop.site()).orElse(null);
        if (stop == null || site == null) {
            state.arrangement().enlarge(Large.PICTURE);
            state.selection().clear();
            return;
        }
        Stop.View view = stop.view() == null && site.vignette() == null ? Stop.View.MAP : stop.view();
        state.arrangement().enlarge(view == Stop.View.MAP ? Large.MAP : Large.PICTURE);
        state.selection().select(site);
    }

    /// A press beside everything does not end the selection of the stop.
    void keep(boolean selected) {
        if (!selected && !state.quiz().isRunning() && state.presentation().getStop() != null) {
            show();
        }
    }
}
