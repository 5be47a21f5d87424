package org.shenyangatlas.view.illustration;

import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.shenyangatlas.catalogue.Illustration;

/// The whole picture in small, with a frame round what the window shows; pressing or dragging in it moves the window there.
final class Navigator extends Region {

    private static final double WIDTH = 240;
    /// Seeing this part of the picture is seeing it all.
    private static final double WHOLE = 0.98;

    private final Illustration picture;
    private final ImageView image = new ImageView();
    private final Rectangle frame = new Rectangle();
    private final Rectangle[] outside = {new Rectangle(), new Rectangle(), new Rectangle(), new Rectangle()};
    private Rectangle2D seen = Rectangle2D.EMPTY;
    private final ReadOnlyBooleanWrapper useful = new ReadOnlyBooleanWrapper(this, "useful");

    /// @param goTo takes the canvas point that is to be in the middle
    Navigator(Illustration picture, ObservableValue<Image> overview, BiConsumer<Double, Double> goTo) {
        this.picture = picture;
        getStyleClass().add("navigator");
        image.imageProperty().bind(overview);
        frame.getStyleClass().add("frame");
        getChildren().add(image);
        for (Rectangle dim : outside) {
            dim.getStyleClass().add("outside");
            getChildren().add(dim);
        }
        getChildren().add(frame);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        addEventHandler(MouseEvent.ANY, event -> {
            if (event.getEventType() == MouseEvent.MOUSE_PRESSED || event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
                goTo.accept(event.getX() / scale(), event.getY() / scale());
            }
            event.consume();
        });
    }

    /// False while the window shows the whole picture anyway.
    ReadOnlyBooleanProperty usefulProperty() {
        return useful.getReadOnlyProperty();
    }

    /// @param view   which part of the canvas the window shows
    /// @param width  of the window, pixels
    /// @param height of the window, pixels
    void show(Viewport view, double width, double height) {
        double left = Math.clamp(view.canvasX(0), 0, picture.width());
        double top = Math.clamp(view.canvasY(0), 0, picture.height());
        seen = new Rectangle2D(left, top, Math.clamp(view.canvasX(width), left, picture.width()) - left,
            Math.clamp(view.canvasY(height), top, picture.height()) - top);
        useful.set(width > 0 && (seen.getWidth() < picture.width() * WHOLE || seen.getHeight() < picture.height() * WHOLE));
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.round(WIDTH * picture.height() / picture.width());
    }

    @Override
    protected void layoutChildren() {
        double scale = scale();
        image.setFitWidth((picture.width() + 2 * picture.bleed()) * scale);
        image.setFitHeight((picture.height() + 2 * picture.bleed()) * scale);
        image.setX(-picture.bleed() * scale);
        image.setY(-picture.bleed() * scale);
        double left = seen.getMinX() * scale;
        double top = seen.getMinY() * scale;
        double right = seen.getMaxX() * scale;
        double bottom = seen.getMaxY() * scale;
        double width = picture.width() * scale;
        place(frame, left, top, right, bottom);
        place(outside[0], 0, 0, width, top);
        place(outside[1], 0, bottom, width, picture.height() * scale);
        place(outside[2], 0, top, left, bottom);
        place(outside[3], right, top, width, bottom);
    }

    private double scale() {
        return (getWidth() > 0 ? getWidth() : WIDTH) / picture.width();
    }

    private static void place(Rectangle rectangle, double left, double top, double right, double bottom) {
        rectangle.setX(left);
        rectangle.setY(top);
        rectangle.setWidth(Math.max(0, right - left));
        rectangle.setHeight(Math.max(0, bottom - top));
    }
}
