package org.shenyangatlas.view.keypad;

import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;

/// What the keys do to the query, and what comes of it.
final class Query {

    /// Longer than any name; what leans on the keys goes no further.
    private static final int LONGEST = 40;

    private final AtlasState state;
    private final Runnable done;

    /// @param done leaves the search
    Query(AtlasState state, Runnable done) {
        this.state = state;
        this.done = done;
    }

    /// Adds a letter, a digit or a blank; no two blanks in a row, and none at the beginning.
    void type(char letter) {
        String query = state.filter().getQuery();
        boolean idle = letter == ' ' && (query.isEmpty() || query.endsWith(" "));
        if (!idle && query.length() < LONGEST) {
            state.filter().search(query + letter);
        }
    }

    void deleteLast() {
        String query = state.filter().getQuery();
        if (!query.isEmpty()) {
            state.filter().search(query.substring(0, query.offsetByCodePoints(query.length(), -1)));
        }
    }

    /// Empties the query; when it is empty, shows every category again.
    void clear() {
        if (state.filter().getQuery().isEmpty()) {
            state.filter().showAllCategories();
        } else {
            state.filter().search("");
        }
    }

    void finish() {
        done.run();
    }

    void choose(Site site) {
        state.selection().select(site);
        done.run();
    }

    /// What Enter does: chooses what fits best, if anything was asked for.
    void chooseFirst() {
        if (state.filter().isActive() && !state.filter().found().isEmpty()) {
            choose(state.filter().found().getFirst());
        } else {
            done.run();
        }
    }
}
