package org.shenyangatlas.shell.desktop;

/// How much room there is. Widths are pixels; each class is also a pseudo-class of the root, for CSS.
///
/// WALL is for screens of four thousand pixels that are not scaled by the system: they are looked at from afar.
enum SizeClass {

    NARROW(0, 1, 64, 360, 0),
    MEDIUM(1200, 1, 64, 400, 284),
    WIDE(1600, 1, 336, 432, 352),
    HUGE(2560, 1.15, 400, 520, 480),
    WALL(3200, 1.6, 540, 690, 640);

    private final double from;
    private final double scale;
    private final double index;
    private final double panel;
    private final double inset;

    /// @param from  least window width
    /// @param scale size of type and distances; the type itself is set in base.css
    /// @param index width of the index, or of the rail that stands for it
    /// @param panel width of the panel
    /// @param inset width of the inset; 0 when there is none
    SizeClass(double from, double scale, double index, double panel, double inset) {
        this.from = from;
        this.scale = scale;
        this.index = index;
        this.panel = panel;
        this.inset = inset;
    }

    /// For the width of a window whose text has its usual size.
    static SizeClass of(double width) {
        SizeClass fitting = NARROW;
        for (SizeClass size : values()) {
            if (width >= size.from) {
                fitting = size;
            }
        }
        return fitting;
    }

    /// Whether the index is always open and the whole panel has room beside the picture.
    boolean isSpacious() {
        return this.compareTo(WIDE) >= 0;
    }

    double scale() {
        return scale;
    }

    double index() {
        return index;
    }

    double panel() {
        return panel;
    }

    double inset() {
        return inset;
    }
}
