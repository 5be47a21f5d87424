package org.shenyangatlas.catalogue;

import org.jspecify.annotations.Nullable;

/// The picture the vignettes stand in. Paths are below the assets, lengths in canvas units.
///
/// @param width  width of the canvas
/// @param height height of the canvas
/// @param bleed  how far the ground goes on beyond each edge of the canvas
/// @param ground the land, drawn first; covers canvas and bleed; null when it cannot be used: then there is bare paper
/// @param cells  what stands on the ground, cut into squares; null when there is none
/// @param clouds the layer in front of everything; null when there is none
/// @param detail pixels of the ground per canvas unit, for a ground that has pixels; else 1
public record Illustration(double width, double height, double bleed, @Nullable String ground, @Nullable Cells cells,
                           @Nullable String clouds, double detail) {

    /// A picture whose ground is a drawing.
    public Illustration(double width, double height, double bleed, @Nullable String ground, @Nullable Cells cells,
                        @Nullable String clouds) {
        this(width, height, bleed, ground, cells, clouds, 1);
    }

    /// Whether the ground is a picture in pixels, not a drawing.
    public boolean isRaster() {
        return ground != null && PictureFiles.isRaster(ground);
    }

    /// A grid of drawings over canvas and bleed, drawn row by row.
    ///
    /// @param files    path with the places {column} and {row}; a missing file is an empty cell
    /// @param columns  number of columns
    /// @param rows     number of rows
    /// @param size     side of a cell
    /// @param overhang how far a cell's drawing may reach beyond its square
    public record Cells(String files, int columns, int rows, double size, double overhang) {
        public String file(int column, int row) {
            return files.replace("{column}", Integer.toString(column)).replace("{row}", Integer.toString(row));
        }
    }
}
