package org.shenyangatlas.catalogue;

import java.io.IOException;

/// A file that a catalogue names but that cannot be used, said so that its author can mend it.
public final class UnusableFile extends IOException {

    private static final long serialVersionUID = 1;

    private final String expected;
    private final String found;
    private final String suggestion;

    UnusableFile(String expected, String found, String suggestion) {
        super("expected " + expected + ", found " + found);
        this.expected = expected;
        this.found = found;
        this.suggestion = suggestion;
    }

    /// As in [Problem].
    public String expected() {
        return expected;
    }

    /// As in [Problem], with line and column where the file has lines.
    public String found() {
        return found;
    }

    /// As in [Problem].
    public String suggestion() {
        return suggestion;
    }
}
