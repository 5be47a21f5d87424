package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.state.Appearance.Labels;
import org.shenyangatlas.testing.Sites;

/// When pins show their names.
class LabelsTest {

    private final AtlasState state = Sites.state();
    private final Appearance appearance = state.appearance();

    @Test
    void namesAreShownToBeginWith() {
        assertEquals(Labels.ALWAYS, appearance.labelsProperty().get());
    }

    @Test
    void switchingGoesThroughAllWaysAndBegins() {
        List<Labels> seen = new ArrayList<>();
        appearance.labelsProperty().subscribe(labels -> seen.add(labels));
        appearance.switchLabels();
        appearance.switchLabels();
        appearance.switchLabels();
        assertEquals(List.of(Labels.ALWAYS, Labels.ON_HOVER, Labels.OFF, Labels.ALWAYS), seen);
    }

    @Test
    void aNewVisitBeginsWithNames() {
        appearance.switchLabels();
        state.reset();
        assertEquals(Labels.ALWAYS, appearance.labelsProperty().get());
    }
}
