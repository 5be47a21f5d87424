package org.shenyangatlas.state;

/// What ink and pointers are coloured with.
public enum InkColour {
    RED, BLUE, YELLOW, GREEN,
    /// Dark by day, light by night.
    PLAIN
}
