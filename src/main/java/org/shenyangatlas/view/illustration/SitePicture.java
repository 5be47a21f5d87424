package org.shenyangatlas.view.illustration;

import java.awt.image.BufferedImage;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Work;

/// A site's drawing alone, in small, as large as the region allows; a sign of the map for a site off the picture.
public final class SitePicture extends Region {

    /// Share of the region that is left free around it.
    private static final double MARGIN = 0.06;

    private final Sketches sketches;
    private final @Nullable Vignette vignette;
    private final ImageView view = new ImageView();
    private Work.@Nullable Job job;

    public SitePicture(AtlasState state, Site site) {
        sketches = new Sketches(state.assets(), new Drawings(state.assets()));
        vignette = site.vignette();
        getStyleClass().add("site-picture");
        setMouseTransparent(true);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        getChildren().add(vignette == null ? Icon.of("mdomz-map") : view);
        state.appearance().night().when(Showing.of(this)).subscribe(this::draw);
    }

    private void draw(boolean night) {
        if (job != null) {
            job.cancel();
        }
        if (vignette != null) {
            String file = vignette.file();
            job = Work.requestLater(() -> drawn(file, night), image -> {
                view.setImage(image);
                requestLayout();
            });
        }
    }

    private Image drawn(String file, boolean night) {
        BufferedImage painted = sketches.small(file, night, Sketches.SIDE);
        return Pixels.image(Pixels.part(painted, Pixels.extent(painted)));
    }

    @Override
    protected void layoutChildren() {
        double free = 1 - 2 * MARGIN;
        view.setFitWidth(free * getWidth());
        view.setFitHeight(free * getHeight());
        getManagedChildren().forEach(child -> layoutInArea(child, 0, 0, getWidth(), getHeight(), 0,
            HPos.CENTER, VPos.CENTER));
    }
}
