package org.shenyangatlas.view.detail;

import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Portraits;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Work;

/// The drawing of a site, by night in the colours of the night. Its height is CSS's. It takes no room once it is known that there
/// is nothing to show.
final class Portrait extends Region {

    private final AtlasState state;
    private final Site site;
    private final Portraits portraits;
    private final ImageView view = new ImageView();
    private @Nullable Wish wish;
    private Work.@Nullable Job job;

    /// @param pixels of the screen per pixel of the window
    private record Wish(int width, int height, boolean night, double pixels) {
    }

    Portrait(AtlasState state, Site site, Portraits portraits) {
        this.state = state;
        this.site = site;
        this.portraits = portraits;
        getStyleClass().add("portrait");
        view.setManaged(false);
        getChildren().add(view);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        var showing = Showing.of(this);
        accessibleTextProperty().bind(state.language().of(site.name())
            .flatMap(name -> state.language().text("detail.portrait.spoken", name)).when(showing));
        state.appearance().night().when(showing).subscribe(_ -> requestLayout());
        showing.subscribe(shown -> {
            if (!shown && job != null) {
                job.cancel();
            }
        });
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        Window window = getScene() == null ? null : getScene().getWindow();
        if (width < 1 || height < 1 || window == null) {
            return;
        }
        double pixels = window.getRenderScaleX() * state.appearance().getResolution() * getLocalToSceneTransform().getMxx();
        Wish wanted = new Wish((int) (width * pixels), (int) (height * pixels), state.appearance().isNight(), pixels);
        if (!wanted.equals(wish)) {
            wish = wanted;
            if (job != null) {
                job.cancel();
            }
            job = Work.requestLater(() -> portraits.paint(site, wanted.width, wanted.height, wanted.night),
                painted -> painted.ifPresentOrElse(image -> show(image, pixels), this::giveWay));
        }
        place();
    }

    private void show(Image image, double pixels) {
        view.setImage(image);
        view.setFitWidth(image.getWidth() / pixels);
        view.setFitHeight(image.getHeight() / pixels);
        place();
    }

    /// On the floor of its plate, in the middle.
    private void place() {
        view.relocate(snapPositionX((getWidth() - view.getFitWidth()) / 2),
            snapPositionY(getHeight() - snappedBottomInset() - view.getFitHeight()));
    }

    private void giveWay() {
        setVisible(false);
        setManaged(false);
    }
}
