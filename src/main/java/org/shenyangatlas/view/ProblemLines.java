package org.shenyangatlas.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Problem;

/// What is wrong with a file, one below the other.
public final class ProblemLines extends ScrollPane {

    public ProblemLines(List<Problem> problems) {
        VBox lines = new VBox();
        lines.getStyleClass().add("problem-list");
        problems.forEach(problem -> {
            Label line = new Label(problem.toString());
            line.getStyleClass().add("problem");
            line.setWrapText(true);
            lines.getChildren().add(line);
        });
        setContent(lines);
        setFitToWidth(true);
        getStyleClass().add("paper-scroll");
    }
}
