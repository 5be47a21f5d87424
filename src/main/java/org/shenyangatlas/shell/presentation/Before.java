package org.shenyangatlas.shell.presentation;

import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Appearance.Labels;
import org.shenyangatlas.state.Appearance.Theme;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;

/// What a talk may change of the state, as it was before.
record Before(@Nullable Site selected, String language, Large large, Labels labels, Theme theme) {

    static Before of(AtlasState state) {
        return new Before(state.selection().getSelected(), state.language().getCurrent(), state.arrangement().getLarge(),
            state.appearance().labelsProperty().get(), state.appearance().getTheme());
    }

    void restore(AtlasState state) {
        state.language().speak(language);
        state.arrangement().enlarge(large);
        state.appearance().show(labels);
        state.appearance().choose(theme);
        if (selected == null) {
            state.selection().clear();
        } else {
            state.selection().select(selected);
        }
    }
}
