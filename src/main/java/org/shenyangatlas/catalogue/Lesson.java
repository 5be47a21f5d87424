package org.shenyangatlas.catalogue;

import java.util.List;

/// A tour as it is presented to a class.
///
/// @param tour         what is shown, in order, with the presenter's notes
/// @param namesHidden  whether pins keep their names to themselves
/// @param start        what the audience sees before the first stop
/// @param end          what it sees after the last
public record Lesson(Tour tour, boolean namesHidden, Screen start, Screen end) {

    /// Id of a lesson's tour that is none of the catalogue's.
    public static final String ID = "lesson";

    /// What the audience sees before and after the stops: its title, nothing, or the whole picture.
    public enum Screen { TITLE, BLANK, BLACK, WHOLE }

    /// Sites one after another, without notes.
    ///
    /// @param sites their ids
    public static Lesson of(LocalizedText title, List<String> sites) {
        return of(new Tour(ID, title, LocalizedText.EMPTY, sites.stream().map(Stop::at).toList()));
    }

    /// A tour as it comes with the catalogue.
    public static Lesson of(Tour tour) {
        return new Lesson(tour, false, Screen.TITLE, Screen.WHOLE);
    }
}
