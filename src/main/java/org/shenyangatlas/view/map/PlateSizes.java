package org.shenyangatlas.view.map;

import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.shenyangatlas.view.Plate;

/// How large pins are with their names, also while they are bare discs, of whose dress CSS leaves nothing to measure.
final class PlateSizes {

    private final Text measure = new Text();
    private double aroundName;
    private double namedHeight;

    /// Learns from a plate that shows its name what surrounds a name.
    void learn(Plate plate) {
        Insets insets = plate.getInsets();
        if (insets.getLeft() + insets.getRight() > 0 && plate.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY) {
            aroundName = plate.prefWidth(-1) - nameWidth(plate);
            namedHeight = Math.max(plate.prefHeight(-1), plate.minHeight(-1));
        }
    }

    /// Pixels.
    double width(Plate plate) {
        return Math.ceil(nameWidth(plate) + aroundName) + 1;
    }

    /// Pixels.
    double height() {
        return namedHeight;
    }

    /// Side of the bare disc, pixels.
    double disc(Plate plate) {
        return plate.getGraphic() instanceof Region disc
            ? Math.ceil(Math.max(disc.minHeight(-1), disc.prefHeight(-1))) : plate.discSide();
    }

    private double nameWidth(Plate plate) {
        measure.setText(plate.getText());
        measure.setFont(plate.getFont());
        return measure.getLayoutBounds().getWidth();
    }
}
