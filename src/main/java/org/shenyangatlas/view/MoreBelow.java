package org.shenyangatlas.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Lets what a scroll pane shows fade out along its lower edge for as long as there is more below: fingers do without bars.
public final class MoreBelow extends Region {

    /// @param pane whose width it has, and along whose lower edge it is to be laid
    public MoreBelow(ScrollPane pane) {
        getStyleClass().add("more-below");
        setMouseTransparent(true);
        Region content = (Region) pane.getContent();
        ObservableValue<Boolean> more = pane.vvalueProperty().flatMap(at -> pane.viewportBoundsProperty().flatMap(seen ->
            content.heightProperty().map(height -> at.doubleValue() < 0.999 && height.doubleValue() > seen.getHeight() + 1)));
        visibleProperty().bind(more.flatMap(is -> pane.visibleProperty().map(shown -> is && shown)));
    }
}
