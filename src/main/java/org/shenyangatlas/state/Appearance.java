package org.shenyangatlas.state;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// How it looks: the chosen theme, what the system prefers, and whether things may move.
public final class Appearance {

    /// What a user can choose.
    public enum Theme { LIGHT, DARK, CONTRAST, SYSTEM }

    /// When pins show their names.
    public enum Labels { ALWAYS, ON_HOVER, OFF }

    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(this, "theme", Theme.SYSTEM);
    private final ReadOnlyBooleanWrapper systemDark = new ReadOnlyBooleanWrapper(this, "systemDark");
    private final ReadOnlyBooleanWrapper still = new ReadOnlyBooleanWrapper(this, "still");
    private final ReadOnlyObjectWrapper<Labels> labels = new ReadOnlyObjectWrapper<>(this, "labels", Labels.ALWAYS);
    private Theme initial = Theme.SYSTEM;
    private Theme day = Theme.LIGHT;
    private double resolution = 1;
    private final ObjectBinding<Theme> shown = Bindings.createObjectBinding(this::resolve, theme, systemDark);

    // Properties

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    public Theme getTheme() {
        return theme.get();
    }

    /// The theme on screen: never SYSTEM.
    public ObservableValue<Theme> shown() {
        return shown;
    }

    /// Whether picture and map are shown in their night palette.
    public ObservableValue<Boolean> night() {
        return shown.map(Theme.DARK::equals);
    }

    public boolean isNight() {
        return shown.get() == Theme.DARK;
    }

    /// Whether motion is reduced: cameras jump, nothing plays.
    public ReadOnlyBooleanProperty stillProperty() {
        return still.getReadOnlyProperty();
    }

    public boolean isStill() {
        return still.get();
    }

    public ReadOnlyObjectProperty<Labels> labelsProperty() {
        return labels.getReadOnlyProperty();
    }

    /// Picture pixels drawn per window pixel, beyond what the screen asks for; 1 unless a larger picture is being taken.
    public double getResolution() {
        return resolution;
    }

    // Commands

    public void drawAt(double pixelsPerWindowPixel) {
        resolution = pixelsPerWindowPixel;
    }

    /// The theme to begin with, and to come back to when a visit ends.
    public void beginWith(Theme chosen) {
        initial = chosen;
        choose(chosen);
    }

    public void choose(Theme chosen) {
        theme.set(chosen);
    }

    /// To night, and back to the day it was: light or contrast.
    public void switchNight() {
        if (isNight()) {
            theme.set(day);
        } else {
            day = shown.get();
            theme.set(Theme.DARK);
        }
    }

    /// To the next way of showing names: always, on hover, off, always.
    public void switchLabels() {
        labels.set(Labels.values()[(labels.get().ordinal() + 1) % Labels.values().length]);
    }

    public void show(Labels when) {
        labels.set(when);
    }

    void reset() {
        theme.set(initial);
        day = Theme.LIGHT;
        labels.set(Labels.ALWAYS);
    }

    public void followSystem(boolean dark) {
        systemDark.set(dark);
    }

    public void reduceMotion(boolean reduced) {
        still.set(reduced);
    }

    private Theme resolve() {
        if (theme.get() != Theme.SYSTEM) {
            return theme.get();
        }
        return systemDark.get() ? Theme.DARK : Theme.LIGHT;
    }
}
