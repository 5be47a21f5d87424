package org.shenyangatlas.state;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What was searched for and led somewhere, the newest first.
public final class RecentSearches {

    private static final int MOST = 8;

    private final ObservableList<String> queries = FXCollections.observableArrayList();
    private final ObservableList<String> readOnly = FXCollections.unmodifiableObservableList(queries);

    // Properties

    /// Read-only.
    public ObservableList<String> queries() {
        return readOnly;
    }

    // Commands

    /// Puts a query first; a blank one is nothing to remember.
    public void remember(String query) {
        String plain = query.strip();
        if (!plain.isEmpty()) {
            queries.removeIf(plain::equalsIgnoreCase);
            queries.addFirst(plain);
            if (queries.size() > MOST) {
                queries.removeLast();
            }
        }
    }

    public void forget() {
        queries.clear();
    }
}
