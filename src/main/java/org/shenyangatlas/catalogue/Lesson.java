package org.shenyangatlas.catalogue;

/// A tour as it is presented to a class.
///
/// @param tour         what is shown, in order, with the presenter's notes
/// @param namesHidden  whether pins keep their names to themselves
/// @param start        what the audience sees before the first stop
/// @param end          what it sees after the last
public record Lesson(Tour tour, boolean namesHidden, Screen start, Screen end) {

    /// What the audience sees before and after the stops: its title, nothing, or the whole picture.
    public enum Screen { TITLE, BLANK, BLACK, WHOLE }

    /// A tour as it comes with the catalogue.
    public static Lesson of(Tour tour) {
        return new Lesson(tour, false, Screen.TITLE, Screen.WHOLE);
    }
}
