package org.shenyangatlas.shell.desktop;

/// How much room a window has for text of some size: twice as large a text in a window is arranged like the usual one in a window
/// half as wide.
///
/// @param size    how everything is arranged
/// @param scale   of type, and of what is as wide as its words
/// @param spacing scale of distances, whatever the size of the text
record Room(SizeClass size, double scale, double spacing) {

    /// @param width   of the window, pixels
    /// @param percent of the usual size of text
    static Room of(double width, int percent) {
        double text = percent / 100.0;
        double spacing = SizeClass.of(width).scale();
        return new Room(SizeClass.of(width / text), spacing * text, spacing);
    }

    boolean isSpacious() {
        return size.isSpacious();
    }

    double index() {
        return scaled(size.index());
    }

    double panel() {
        return scaled(size.panel());
    }

    double inset() {
        return scaled(size.inset());
    }

    private double scaled(double width) {
        return Math.round(width / size.scale() * scale);
    }
}
