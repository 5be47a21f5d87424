package org.shenyangatlas.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.shenyangatlas.catalogue.Problem;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.shell.Stand;
import org.shenyangatlas.shell.Theme;
import org.shenyangatlas.shell.desktop.DesktopShell;
import org.shenyangatlas.shell.kiosk.KioskShell;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Plate;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A new window for each test, at the screen's upper left corner and dressed as the atlas dresses it; after the test every
/// window is closed. It is also the hand that clicks and types in it: use it as a `@RegisterExtension`.
public final class AtlasWindow extends FxRobot implements BeforeEachCallback, AfterEachCallback {

    private final Supplier<Stage> open;
    private Stage stage;

    private AtlasWindow(Supplier<Stage> open) {
        this.open = open;
    }

    /// With one view in it, which fills it.
    public static AtlasWindow of(AtlasState state, double width, double height, Supplier<? extends Region> view) {
        return new AtlasWindow(() -> open(state, view.get(), width, height));
    }

    /// With the whole atlas in it.
    public static AtlasWindow ofShell(AtlasState state, double width, double height, Problem... problems) {
        return new AtlasWindow(() -> open(state, new DesktopShell(state, List.of(problems)), width, height));
    }

    /// Shows a view or shell in a window of its own; call it on the FX thread.
    public static Stage open(AtlasState state, Region content, double width, double height) {
        Scene scene;
        if (content instanceof DesktopShell || content instanceof KioskShell) {
            scene = new Scene(content, width, height);
            ((Stand) content).moveInto(scene);
        } else {
            scene = new Scene(new StackPane(content), width, height);
            Theme.dress(scene, scene.getRoot(), state);
        }
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return stage;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        FxToolkit.registerPrimaryStage();
        interact(() -> {
            Platform.setImplicitExit(false);
            new Robot().mouseMove(-1, -1); // outside every window: nothing begins pointed at
            stage = open.get();
        });
        targetWindow(stage);
        rest();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        release(new KeyCode[0]);
        release(new MouseButton[0]);
        interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        try {
            WaitForAsyncUtils.checkException(); // of this test: else the next one is blamed
        } catch (Throwable fault) {
            throw new AssertionError("Something failed on the FX thread", fault);
        } finally {
            WaitForAsyncUtils.clearExceptions();
        }
    }

    /// Does something on the FX thread and waits until the window shows it; what is painted may come later.
    public void change(Runnable action) {
        interact(action);
        rest();
    }

    public void rest() {
        Rest.untilLaidOut();
    }

    /// Presses keys one after the other and waits until the window shows the effect.
    public void keys(KeyCode... keys) {
        type(keys);
        rest();
    }

    /// Clicks and waits until the window shows the effect.
    public void click(Node node) {
        clickOn(node);
        rest();
    }

    public void click(String selector) {
        clickOn(selector);
        rest();
    }

    /// Clicks at a place of the window.
    public void click(Point2D place) {
        clickOn(place);
        rest();
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return stage.getScene();
    }

    /// Looks at something on the FX thread.
    public static <T> T on(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, look);
    }

    /// What a selector finds that can be seen, in the order of the scene.
    public List<Node> seen(String selector) {
        return on(() -> scene().getRoot().lookupAll(selector).stream().filter(AtlasWindow::isSeen).toList());
    }

    /// @throws java.util.NoSuchElementException when there is none
    public <T extends Node> T first(String selector, Class<T> type) {
        return type.cast(seen(selector).getFirst());
    }

    /// The words of what a selector finds, the way they are seen.
    public List<String> words(String selector) {
        return seen(selector).stream().filter(node -> node instanceof Text || node instanceof Labeled)
            .map(node -> node instanceof Text text ? text.getText() : ((Labeled) node).getText()).toList();
    }

    /// The plate of a site below a node.
    public Plate plate(String under, Site site) {
        return seen(under + " .plate").stream().map(Plate.class::cast).filter(plate -> plate.site().equals(site))
            .findFirst().orElseThrow();
    }

    /// Where a node lies in the window.
    public static Rectangle2D place(Node node) {
        return on(() -> {
            Bounds bounds = node.localToScene(node instanceof Region region ? region.getLayoutBounds() : node.getBoundsInLocal());
            return new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        });
    }

    /// Whether a node carries a pseudo-class.
    public static boolean is(Node node, String state) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }

    /// Whether neither the node nor anything it lies in is hidden.
    public static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
