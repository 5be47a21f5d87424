package org.shenyangatlas.shell.kiosk;

import java.util.function.LongSupplier;
import java.util.function.Function;
import javafx.animation.FadeTransition;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.shell.KeyMap;
import org.shenyangatlas.shell.Stand;
import org.shenyangatlas.shell.TextScale;
import org.shenyangatlas.shell.Theme;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Visit;
import org.shenyangatlas.state.Visit.Phase;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.attract.AttractView;
import org.shenyangatlas.view.illustration.SiteScenery;
import org.shenyangatlas.view.visit.WarningView;

/// The atlas at a fair: what the phase of the visit asks for, on an upright or a broad screen of any size.
///
/// From back to front: what a visitor explores, made for one visit; the warning; attract; the dimming; [#overlays()]. All of it hears of no event that belongs to the touch that woke the screen, and of no mouse that only moves,
/// so that nothing depends on pointing without touching.
///
/// Pseudo-classes for CSS: `:upright`, `:broad`.
public final class KioskShell extends Region implements Stand {

    /// Shorter side of the screen that everything is laid out for, pixels.
    private static final double REFERENCE = 1080;
    private static final Duration TICK = Duration.millis(200);
    private static final Duration FADE = Duration.millis(240);

    private final AtlasState state;
    private final Visit visit;
    private final Scale enlarged = new Scale();
    private final Content content = new Content();
    private final AttractView attract;
    private final Region dim = new Region();
    private final StackPane overlays = new StackPane();
    private final FirstTouch firstTouch = new FirstTouch();
    private final Presence presence;
    private Function<Runnable, ? extends @Nullable Region> find = _ -> null;
    private @Nullable Exploring exploring;
    private @Nullable WarningView warning;

    public KioskShell(AtlasState state, Visit visit) {
        this(state, visit, System::nanoTime);
    }

    /// @param clock nanoseconds
    KioskShell(AtlasState state, Visit visit, LongSupplier clock) {
        this.state = state;
        this.visit = visit;
        presence = new Presence(visit, clock);
        getStyleClass().addAll("root", "kiosk-shell");
        attract = new AttractView(state, new SiteScenery(state), visit::touch);
        dim.getStyleClass().add("dimming");
        dim.setMouseTransparent(true);
        dim.setVisible(false);
        overlays.getStyleClass().add("overlays");
        overlays.setPickOnBounds(false);
        content.getStyleClass().add("kiosk");
        content.getChildren().addAll(attract, dim, overlays);
        content.getTransforms().add(enlarged);
        getChildren().add(content);
        TextScale.follow(content, state.textSize());
        addEventFilter(InputEvent.ANY, this::hear);
        var showing = Showing.of(this);
        visit.phaseProperty().when(showing).subscribe(this::follow);
        visit.dimmedProperty().when(showing).subscribe(dim::setVisible);
        Timeline ticks = new Timeline(new KeyFrame(TICK, _ -> tick()));
        ticks.setCycleCount(Timeline.INDEFINITE);
        showing.subscribe(shown -> {
            if (shown) {
                ticks.play();
            } else {
                ticks.stop();
            }
        });
    }

    /// What one searches with, made anew for each visit and told how to close it; without it, the categories.
    public void find(Function<Runnable, ? extends @Nullable Region> made) {
        find = made;
    }

    /// Where more can be laid over everything, in pixels of the reference screen. It lets through what nothing in it takes.
    public StackPane overlays() {
        return overlays;
    }

    /// Opens what one searches with, if somebody is there.
    void openFind() {
        if (exploring != null) {
            exploring.find();
        }
    }

    /// Everything that is seen, to be moved as one.
    Region whole() {
        return content;
    }

    public AttractView attract() {
        return attract;
    }

    /// Goes to a phase at once, for a picture of it: exploring shows the selected site, attract too.
    public void show(Phase phase) {
        Site selected = state.selection().getSelected();
        visit.show(phase);
        if (phase == Phase.ATTRACT) {
            attract.show(selected == null ? attract.order().getFirst() : selected);
        }
    }

    @Override
    public void moveInto(Scene scene) {
        Theme.dress(scene, this, state);
        KioskKeys keys = new KioskKeys(state, visit, () -> exploring);
        KeyMap.install(scene, keys, keys::view, state.appearance()::isStill);
    }

    @Override
    public void magnify(double times) {
        layout();
        content.layout();
        if (exploring != null) {
            exploring.layout();
            exploring.board().large().magnify(times);
        }
    }

    /// What is explored now; null while nobody is there. For tests of what is left of it afterwards.
    @Nullable Exploring exploring() {
        return exploring;
    }

    /// Looks at the clock; done by itself a few times a second.
    void tick() {
        presence.tick();
        visit.tick();
    }

    private void hear(InputEvent event) {
        boolean passing = event.getEventType() == MouseEvent.MOUSE_ENTERED || event.getEventType() == MouseEvent.MOUSE_EXITED
            || event.getEventType() == MouseEvent.MOUSE_ENTERED_TARGET || event.getEventType() == MouseEvent.MOUSE_EXITED_TARGET;
        if (passing) {
            return;
        }
        if (firstTouch.swallows(event, visit.getPhase() == Phase.ATTRACT, visit::touch)) {
            event.consume();
            return;
        }
        presence.notice(event);
        if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
            event.consume();
        }
    }

    private void follow(Phase phase) {
        if (phase == Phase.ATTRACT) {
            throwAway();
        } else if (exploring == null) {
            exploring = new Exploring(state, visit, find);
            content.getChildren().addFirst(exploring);
        }
        if (warning != null) {
            content.getChildren().remove(warning);
            warning = null;
        }
        if (phase == Phase.WARNING) {
            warning = new WarningView(state, visit);
            content.getChildren().add(content.getChildren().indexOf(attract), warning);
        }
        reveal(phase == Phase.ATTRACT);
        layout();
        if (warning != null) {
            warning.begin();
        } else if (exploring != null) {
            exploring.begin();
        }
    }

    /// Attract is there at once, and gives way softly.
    private void reveal(boolean asleep) {
        attract.setMouseTransparent(!asleep);
        if (asleep || state.appearance().isStill() || !attract.isVisible()) {
            attract.setOpacity(1);
            attract.setVisible(asleep);
            return;
        }
        FadeTransition fade = new FadeTransition(FADE, attract);
        fade.setToValue(0);
        fade.setOnFinished(_ -> {
            if (visit.getPhase() != Phase.ATTRACT) {
                attract.setVisible(false);
                attract.setOpacity(1);
            }
        });
        fade.play();
    }

    private void throwAway() {
        if (exploring != null) {
            content.getChildren().remove(exploring);
            exploring = null;
        }
        requestFocus(); // nothing that is gone keeps it
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        boolean upright = KioskPlan.isUpright(width, height);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("upright"), upright);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("broad"), !upright);
        double factor = Math.min(width, height) / REFERENCE;
        boolean other = factor != enlarged.getX();
        enlarged.setX(factor);
        enlarged.setY(factor);
        content.resizeRelocate(0, 0, width / factor, height / factor);
        if (other) {
            relay(content); // the picture has other pixels now, though it may be as large as before
        }
    }

    private static void relay(Parent parent) {
        parent.requestLayout();
        parent.getChildrenUnmodifiable().forEach(child -> {
            if (child instanceof Parent inner) {
                relay(inner);
            }
        });
    }

    /// Everything, in pixels of the reference screen.
    private static final class Content extends Pane {

        @Override
        protected void layoutChildren() {
            getChildren().forEach(whole -> whole.resizeRelocate(0, 0, getWidth(), getHeight()));
        }
    }
}
