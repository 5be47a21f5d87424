package org.shenyangatlas.view.illustration;

import java.util.Objects;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;

/// Takes the ground back behind the selected site. A drawing stands before it; an area of the picture is cut out of it.
final class Veil extends Region {

    private record Cut(Vignette area, Viewport view, double width, double height) {
    }

    private @Nullable Cut cut;

    Veil() {
        getStyleClass().add("veil");
        setMouseTransparent(true);
        setScaleShape(false);
        setCenterShape(false);
    }

    void show(@Nullable Site selected, Viewport view, double width, double height) {
        Vignette area = selected == null ? null : selected.area();
        Cut wanted = area == null ? null : new Cut(area, view, width, height);
        if (!Objects.equals(wanted, cut)) {
            cut = wanted;
            setShape(area == null ? null : around(area, view, width, height));
        }
    }

    private static Path around(Vignette area, Viewport view, double width, double height) {
        Path path = new Path(new MoveTo(0, 0), new LineTo(width, 0), new LineTo(width, height), new LineTo(0, height), new ClosePath());
        path.setFillRule(FillRule.EVEN_ODD);
        path.getElements().addAll(SelectionRing.outline(area, corner -> view.windowX(area.left() + corner.x() * area.scale()),
            corner -> view.windowY(area.top() + corner.y() * area.scale())));
        return path;
    }
}
