package org.shenyangatlas.view.figures;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Figure;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// A figure on paper of its own, and what can be done with it: as a table, as a picture, as a file of numbers.
final class FigureCard extends VBox {

    FigureCard(AtlasState state, Figure figure, FigureCommands commands) {
        getStyleClass().add("figure-card");
        setId("figure-" + figure.id());
        FigureSheet sheet = new FigureSheet(state, figure);
        setVgrow(sheet, Priority.ALWAYS);
        ToggleButton table = new ToggleButton();
        table.setGraphic(Icon.of("mdomz-view_list"));
        table.getStyleClass().addAll("quiet", "as-table");
        Texts.follow(table, state.language().text("figures.table"));
        table.selectedProperty().subscribe(sheet::show);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button picture = Texts.button(state, "figures.png", "mdoal-image", () -> commands.savePicture(figure, sheet.photograph()),
            "quiet", "save-picture");
        Button numbers = Texts.button(state, "figures.csv", "mdoal-grid_on",
            () -> commands.saveTable(state.language().now(figure.title()), List.of(figure)), "quiet", "save-table");
        nameSave(state, picture, "figures.save-picture", figure);
        nameSave(state, numbers, "figures.save-table", figure);
        HBox tools = new HBox(table, gap, picture, numbers);
        tools.getStyleClass().add("card-tools");
        getChildren().addAll(sheet, tools);
    }

    private static void nameSave(AtlasState state, Button button, String key, Figure figure) {
        button.accessibleTextProperty().bind(state.language().currentProperty()
            .map(_ -> state.language().textNow(key, state.language().now(figure.title())))
            .when(Showing.of(button)));
    }
}
