package org.shenyangatlas.shell.kiosk;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.shell.KeyMap;
import org.shenyangatlas.shell.Shortcut;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Visit;
import org.shenyangatlas.view.Zoomable;

/// Those of the atlas's keys that a visitor may use, should there be a keyboard: they move about and go back, and nothing else.
final class KioskKeys implements KeyMap.Commands {

    private final AtlasState state;
    private final Visit visit;
    private final Supplier<@Nullable Exploring> exploring;

    KioskKeys(AtlasState state, Visit visit, Supplier<@Nullable Exploring> exploring) {
        this.state = state;
        this.visit = visit;
        this.exploring = exploring;
    }

    /// What arrow keys move; nothing while nobody explores.
    Zoomable view() {
        Exploring present = exploring.get();
        return present == null || visit.getPhase() != Visit.Phase.EXPLORE ? new Nothing() : present.board().large();
    }

    @Override
    public void run(Shortcut shortcut, int number) {
        Exploring present = exploring.get();
        if (present == null || visit.getPhase() != Visit.Phase.EXPLORE) {
            return;
        }
        switch (shortcut) {
            case NEXT -> state.selection().next();
            case PREVIOUS -> state.selection().previous();
            case ZOOM_IN -> view().zoomIn();
            case ZOOM_OUT -> view().zoomOut();
            case SHOW_ALL -> view().showAll();
            case SWAP -> state.arrangement().swap();
            case LANGUAGE -> state.language().speakOther();
            case BACK -> present.closeUppermost();
            default -> { }
        }
    }

    /// Takes every key and does nothing.
    private static final class Nothing implements Zoomable {
        @Override
        public void zoomIn() {
        }

        @Override
        public void zoomOut() {
        }

        @Override
        public void showAll() {
        }

        @Override
        public void magnify(double times) {
        }

        @Override
        public void pan(double right, double down) {
        }
    }
}
