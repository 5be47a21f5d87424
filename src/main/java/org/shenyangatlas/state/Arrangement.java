package org.shenyangatlas.state;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which of picture and map is large, whether the other lies beside it as an inset, and how high what one touches lies.
public final class Arrangement {

    /// What can be large.
    public enum Large { PICTURE, MAP }

    private final ReadOnlyObjectWrapper<Large> large = new ReadOnlyObjectWrapper<>(this, "large", Large.PICTURE);
    private final ReadOnlyBooleanWrapper inset = new ReadOnlyBooleanWrapper(this, "inset", true);

    private final ReadOnlyBooleanWrapper lowered = new ReadOnlyBooleanWrapper(this, "lowered");

    private Large initialLarge = Large.PICTURE;
    private boolean initialInset = true;

    // Properties

    public ReadOnlyObjectProperty<Large> largeProperty() {
        return large.getReadOnlyProperty();
    }

    public Large getLarge() {
        return large.get();
    }

    public ReadOnlyBooleanProperty insetProperty() {
        return inset.getReadOnlyProperty();
    }

    public boolean isInset() {
        return inset.get();
    }

    /// Whether everything that can be touched lies in the lower half, for those who do not reach higher.
    public ReadOnlyBooleanProperty loweredProperty() {
        return lowered.getReadOnlyProperty();
    }

    public boolean isLowered() {
        return lowered.get();
    }

    // Commands

    /// Shows one alone, and again at the end of every visit.
    public void beginWithOnly(Large which) {
        initialLarge = which;
        initialInset = false;
        reset();
    }

    /// Shows one alone.
    public void showOnly(Large which) {
        large.set(which);
        inset.set(false);
    }

    public void enlarge(Large which) {
        large.set(which);
    }

    public void swap() {
        large.set(large.get() == Large.PICTURE ? Large.MAP : Large.PICTURE);
    }

    public void lower(boolean on) {
        lowered.set(on);
    }

    void reset() {
        large.set(initialLarge);
        inset.set(initialInset);
        lowered.set(false);
    }
}
