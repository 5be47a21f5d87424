package org.shenyangatlas.shell.desktop;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.catalogue.Connection.Kind;
import org.shenyangatlas.shell.Shortcut;
import org.shenyangatlas.state.AtlasState;

/// What each shortcut does on a desk.
final class DesktopKeys {

    /// What is not done to the board: it works while a sheet lies over it, too.
    private static final Set<Shortcut> EVERYWHERE = EnumSet.of(Shortcut.LANGUAGE, Shortcut.NIGHT, Shortcut.LARGER_TEXT,
        Shortcut.SMALLER_TEXT, Shortcut.USUAL_TEXT, Shortcut.PRESENT, Shortcut.PRESENT_HERE, Shortcut.TOURS, Shortcut.FIGURES,
        Shortcut.MAKE_LESSON, Shortcut.OPEN_LESSON, Shortcut.FULL_SCREEN, Shortcut.BACK,
        Shortcut.HELP, Shortcut.QUIT);

    private final AtlasState state;
    private final DesktopShell shell;

    DesktopKeys(AtlasState state, DesktopShell shell) {
        this.state = state;
        this.shell = shell;
    }

    /// @param number the digit of a category's key
    void run(Shortcut shortcut, int number) {
        if (shell.isCovered() && !EVERYWHERE.contains(shortcut)) {
            return;
        }
        switch (shortcut) {
            case SEARCH -> search();
            case NEXT -> next();
            case PREVIOUS -> previous();
            case ZOOM_IN -> shell.board().large().zoomIn();
            case ZOOM_OUT -> shell.board().large().zoomOut();
            case SHOW_ALL -> shell.board().large().showAll();
            case PAN_LEFT, PAN_RIGHT, PAN_UP, PAN_DOWN -> { } // held, not pressed: see KeyMap
            case CATEGORY -> toggle(number);
            case WORLD -> world();
            case SWAP -> state.arrangement().swap();
            case LARGER_TEXT -> state.textSize().enlarge();
            case SMALLER_TEXT -> state.textSize().reduce();
            case USUAL_TEXT -> state.textSize().reset();
            case LABELS -> state.appearance().switchLabels();
            case QUIZ -> quiz();
            case GO_ON -> state.quiz().next();
            case LANGUAGE -> state.language().speakOther();
            case NIGHT -> state.appearance().switchNight();
            case PRESENT -> shell.present(false);
            case PRESENT_HERE -> shell.present(true);
            case TOURS -> shell.lessons().showTours();
            case FIGURES -> shell.showFigures();
            case TIMELINE -> shell.toggleTimeline();
            case MAKE_LESSON -> shell.lessons().make();
            case OPEN_LESSON -> shell.lessons().open();
            case UNDO -> undo();
            case SAVE, SAVE_AS, REDO, STOP_UP, STOP_DOWN, REMOVE_STOP -> { } // the editor's: see EditorSheet
            case FULL_SCREEN -> shell.toggleFullScreen();
            case BACK -> back();
            case HELP -> shell.showKeys();
            case QUIT -> shell.quit();
        }
    }

    private void search() {
        if (!state.quiz().isRunning()) {
            state.connections().hide();
            shell.layout();
            shell.search();
        }
    }

    /// In a quiz a clicker's forward button is the one that goes on; there is no way back.
    private void next() {
        if (state.quiz().isRunning()) {
            state.quiz().next();
        } else if (state.connections().isShown()) {
            state.connections().next();
        } else {
            state.selection().next();
        }
    }

    private void previous() {
        if (state.connections().isShown()) {
            state.connections().previous();
        } else if (!state.quiz().isRunning()) {
            state.selection().previous();
        }
    }

    private void quiz() {
        if (state.quiz().isRunning()) {
            state.quiz().end();
        } else {
            state.beginQuiz();
        }
    }

    private void world() {
        if (!state.quiz().isRunning()) {
            state.connections().switchShown();
        }
    }

    /// What is asked for is decided when a quiz begins: no filter can help with the answers.
    private void toggle(int number) {
        if (state.connections().isShown()) {
            if (number >= 1 && number <= Kind.values().length) {
                state.connections().toggle(Kind.values()[number - 1]);
            }
            return;
        }
        List<Category> categories = state.catalogue().categories();
        if (!state.quiz().isRunning() && number >= 1 && number <= categories.size()) {
            state.filter().toggle(categories.get(number - 1));
        }
    }

    /// While a lesson is being made the editor lies over everything and takes the key for itself.
    private void undo() {
        if (!state.quiz().isRunning()) {
            state.filter().undo();
        }
    }

    /// One step out: what is open, the chosen city, the world, the quiz, the selection, the filter, full screen.
    private void back() {
        if (shell.closeUppermost()) {
            return;
        }
        if (state.quiz().isRunning()) {
            state.quiz().end();
        } else if (state.connections().getSelected() != null) {
            state.connections().clear();
        } else if (state.connections().isShown()) {
            state.connections().hide();
        } else if (state.selection().getSelected() != null) {
            state.selection().clear();
        } else if (state.filter().isActive()) {
            state.filter().clear();
        } else if (shell.isFullScreen()) {
            shell.toggleFullScreen();
        }
    }
}
