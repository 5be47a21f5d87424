package org.shenyangatlas.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Whether a node is in a window that is showing.
///
/// Every chain from the state to a node ends with `.when(Showing.of(node))`: last, or the state keeps the node for ever.
public final class Showing {

    private Showing() {
    }

    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false);
    }
}
