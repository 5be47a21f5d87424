package org.shenyangatlas.view.ink;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.InkColour;
import org.shenyangatlas.state.Toolbox;
import org.shenyangatlas.state.Toolbox.Tool;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// Tools, colours, and what can be done with the ink. It is there only while a tool is chosen, and never takes the keyboard:
/// the next press of a clicker is still the talk's.
///
/// Pseudo-class of its buttons: `:on` for the tool and the colour that are chosen.
public final class ToolBar extends HBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final AtlasState state;

    /// @param save what the button for saving does
    public ToolBar(AtlasState state, Runnable save) {
        this.state = state;
        Toolbox toolbox = state.toolbox();
        getStyleClass().add("ink-bar");
        getChildren().addAll(
            tool(Tool.NONE, "ink.arrow", "mdomz-north_west"),
            tool(Tool.PEN, "ink.pen", "mdoal-create"),
            tool(Tool.HIGHLIGHTER, "ink.highlighter", "mdoal-brush"),
            tool(Tool.ERASER, "ink.eraser", "eraser"),
            tool(Tool.LASER, "ink.laser", "mdoal-adjust"),
            tool(Tool.SPOTLIGHT, "ink.spotlight", "mdoal-highlight"),
            tool(Tool.MAGNIFIER, "ink.magnifier", "mdomz-zoom_in"),
            line(),
            colour(InkColour.RED, "ink.red"),
            colour(InkColour.BLUE, "ink.blue"),
            colour(InkColour.YELLOW, "ink.yellow"),
            colour(InkColour.GREEN, "ink.green"),
            colour(InkColour.PLAIN, "ink.plain"),
            line(),
            button("ink.undo", "mdomz-undo", state.ink()::undo),
            button("ink.redo", "mdomz-redo", state.ink()::redo),
            button("ink.clear", "mdoal-delete", state.ink()::clear),
            button("ink.save", "mdomz-save_alt", save));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        toolbox.toolProperty().when(Showing.of(this)).subscribe(tool -> {
            setVisible(tool != Tool.NONE);
            setManaged(tool != Tool.NONE);
        });
    }

    private Button tool(Tool tool, String key, String icon) {
        Button button = button(key, icon, () -> state.toolbox().choose(tool));
        return marked(button, state.toolbox().toolProperty(), tool);
    }

    private Button colour(InkColour colour, String key) {
        Button button = button(key, "swatch", () -> state.toolbox().dip(colour));
        Node swatch = button.getGraphic();
        swatch.getStyleClass().add(StrokePath.styleClass(colour));
        return marked(button, state.toolbox().colourProperty(), colour);
    }

    private Button button(String key, String icon, Runnable action) {
        Button button = Texts.iconButton(state, key, icon, action, "ghost");
        button.setFocusTraversable(false);
        return button;
    }

    private static <T> Button marked(Button button, ObservableValue<T> chosen, T what) {
        chosen.when(Showing.of(button)).subscribe(now -> button.pseudoClassStateChanged(ON, now == what));
        return button;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("line-between");
        return line;
    }
}
