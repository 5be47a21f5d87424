package org.shenyangatlas.shell.kiosk;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;

/// Where everything stands on the screen of a kiosk, in pixels of one whose shorter side has 1080. What has no place is empty.
///
/// @param board     picture or map, behind everything
/// @param tabs      along the lower edge
/// @param chips     the categories, in one line
/// @param column    zoom, text size, lower
/// @param sheet     what is open, whichever it is
/// @param clearance what of the board is covered along its sides
/// @param cards     what covers it in its corners
record KioskPlan(Rectangle2D board, Rectangle2D tabs, Rectangle2D chips, Rectangle2D column, Rectangle2D sheet, Insets clearance,
                 List<Rectangle2D> cards) {

    /// What is open over the board: the choice of a language, nothing, a site in a few words, the whole text of one, what one
    /// searches with, or a quiz.
    enum Open {
        LANGUAGE, NOTHING, SITE, TEXT, FIND, QUIZ;

        boolean isTall() {
            return this == TEXT || this == FIND;
        }

        /// Whether chips and column stand aside.
        boolean isAlone() {
            return this == LANGUAGE || this == QUIZ;
        }
    }

    private static final double TABS = 104;
    private static final double MARGIN = 40;
    private static final double GAP = 16;
    private static final double PANEL = 640;
    private static final double LANGUAGE_PANEL = 760;
    /// Of an upright screen's height.
    private static final double SHEET = 0.43;
    private static final double LARGE_SHEET = 0.52;
    private static final double LANGUAGE = 0.435;
    private static final double TALL_TOP = 0.27;
    private static final double HALF = 0.5;
    /// Of a broad screen's height: lower, there would be no room for a panel.
    private static final double LOW_PANEL_TOP = 0.36;

    /// What contents ask for, at the present size of text.
    ///
    /// @param sheet what all that is open needs, for the width of a sheet; only of what is no taller than that
    /// @param text  size of text, 1 for the usual
    record Sizes(double chips, double columnWidth, double column, double tabs, double sheet, double text) {
    }

    static boolean isUpright(double width, double height) {
        return height > width;
    }

    /// Width of a sheet or panel.
    ///
    /// @param text size of text, 1 for the usual
    static double sheetWidth(double width, double height, Open open, double text) {
        return isUpright(width, height) ? width : Math.min((open == Open.LANGUAGE ? LANGUAGE_PANEL : PANEL) * text, width / 2);
    }

    /// @param lowered whether all that is touched lies in the lower half
    static KioskPlan of(double width, double height, Open open, boolean lowered, Sizes sizes) {
        double bottom = open == Open.LANGUAGE ? height : Math.max(0, height - Math.max(TABS, sizes.tabs()));
        Rectangle2D sheet = isUpright(width, height) ? upright(width, height, bottom, open, lowered, sizes)
            : broad(width, height, bottom, open, lowered, sizes);
        double right = isUpright(width, height) || sheet.getWidth() == 0 ? width : sheet.getMinX();
        double floor = isUpright(width, height) && sheet.getWidth() > 0 ? sheet.getMinY() : bottom;
        boolean alone = open.isAlone() || isUpright(width, height) && open.isTall() && lowered;
        double chipsTop = lowered ? floor - GAP - sizes.chips() : MARGIN / 2;
        boolean over = !lowered && sheet.getMinY() >= chipsTop + sizes.chips() + GAP; // there is room above the panel
        Rectangle2D chips = alone ? Rectangle2D.EMPTY : new Rectangle2D(0, chipsTop, over ? width : right, sizes.chips());
        double from = lowered ? MARGIN : chipsTop + sizes.chips() + GAP;
        double to = (lowered ? chipsTop : floor) - GAP;
        double columnTop = lowered ? to - sizes.column() : (from + to - sizes.column()) / 2;
        Rectangle2D column = alone || to - from < sizes.column() ? Rectangle2D.EMPTY
            : new Rectangle2D(right - MARGIN - sizes.columnWidth(), columnTop, sizes.columnWidth(), sizes.column());
        Insets clearance = new Insets(alone || lowered ? 0 : from, width - right, height - (alone || !lowered ? floor : chipsTop), 0);
        return new KioskPlan(new Rectangle2D(0, 0, width, height), new Rectangle2D(0, bottom, width, height - bottom), chips, column,
            sheet, clearance, column.getWidth() > 0 ? List.of(column) : List.of());
    }

    private static Rectangle2D upright(double width, double height, double bottom, Open open, boolean lowered, Sizes sizes) {
        double top = switch (open) {
            case LANGUAGE -> bottom - Math.clamp(sizes.sheet(), LANGUAGE * height, height);
            case NOTHING, QUIZ -> bottom;
            case SITE -> bottom - Math.min(sizes.sheet(), (sizes.text() > 1 ? LARGE_SHEET : SHEET) * height);
            case TEXT, FIND -> (lowered ? HALF : TALL_TOP) * height;
        };
        return top < bottom ? new Rectangle2D(0, top, width, bottom - top) : Rectangle2D.EMPTY;
    }

    private static Rectangle2D broad(double width, double height, double bottom, Open open, boolean lowered, Sizes sizes) {
        double panel = sheetWidth(width, height, open, sizes.text());
        double low = bottom - MARGIN / 2;
        double top = switch (open) {
            case NOTHING, QUIZ -> low;
            case SITE -> Math.max(MARGIN / 2, low - sizes.sheet());
            case TEXT, FIND -> lowered ? LOW_PANEL_TOP * height : MARGIN / 2;
            case LANGUAGE -> MARGIN / 2;
        };
        return top < low ? new Rectangle2D(width - MARGIN / 2 - panel, top, panel, low - top) : Rectangle2D.EMPTY;
    }
}
