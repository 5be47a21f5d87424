package org.shenyangatlas.state;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;

/// How the audience's screen makes up for a weak projector or a light room, and what it shows of the presenter's hands.
///
/// It outlives a talk: room and projector stay what they are.
public final class Projector {

    /// Brightness and contrast go this many steps up and as many down.
    public static final int STEPS = 5;

    private final ReadOnlyIntegerWrapper brightness = new ReadOnlyIntegerWrapper(this, "brightness");
    private final ReadOnlyIntegerWrapper contrast = new ReadOnlyIntegerWrapper(this, "contrast");
    private final ReadOnlyBooleanWrapper inverted = new ReadOnlyBooleanWrapper(this, "inverted");
    private final ReadOnlyBooleanWrapper keysShown = new ReadOnlyBooleanWrapper(this, "keysShown");
    private final ReadOnlyBooleanWrapper touchesShown = new ReadOnlyBooleanWrapper(this, "touchesShown");
    private final TextSize textSize = new TextSize();
    private final ObservableValue<Boolean> neutral = brightness.isEqualTo(0).and(contrast.isEqualTo(0)).and(Bindings.not(inverted));

    // Properties

    /// From minus to plus [#STEPS]; 0 changes nothing.
    public ReadOnlyIntegerProperty brightnessProperty() {
        return brightness.getReadOnlyProperty();
    }

    public int getBrightness() {
        return brightness.get();
    }

    /// From minus to plus [#STEPS]; 0 changes nothing.
    public ReadOnlyIntegerProperty contrastProperty() {
        return contrast.getReadOnlyProperty();
    }

    public int getContrast() {
        return contrast.get();
    }

    /// Whether light and dark are exchanged.
    public ReadOnlyBooleanProperty invertedProperty() {
        return inverted.getReadOnlyProperty();
    }

    public boolean isInverted() {
        return inverted.get();
    }

    /// Whether colours are shown as they are.
    public ObservableValue<Boolean> neutral() {
        return neutral;
    }

    /// Of what the audience reads.
    public TextSize textSize() {
        return textSize;
    }

    /// Whether the audience sees which keys are pressed.
    public ReadOnlyBooleanProperty keysShownProperty() {
        return keysShown.getReadOnlyProperty();
    }

    public boolean isKeysShown() {
        return keysShown.get();
    }

    /// Whether the audience sees where its screen is pressed.
    public ReadOnlyBooleanProperty touchesShownProperty() {
        return touchesShown.getReadOnlyProperty();
    }

    public boolean isTouchesShown() {
        return touchesShown.get();
    }

    // Commands

    /// @param steps negative makes darker
    public void brighten(int steps) {
        brightness.set(Math.clamp(brightness.get() + steps, -STEPS, STEPS));
    }

    /// @param steps negative makes duller
    public void sharpen(int steps) {
        contrast.set(Math.clamp(contrast.get() + steps, -STEPS, STEPS));
    }

    public void invert(boolean on) {
        inverted.set(on);
    }

    /// Colours as they are.
    public void neutralize() {
        brightness.set(0);
        contrast.set(0);
        inverted.set(false);
    }

    public void showKeys(boolean on) {
        keysShown.set(on);
    }

    public void showTouches(boolean on) {
        touchesShown.set(on);
    }

    void reset() {
        neutralize();
        textSize.reset();
        keysShown.set(false);
        touchesShown.set(false);
    }
}
