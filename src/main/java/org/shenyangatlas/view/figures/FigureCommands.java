package org.shenyangatlas.view.figures;

import java.util.List;
import javafx.scene.image.Image;
import org.shenyangatlas.catalogue.Figure;

/// What is asked of the shell: whatever needs a file or another view.
public interface FigureCommands {

    /// Saves a figure as it is seen.
    ///
    /// @param picture opaque, with title and sources
    void savePicture(Figure figure, Image picture);

    /// Saves figures as a table.
    ///
    /// @param title what the file is proposed to be called
    void saveTable(String title, List<Figure> figures);

    /// Shows when all this was.
    void showTimeline();
}
