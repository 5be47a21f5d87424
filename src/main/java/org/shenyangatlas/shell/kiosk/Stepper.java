package org.shenyangatlas.shell.kiosk;

import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.shenyangatlas.shell.kiosk.OperatorDesk.Dial;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// A number with a button for less and one for more.
final class Stepper extends HBox {

    private final Dial dial;

    /// @param label key of what the number is
    /// @param words the number in words
    Stepper(AtlasState state, String label, Dial dial, IntFunction<ObservableValue<String>> words) {
        this.dial = dial;
        getStyleClass().add("setting");
        ObservableValue<String> name = state.language().text(label);
        Label value = Texts.bound(dial.value().flatMap(number -> words.apply(number.intValue())), "value");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label title = Texts.bound(name);
        title.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, gap,
            button("mdomz-remove", "less", name.flatMap(it -> state.language().text("operator.less", it)), -dial.step()), value,
            button("mdoal-add", "more", name.flatMap(it -> state.language().text("operator.more", it)), dial.step()));
    }

    private Button button(String icon, String styleClass, ObservableValue<String> spoken, int step) {
        Button button = new Button();
        button.setGraphic(Icon.of(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("outline", "square", styleClass);
        button.setOnAction(_ -> dial.value().set(Math.clamp((long) dial.value().get() + step, dial.least(), dial.most())));
        var showing = Showing.of(button);
        button.accessibleTextProperty().bind(spoken.when(showing));
        int end = step < 0 ? dial.least() : dial.most();
        dial.value().map(number -> number.intValue() == end).when(showing).subscribe(button::setDisable);
        return button;
    }
}
