/// Running unattended: configuration, PIN and health of a kiosk; in packages of its own its statistics, its content packs,
/// and what keeps it up.
///
/// A start's way: [org.shenyangatlas.operation.ConfigurationSource] loads the configuration from a file or an address and
/// falls back to its last good copy and to the defaults; [org.shenyangatlas.operation.DataFolder] is opened, or somebody else
/// runs already; what the operator chose at the screen ([org.shenyangatlas.operation.OperatorFile]) is laid over it.
///
/// Imports `catalogue` to check content; no JavaFX, no state, no views, so that all of it is tested without a screen.
/// Nothing here ever throws towards a visitor: what cannot be done is told to the operator and tried again.
package org.shenyangatlas.operation;
