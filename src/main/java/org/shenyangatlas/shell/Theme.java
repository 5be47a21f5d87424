package org.shenyangatlas.shell;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.shenyangatlas.state.Appearance;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;

/// Dresses a scene: the stylesheets in their order, and the pseudo-classes of its root that looks depend on.
///
/// Pseudo-classes: `:dark`, `:contrast` (theme), `:zh` (language), `:lively` (unless motion is reduced),
/// `:accelerated` (with a graphics card: what changes the whole window may take its time).
public final class Theme {

    private static final List<String> LOOKS =
        List.of("base", "icons", "controls", "panels", "illustration", "map", "talk", "ink", "overlays", "quiz", "classroom", "lesson",
            "kiosk", "keypad", "operator", "world", "facets", "figures");

    private Theme() {
    }

    /// Keeps a scene in the state's theme and language for as long as it shows.
    ///
    /// @param root what carries the pseudo-classes: the scene's root, or what stands for it
    /// @return ends it
    public static Subscription dress(Scene scene, Parent root, AtlasState state) {
        return dress(scene, root, state, state.appearance().shown());
    }

    /// By night in any theme but that of the greatest contrast.
    public static Subscription dressDark(Scene scene, Parent root, AtlasState state) {
        return dress(scene, root, state, state.appearance().shown()
            .map(theme -> theme == Appearance.Theme.CONTRAST ? theme : Appearance.Theme.DARK));
    }

    /// Keeps a part of a window in the state's theme and language, whatever the rest of the window wears.
    public static void dressPart(Parent part, AtlasState state) {
        part.getStyleClass().add("root");
        Typeface.choose().ifPresent(styleClass -> wear(part, styleClass));
        dress(part.getStylesheets(), part, state, state.appearance().shown());
    }

    private static Subscription dress(Scene scene, Parent root, AtlasState state, ObservableValue<Appearance.Theme> shown) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Typeface.choose().ifPresent(styleClass -> {
            wear(scene.getRoot(), styleClass);
            wear(root, styleClass);
        });
        return dress(scene.getStylesheets(), root, state, shown);
    }

    private static Subscription dress(ObservableList<String> worn, Parent root, AtlasState state, ObservableValue<Appearance.Theme> shown) {
        Appearance appearance = state.appearance();
        var showing = Showing.of(root);
        Subscription themed = shown.when(showing).subscribe(theme -> {
            worn.setAll(sheets(theme));
            mark(root, "dark", theme == Appearance.Theme.DARK);
            mark(root, "contrast", theme == Appearance.Theme.CONTRAST);
        });
        Subscription lively = appearance.stillProperty().when(showing).subscribe(still -> mark(root, "lively", !still));
        mark(root, "accelerated", Platform.isSupported(ConditionalFeature.SCENE3D));
        return Subscription.combine(themed, lively,
            state.language().currentProperty().when(showing).subscribe(language -> mark(root, "zh", "zh".equals(language))));
    }

    private static void wear(Parent root, String styleClass) {
        if (!root.getStyleClass().contains(styleClass)) {
            root.getStyleClass().add(styleClass);
        }
    }

    /// Passes on what the system prefers, now and whenever it changes.
    public static void followSystem(AtlasState state) {
        Platform.Preferences system = Platform.getPreferences();
        system.colorSchemeProperty().subscribe(scheme -> state.appearance().followSystem(scheme == ColorScheme.DARK));
        system.reducedMotionProperty().subscribe(state.appearance()::reduceMotion);
    }

    /// The stylesheets of a theme: its colours, then the looks.
    static List<String> sheets(Appearance.Theme theme) {
        List<String> sheets = new ArrayList<>();
        sheets.add(sheet(theme.name().toLowerCase(Locale.ROOT)));
        LOOKS.forEach(look -> sheets.add(sheet(look)));
        return sheets;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/shenyangatlas/style/" + name + ".css"), name)
            .toExternalForm();
    }

    private static void mark(Parent root, String pseudoClass, boolean on) {
        root.pseudoClassStateChanged(PseudoClass.getPseudoClass(pseudoClass), on);
    }
}
