package org.shenyangatlas.view;

/// What can be zoomed and panned by buttons and keys: the picture and the map.
public interface Zoomable {

    void zoomIn();

    void zoomOut();

    /// Shows everything.
    void showAll();

    /// Shows the selected site, or the middle, so many times as large as everything fits the window.
    void magnify(double times);

    /// Moves the view by parts of the window: (0.1, 0) shows a tenth more of what lies to the right.
    void pan(double right, double down);

    /// [#pan] at once, without a glide: called on every frame while a key is held.
    default void move(double right, double down) {
        pan(right, down);
    }
}
