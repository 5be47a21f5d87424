package org.shenyangatlas.shell.kiosk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;

/// What an operator can see of a kiosk and do to it.
///
/// Texts come in the language of the screen and change with it. What takes time is a stage that ends, on any thread, with
/// a sentence for the operator; one that fails ends with an exception whose message is such a sentence.
public interface OperatorDesk {

    /// A number that is set in steps.
    ///
    /// @param value where it is set; whoever owns it keeps it
    record Dial(IntegerProperty value, int least, int most, int step) {
    }

    /// A folder to write to, "KINGSTON (E:)".
    record Place(String name, Path folder) {
    }

    /// What visitors have done today, a line each.
    ObservableValue<List<String>> today();

    /// Why something does not work as it should, a line each; empty when everything does.
    ObservableValue<List<String>> troubles();

    /// Which content is shown, in words: "Fair 2026, version 3, since 6 May".
    ObservableValue<String> content();

    /// Whether there is an older content to go back to.
    ObservableValue<Boolean> olderContent();

    /// Tag of the language each visit begins with.
    Property<String> language();

    /// Percent; 0 is silence.
    Dial volume();

    /// Seconds without touch until the warning; 0 is never.
    Dial idleSeconds();

    /// Seconds the warning stays until the start screen comes.
    Dial warningSeconds();

    /// Version of the program.
    String version();

    /// Folders there are for the statistics: USB sticks, then folders of this machine. May take a while.
    CompletionStage<List<Place>> exportPlaces();

    /// Writes the statistics of all days.
    CompletionStage<String> export(Place place);

    /// Looks for new content now.
    CompletionStage<String> checkContent();

    /// Shows the content before the present one again.
    CompletionStage<String> rollBack();

    /// Back to the start screen, as if nobody had been here.
    void startScreen();

    /// Ends the program; whatever keeps it up starts it again.
    void restart();

    /// Ends the program for good.
    void leave();
}
