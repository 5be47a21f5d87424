package org.shenyangatlas.shell.kiosk;

import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;

/// The operator's way in, laid over everything else: five quick taps in a corner, then the PIN, then the panel.
///
/// The taps are watched, never used up: what lies under the corner works as ever, and nothing there tells of the door.
public final class OperatorDoor extends StackPane {

    /// Side of the corner on a screen 1080 wide, pixels.
    private static final double SIDE = 120;
    private static final double SCREEN = 1080;

    private final AtlasState state;
    private final OperatorDesk desk;
    private final Corner corner;
    private final LongSupplier nanos;
    private final CornerTaps taps = new CornerTaps();
    private final PinPad pad;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final EventHandler<MouseEvent> pressed = event -> isPressedThere = isInCorner(event);
    private final EventHandler<MouseEvent> released = this::release;
    private boolean isPressedThere;

    /// With the taps in the upper left corner.
    public OperatorDoor(AtlasState state, PinGate gate, OperatorDesk desk) {
        this(state, gate, desk, Corner.UPPER_LEFT);
    }

    public OperatorDoor(AtlasState state, PinGate gate, OperatorDesk desk, Corner corner) {
        this(state, gate, desk, corner, System::nanoTime);
    }

    /// @param nanos the clock, nanoseconds
    OperatorDoor(AtlasState state, PinGate gate, OperatorDesk desk, Corner corner, LongSupplier nanos) {
        this.state = state;
        this.desk = desk;
        this.corner = corner;
        this.nanos = nanos;
        getStyleClass().add("operator-door");
        setPickOnBounds(false);
        pad = new PinPad(state, gate, nanos, this::openPanel, this::close);
        getChildren().add(pad);
        sceneProperty().subscribe(this::watch);
        sceneProperty().flatMap(Scene::focusOwnerProperty).when(Showing.of(this)).subscribe(this::keepFocus);
    }

    // Properties

    /// Whether PIN pad, panel or cleaning lock is shown: nothing else may happen by itself meanwhile.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return open.get();
    }

    // Commands

    /// Closes whatever is open, without any effect.
    public void close() {
        pad.close();
        getChildren().setAll(pad);
        open.set(false);
    }

    void openPad() {
        open.set(true);
        pad.open();
    }

    void openPanel() {
        OperatorPanel panel = new OperatorPanel(state, desk, nanos, this::lock, this::close);
        pad.close();
        getChildren().setAll(pad, panel);
        panel.begin();
    }

    /// Afterwards the door is closed: nobody may find the panel open on a screen just wiped.
    void lock() {
        getChildren().setAll(pad, new CleaningLock(state, nanos, this::close));
    }

    private void watch(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
            before.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
        }
        if (now != null) {
            now.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
            now.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
        }
    }

    private void release(MouseEvent event) {
        if (isOpen() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (!isPressedThere || !isInCorner(event)) {
            taps.interrupt();
        } else if (taps.tap(nanos.getAsLong())) {
            openPad();
        }
    }

    private boolean isInCorner(MouseEvent event) {
        Scene scene = getScene();
        double side = SIDE * Math.max(1, Math.min(scene.getWidth(), scene.getHeight()) / SCREEN);
        return corner.holds(event.getSceneX(), event.getSceneY(), scene.getWidth(), scene.getHeight(), side);
    }

    /// While it is open, the keyboard reaches nothing below.
    private void keepFocus(@Nullable Node owner) {
        if (!isOpen() || owner == null || isWithin(owner)) {
            return;
        }
        Node top = getChildren().getLast();
        if (top instanceof OperatorPanel panel) {
            panel.begin();
        } else if (top instanceof PinPad) {
            pad.begin();
        }
    }

    private boolean isWithin(Node node) {
        Node each = node;
        while (each != null && each != this) {
            each = each.getParent();
        }
        return each == this;
    }
}
