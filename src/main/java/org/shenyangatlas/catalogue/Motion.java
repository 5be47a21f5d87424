package org.shenyangatlas.catalogue;

/// How a part of a drawing moves. Lengths are vignette units, angles degrees clockwise.
///
/// @param part    id of a group in the drawing
/// @param kind    there and back, or round and round
/// @param dx      for SWING: how far it goes to the right
/// @param dy      for SWING: how far it goes down
/// @param turn    for SWING: how far it turns
/// @param pivotX  what it turns about
/// @param pivotY  what it turns about
/// @param skew    what a step to the right goes down in the plane it turns in: 0.5 on a wall that runs down to the right
/// @param seconds one whole movement
public record Motion(String part, Kind kind, double dx, double dy, double turn, double pivotX, double pivotY, double skew,
                     double seconds) {

    /// SWING goes there and back softly, SPIN turns evenly.
    public enum Kind { SWING, SPIN }
}
