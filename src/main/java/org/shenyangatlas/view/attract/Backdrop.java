package org.shenyangatlas.view.attract;

import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// A painted part of the picture that drifts slowly by, and is a little larger than its window for that.
///
/// Without a graphics card it moves by whole pixels of the screen: then nothing has to be drawn but these, and only when they
/// have moved.
final class Backdrop extends Region {

    /// How far it moves to the side, as a part of the shorter side of the window; down it moves half as far.
    static final double PAN = 0.06;
    private static final Duration FADE = Duration.millis(600);
    private static final boolean EVEN = Platform.isSupported(ConditionalFeature.SCENE3D);

    private final ImageView view;
    private final Staging staging;
    private final double pixels;
    private final Transition pan;

    /// @param pixels of the image for one of the window
    /// @param time   it takes to pass by
    Backdrop(Image image, Staging staging, double pixels, Duration time) {
        this.staging = staging;
        this.pixels = pixels;
        view = new ImageView(image);
        view.setSmooth(false);
        view.setFitWidth(image.getWidth() / pixels);
        view.setFitHeight(image.getHeight() / pixels);
        getStyleClass().add("backdrop");
        setMouseTransparent(true);
        getChildren().add(view);
        pan = new Transition() {
            {
                setCycleDuration(time.add(FADE.multiply(2)));
                setInterpolator(Interpolator.LINEAR);
            }

            @Override
            protected void interpolate(double share) {
                place(share);
            }
        };
    }

    /// @param lively whether it moves; else it stands in the middle
    void begin(boolean lively) {
        if (lively) {
            pan.playFromStart();
        } else {
            place(0.5);
        }
    }

    /// @param done told when nothing below it is seen any more
    void fadeIn(Runnable done) {
        FadeTransition fade = new FadeTransition(FADE, this);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.setOnFinished(_ -> done.run());
        fade.play();
    }

    void end() {
        pan.stop();
        view.setImage(null);
    }

    boolean isMoving() {
        return pan.getStatus() == Animation.Status.RUNNING;
    }

    /// Where it has come to, pixels from where it lies.
    double movedX() {
        return view.getTranslateX();
    }

    @Override
    protected void layoutChildren() {
        if (!isMoving()) {
            place(0.5);
        }
    }

    /// Half as far down as to the side, so that without a graphics card both take their steps at once.
    private void place(double share) {
        double spareX = Math.max(0, view.getFitWidth() - getWidth());
        double spareY = Math.max(0, view.getFitHeight() - getHeight());
        double moved = whole(spareX * share);
        view.setTranslateX(whole(staging.right() > 0 ? moved - spareX : -moved));
        view.setTranslateY(whole(-spareY / 2 + staging.down() * (moved - spareX / 2) / 2));
    }

    private double whole(double value) {
        return EVEN ? value : Math.round(value * pixels) / pixels;
    }
}
