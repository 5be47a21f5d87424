package org.shenyangatlas.state;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Stop;

/// A talk that is being given: which lesson, which stop of it, and what the audience may see of it.
public final class Presentation {

    /// The place before the first stop; the place after the last is the number of stops.
    public static final int START = -1;

    /// What hides everything from the audience.
    public enum Curtain { OPEN, BLACK, WHITE }

    private final ReadOnlyObjectWrapper<@Nullable Lesson> lesson = new ReadOnlyObjectWrapper<>(this, "lesson");
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper(this, "place", START);
    private final ReadOnlyObjectWrapper<Curtain> curtain = new ReadOnlyObjectWrapper<>(this, "curtain", Curtain.OPEN);
    private final ReadOnlyBooleanWrapper frozen = new ReadOnlyBooleanWrapper(this, "frozen");
    private final ReadOnlyBooleanWrapper overview = new ReadOnlyBooleanWrapper(this, "overview");
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(this, "marked");
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final ReadOnlyBooleanWrapper looping = new ReadOnlyBooleanWrapper(this, "looping");
    private final ReadOnlyBooleanWrapper timed = new ReadOnlyBooleanWrapper(this, "timed", true);
    private final ReadOnlyDoubleWrapper elapsed = new ReadOnlyDoubleWrapper(this, "elapsed");
    private final ReadOnlyDoubleWrapper shown = new ReadOnlyDoubleWrapper(this, "shown");

    // Properties

    /// Null while nothing is presented.
    public ReadOnlyObjectProperty<@Nullable Lesson> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    public @Nullable Lesson getLesson() {
        return lesson.get();
    }

    /// [#START], the number of a stop from 0, or the number of stops at the end.
    public ReadOnlyIntegerProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    public int getPlace() {
        return place.get();
    }

    /// The stop that is shown; null before the first and after the last.
    public @Nullable Stop getStop() {
        return place.get() < 0 || place.get() >= count() ? null : stops().get(place.get());
    }

    /// How many times as large as everything fits the stop wants its site shown; null when the site is not that of the stop, or
    /// the stop does not say.
    public @Nullable Double timesAt(Site site) {
        Stop stop = getStop();
        return stop == null || !stop.site().equals(site.id()) ? null : stop.times();
    }

    public ReadOnlyObjectProperty<Curtain> curtainProperty() {
        return curtain.getReadOnlyProperty();
    }

    /// Whether the audience keeps seeing what it saw, whatever the presenter does.
    public ReadOnlyBooleanProperty frozenProperty() {
        return frozen.getReadOnlyProperty();
    }

    /// Whether all stops are shown at once, to choose one.
    public ReadOnlyBooleanProperty overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /// While all stops are shown: the one that is to be gone to, from 0.
    public ReadOnlyIntegerProperty markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /// Whether it goes on by itself.
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// Whether it begins again after the last stop when it plays by itself.
    public ReadOnlyBooleanProperty loopingProperty() {
        return looping.getReadOnlyProperty();
    }

    /// Whether the clock of the talk runs.
    public ReadOnlyBooleanProperty timedProperty() {
        return timed.getReadOnlyProperty();
    }

    /// Seconds on the clock of the talk.
    public ReadOnlyDoubleProperty elapsedProperty() {
        return elapsed.getReadOnlyProperty();
    }

    /// Seconds this stop has been shown while playing; what is left of the stop's seconds is still to come.
    public ReadOnlyDoubleProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Seconds by which the talk is ahead of its stops' seconds; negative when it is behind. It is on time, 0, for as long as
    /// the stop that is shown may take.
    public double lead() {
        if (place.get() < 0) {
            return 0;
        }
        double begins = stops().stream().limit(place.get()).mapToInt(Stop::seconds).sum();
        Stop stop = getStop();
        double ends = begins + (stop == null ? 0 : stop.seconds());
        return elapsed.get() < begins ? begins - elapsed.get() : Math.min(0, ends - elapsed.get());
    }

    /// In order; none while nothing is presented.
    public List<Stop> stops() {
        Lesson running = lesson.get();
        return running == null ? List.of() : running.tour().stops();
    }

    /// Number of stops; 0 while nothing is presented.
    public int count() {
        return stops().size();
    }

    // Commands

    public void begin(Lesson what) {
        leave();
        lesson.set(what);
    }

    /// Begins at a stop.
    public void beginAt(Lesson what, int stop) {
        begin(what);
        goTo(stop);
    }

    /// Begins at the first stop at a site; at the start when it is null or no stop is there.
    public void begin(Lesson what, @Nullable Site site) {
        begin(what);
        for (int i = 0; site != null && i < count(); i++) {
            if (what.tour().stops().get(i).site().equals(site.id())) {
                goTo(i);
                return;
            }
        }
    }

    /// Opens the curtain if it is drawn; marks the next stop while all are shown; else shows it, and after the last the end.
    public void next() {
        step(1);
    }

    /// Opens the curtain if it is drawn; marks the stop before while all are shown; else shows it, and before the first the
    /// start.
    public void previous() {
        step(-1);
    }

    /// While all stops are shown goes to the marked one, else [#next].
    public void choose() {
        if (overview.get() && curtain.get() == Curtain.OPEN) {
            goTo(marked.get());
        } else {
            next();
        }
    }

    /// The nearest place there is.
    public void goTo(int wanted) {
        if (lesson.get() == null) {
            return;
        }
        curtain.set(Curtain.OPEN);
        overview.set(false);
        shown.set(0);
        place.set(Math.clamp(wanted, START, count()));
    }

    /// Draws a curtain, or opens it when it is this one.
    public void draw(Curtain which) {
        curtain.set(curtain.get() == which ? Curtain.OPEN : which);
    }

    public void freeze(boolean on) {
        frozen.set(on);
    }

    public void showOverview(boolean on) {
        marked.set(Math.clamp(place.get(), 0, Math.max(0, count() - 1)));
        overview.set(on && lesson.get() != null);
    }

    public void play(boolean on) {
        playing.set(on && lesson.get() != null);
    }

    public void loop(boolean on) {
        looping.set(on);
    }

    /// Lets the clock of the talk run, or stops it.
    public void time(boolean on) {
        timed.set(on);
    }

    /// Sets the clock of the talk to zero.
    public void timeAnew() {
        elapsed.set(0);
    }

    /// Lets time pass; a lesson that plays goes on when its stop has been shown long enough.
    public void pass(double seconds) {
        if (lesson.get() == null) {
            return;
        }
        if (timed.get()) {
            elapsed.set(elapsed.get() + seconds);
        }
        if (!playing.get() || curtain.get() != Curtain.OPEN) {
            return;
        }
        shown.set(shown.get() + seconds);
        Stop stop = getStop();
        if (shown.get() >= (stop == null ? Stop.USUAL_SECONDS : stop.seconds())) {
            if (place.get() < count()) {
                goTo(place.get() + 1);
            } else if (looping.get()) {
                goTo(0);
            } else {
                playing.set(false);
            }
        }
    }

    /// Ends the talk; nothing of it is left.
    public void leave() {
        lesson.set(null);
        place.set(START);
        curtain.set(Curtain.OPEN);
        frozen.set(false);
        overview.set(false);
        playing.set(false);
        looping.set(false);
        marked.set(0);
        timed.set(true);
        elapsed.set(0);
        shown.set(0);
    }

    private void step(int places) {
        if (curtain.get() != Curtain.OPEN) {
            curtain.set(Curtain.OPEN);
        } else if (overview.get()) {
            marked.set(Math.clamp(marked.get() + places, 0, count() - 1));
        } else {
            goTo(place.get() + places);
        }
    }
}
