package org.shenyangatlas.shell.presentation;

import java.util.EnumSet;
import java.util.Set;
import org.shenyangatlas.state.Quiz;

/// What a clicker does while the class is asked: forward goes on or gives the answer away; there is no way back.
final class Quizzing {

    private static final Set<PresentShortcut> FORWARD = EnumSet.of(PresentShortcut.NEXT, PresentShortcut.CHOOSE);
    private static final Set<PresentShortcut> OUT = EnumSet.of(PresentShortcut.QUIZ, PresentShortcut.LEAVE);
    private static final Set<PresentShortcut> NOTHING = EnumSet.of(PresentShortcut.PREVIOUS, PresentShortcut.FIRST,
        PresentShortcut.LAST, PresentShortcut.NUMBER, PresentShortcut.OVERVIEW, PresentShortcut.PLAY, PresentShortcut.LOOP);

    private Quizzing() {
    }

    /// Whether it means something else than in the talk.
    static boolean takes(PresentShortcut shortcut) {
        return FORWARD.contains(shortcut) || OUT.contains(shortcut) || NOTHING.contains(shortcut);
    }

    static void run(PresentShortcut shortcut, Quiz quiz) {
        if (FORWARD.contains(shortcut)) {
            quiz.next();
        } else if (OUT.contains(shortcut)) {
            quiz.end();
        }
    }
}
