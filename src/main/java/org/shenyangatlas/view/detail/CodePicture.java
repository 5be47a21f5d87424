package org.shenyangatlas.view.detail;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.SiteCodes;

/// A QR code, white round it up to its own edges. CSS gives the least size; every square is the same whole number of pixels wide, or a
/// telephone could not read it.
final class CodePicture extends Region {

    private final ImageView squares = new ImageView();
    private final StringProperty says = new SimpleStringProperty("");

    CodePicture(AtlasState state) {
        getStyleClass().add("code-picture");
        squares.setSmooth(false);
        squares.setManaged(false);
        getChildren().add(squares);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(says.flatMap(text -> state.language().text("detail.take.spoken", text))
            .when(Showing.of(this)));
    }

    void show(SiteCodes.Code code) {
        squares.setImage(code.squares());
        says.set(code.text());
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return side(getMinWidth());
    }

    @Override
    protected double computePrefHeight(double width) {
        return side(getMinHeight());
    }

    /// The next size in which all squares are alike.
    private double side(double least) {
        double count = squares.getImage() == null ? 1 : squares.getImage().getWidth();
        return count * Math.ceil(Math.max(1, least) / count);
    }

    @Override
    protected void layoutChildren() {
        if (squares.getImage() == null) {
            return;
        }
        double count = squares.getImage().getWidth();
        double side = count * Math.max(1, Math.floor(Math.min(getWidth(), getHeight()) / count));
        squares.setFitWidth(side);
        squares.setFitHeight(side);
        squares.relocate(Math.floor((getWidth() - side) / 2), Math.floor((getHeight() - side) / 2));
    }
}
