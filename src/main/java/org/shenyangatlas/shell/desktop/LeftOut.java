package org.shenyangatlas.shell.desktop;

import java.util.List;
import org.shenyangatlas.catalogue.Problem;
import org.shenyangatlas.shell.Sheet;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.ProblemLines;
import org.shenyangatlas.view.Texts;

/// Tells that records were left out of the catalogue: a message that goes by itself, and on request the list.
final class LeftOut extends Toast {

    private final Sheet list;

    LeftOut(AtlasState state, List<Problem> problems) {
        super(state);
        list = new Sheet(state, "left-out.title", Texts.label(state, "left-out.hint"), new ProblemLines(problems));
        if (!problems.isEmpty()) {
            say(problems.size() == 1 ? state.language().text("left-out.one")
                : state.language().text("left-out.many", problems.size()), false,
                Texts.button(state, "left-out.show", "", () -> {
                    setVisible(false);
                    list.open();
                }));
        }
    }

    /// The list of what was left out, to be laid over everything.
    Sheet list() {
        return list;
    }
}
