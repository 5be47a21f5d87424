/// Running unattended: configuration, PIN and health of a kiosk; in packages of its own its statistics, its content packs,
/// and what keeps it up.
///
/// Imports `catalogue` to check content; no JavaFX, no state, no views, so that all of it is tested without a screen.
/// Nothing here ever throws towards a visitor: what cannot be done is told to the operator and tried again.
package org.shenyangatlas.operation;
