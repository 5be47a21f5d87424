package org.shenyangatlas.shell.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;

/// Where everything stands in a window. Pixels from the window's upper left corner; an empty rectangle is not shown.
///
/// @param index     index or rail
/// @param drawer    the index laid over the board of a narrower window
/// @param board     picture or map
/// @param bar       search and categories of a narrower window
/// @param panel     everything about the selected site
/// @param peek      the selected site in a few words
/// @param cluster   language and night
/// @param zoom      the zoom buttons
/// @param navigator the whole picture in small
/// @param inset     the smaller of picture and map
/// @param world     the card of the world
/// @param clearance what is covered along the sides of the board
/// @param cards     what is covered in its corners, pixels from the board's upper left corner
record DesktopPlan(Rectangle2D index, Rectangle2D drawer, Rectangle2D board, Rectangle2D bar, Rectangle2D panel,
                   Rectangle2D peek, Rectangle2D cluster, Rectangle2D zoom, Rectangle2D navigator, Rectangle2D inset,
                   Rectangle2D world, Insets clearance, List<Rectangle2D> cards) {

    private static final double MARGIN = 16;
    private static final double DRAWER = 336;
    private static final double FILTERS = 352;
    /// Width of the peek card for text of the usual size.
    static final double PEEK = 316;
    private static final double NAVIGATOR = 240;
    private static final double NAVIGATOR_SHAPE = 0.625;
    private static final double GAP = 12;
    private static final double WORLD = 620;
    /// Scale and credits of the map ask for this much room beside a card, else for a line below it.
    private static final double CREDITS = 520;
    private static final double CREDITS_LINE = 40;

    /// What the window shows besides the board.
    ///
    /// @param panel   the whole panel is open
    /// @param peek    the peek card is open
    /// @param drawer  the index is laid over the board
    /// @param inset   the inset is wanted
    /// @param navigator the navigator has something to show
    record Open(boolean panel, boolean peek, boolean drawer, boolean inset, boolean navigator) {
    }

    /// The heights (of the cluster and zoom buttons also the widths) that contents ask for.
    record Sizes(double bar, double peek, double clusterWidth, double cluster, double zoomWidth, double zoom, double inset) {
    }

    /// The board with the zoom buttons alone.
    ///
    /// @param covered what else lies along its edges
    static DesktopPlan of(double width, double height, Insets covered, Sizes sizes) {
        Rectangle2D none = Rectangle2D.EMPTY;
        Rectangle2D zoom = new Rectangle2D(width - MARGIN - sizes.zoomWidth(), covered.getTop() + MARGIN, sizes.zoomWidth(), sizes.zoom());
        return new DesktopPlan(none, none, new Rectangle2D(0, 0, width, height), none, none, none, none, zoom, none, none, none,
            covered, List.of(zoom));
    }

    /// The board with the world on it, and its card in the lower left corner: over the south of the globe, where there is least to see.
    ///
    /// @param card height of the card for a width
    static DesktopPlan ofWorld(double width, double height, Room room, DoubleUnaryOperator card, Sizes sizes) {
        double m = MARGIN * room.spacing();
        Rectangle2D none = Rectangle2D.EMPTY;
        Rectangle2D cluster = new Rectangle2D(width - m - sizes.clusterWidth(), m, sizes.clusterWidth(), sizes.cluster());
        Rectangle2D zoom = new Rectangle2D(width - m - sizes.zoomWidth(), cluster.getMaxY() + GAP, sizes.zoomWidth(), sizes.zoom());
        double cardWidth = Math.max(0, Math.min(WORLD * room.scale(), width - 2 * m));
        double bottom = height - (width - m - cardWidth < CREDITS * room.scale() ? CREDITS_LINE * room.scale() : m);
        double cardHeight = Math.min(card.applyAsDouble(cardWidth), Math.max(0, bottom - m));
        Rectangle2D world = new Rectangle2D(m, bottom - cardHeight, cardWidth, cardHeight);
        return new DesktopPlan(none, none, new Rectangle2D(0, 0, width, height), none, none, none, cluster, zoom, none, none, world,
            Insets.EMPTY, List.of(cluster, zoom, world));
    }

    static DesktopPlan of(double width, double height, Room room, Open open, Sizes sizes) {
        return of(width, height, 0, room, open, sizes);
    }

    /// @param low how much of the height belongs to what stands below the board
    static DesktopPlan of(double width, double whole, double low, Room room, Open open, Sizes sizes) {
        double m = MARGIN * room.spacing();
        double height = whole - low;
        Rectangle2D index = new Rectangle2D(0, 0, Math.min(width, room.index()), whole);
        double left = index.getMaxX();
        Rectangle2D board = new Rectangle2D(left, 0, Math.max(0, width - left), height);
        Rectangle2D drawer = open.drawer() ? new Rectangle2D(left, 0, Math.min(DRAWER * room.scale(), board.getWidth()), whole) : Rectangle2D.EMPTY;
        double panelWidth = Math.min(room.panel(), Math.max(0, board.getWidth() - 2 * m));
        Rectangle2D panel = open.panel()
            ? new Rectangle2D(width - m - panelWidth, m, panelWidth, Math.max(0, height - 2 * m)) : Rectangle2D.EMPTY;
        double right = open.panel() ? panel.getMinX() - m : width - m;
        Rectangle2D bar = room.isSpacious() ? Rectangle2D.EMPTY
            : new Rectangle2D(left + m, m, Math.max(0, right - left - m), sizes.bar());
        double top = room.isSpacious() ? m : bar.getMaxY() + m;
        Rectangle2D cluster = room.isSpacious()
            ? new Rectangle2D(right - sizes.clusterWidth(), m, sizes.clusterWidth(), sizes.cluster()) : Rectangle2D.EMPTY;
        double peekWidth = Math.min(PEEK * room.scale(), Math.max(0, right - left - m));
        Rectangle2D peek = open.peek() ? new Rectangle2D(right - peekWidth, top, peekWidth, sizes.peek()) : Rectangle2D.EMPTY;
        boolean below = peek.getMaxY() + GAP + sizes.zoom() + m <= height; // else beside the peek card
        double zoomTop = open.peek() && below ? peek.getMaxY() + GAP : room.isSpacious() ? cluster.getMaxY() + GAP : top;
        double zoomRight = open.peek() && !below ? peek.getMinX() - GAP : right;
        Rectangle2D zoom = new Rectangle2D(zoomRight - sizes.zoomWidth(), zoomTop, sizes.zoomWidth(), sizes.zoom());
        double navigatorWidth = NAVIGATOR * room.spacing();
        Rectangle2D navigator = open.navigator() && room.isSpacious()
            ? new Rectangle2D(zoom.getMinX() - GAP - navigatorWidth, zoomTop, navigatorWidth, navigatorWidth * NAVIGATOR_SHAPE)
            : Rectangle2D.EMPTY;
        Rectangle2D inset = open.inset() && room.inset() > 0
            ? new Rectangle2D(left + m, height - m - sizes.inset(), room.inset(), sizes.inset()) : Rectangle2D.EMPTY;
        Insets clearance = new Insets(room.isSpacious() ? 0 : bar.getMaxY(), open.panel() ? width - panel.getMinX() : 0, 0, 0);
        List<Rectangle2D> cards = new ArrayList<>();
        for (Rectangle2D card : List.of(cluster, peek, zoom, inset)) {
            if (card.getWidth() > 0) {
                cards.add(onBoard(card, left));
            }
        }
        return new DesktopPlan(index, drawer, board, bar, panel, peek, cluster, zoom, navigator, inset,
            Rectangle2D.EMPTY, clearance, cards);
    }

    /// Where the filters stand: at the board's left, beside the index or its drawer and below the bar, as high as they ask.
    ///
    /// @param height     of the window
    /// @param heightFor tells for a width how high they are
    Rectangle2D beside(SizeClass size, double height, DoubleUnaryOperator heightFor) {
        double m = MARGIN * size.scale();
        double left = Math.max(board.getMinX(), drawer.getMaxX()) + m;
        double top = bar.getHeight() > 0 ? bar.getMaxY() + GAP : m;
        double width = Math.min(FILTERS * size.scale(), Math.max(0, board.getMaxX() - m - left));
        return new Rectangle2D(left, top, width, Math.max(0, Math.min(heightFor.applyAsDouble(width), height - m - top)));
    }

    /// The cards together with one more.
    ///
    /// @param card from the window's upper left corner; an empty one covers nothing
    List<Rectangle2D> cardsWith(Rectangle2D card) {
        if (card.getWidth() <= 0) {
            return cards;
        }
        List<Rectangle2D> all = new ArrayList<>(cards);
        all.add(onBoard(card, board.getMinX()));
        return all;
    }

    /// The navigator from the board's upper left corner; empty when it is not shown.
    Rectangle2D navigatorOnBoard() {
        return navigator.getWidth() > 0 ? onBoard(navigator, board.getMinX()) : Rectangle2D.EMPTY;
    }

    private static Rectangle2D onBoard(Rectangle2D card, double left) {
        return new Rectangle2D(card.getMinX() - left, card.getMinY(), card.getWidth(), card.getHeight());
    }
}
