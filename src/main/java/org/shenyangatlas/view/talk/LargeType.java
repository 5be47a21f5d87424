package org.shenyangatlas.view.talk;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// Lines of large type one below the other, as large as their room allows.
///
/// Pseudo-classes for CSS, when they would not fit otherwise: `:long`, then `:longest` as well, then `:tightest` too.
class LargeType extends VBox {

    private static final List<PseudoClass> TIGHTER = List.of(PseudoClass.getPseudoClass("long"), PseudoClass.getPseudoClass("longest"),
        PseudoClass.getPseudoClass("tightest"));

    private double fittedWidth = -1;
    private double fittedHeight = -1;

    LargeType() {
        setMinSize(0, 0);
    }

    /// After words have changed: they are fitted anew.
    void refit() {
        fittedWidth = -1;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != fittedWidth || getHeight() != fittedHeight) {
            fittedWidth = getWidth();
            fittedHeight = getHeight();
            fit();
        }
        super.layoutChildren();
    }

    private void fit() {
        for (int tighter = 0; tighter <= TIGHTER.size(); tighter++) {
            for (int i = 0; i < TIGHTER.size(); i++) {
                pseudoClassStateChanged(TIGHTER.get(i), i < tighter);
            }
            applyCss();
            double inner = getWidth() - getInsets().getLeft() - getInsets().getRight();
            if (computePrefHeight(getWidth()) <= getHeight() && labels(this).allMatch(label -> widestWord(label) <= inner)
                && getManagedChildren().stream().allMatch(child -> child.minWidth(-1) <= inner)) {
                return;
            }
        }
    }

    private static Stream<Label> labels(Node node) {
        if (node instanceof Label label) {
            return Stream.of(label).filter(Label::isWrapText);
        }
        return node instanceof Pane pane ? pane.getChildren().stream().flatMap(LargeType::labels) : Stream.empty();
    }

    /// Chinese may be broken anywhere; a Latin word that is broken is a fault.
    private static double widestWord(Label label) {
        return Stream.of(label.getText().split("[^\\p{IsLatin}\\p{Digit}.,'-]+")).mapToDouble(word -> {
            Text text = new Text(word);
            text.setFont(label.getFont());
            return text.getLayoutBounds().getWidth();
        }).max().orElse(0);
    }
}
