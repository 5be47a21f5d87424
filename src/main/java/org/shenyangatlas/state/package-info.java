/// Where we are: observable values and the commands that change them, shared by every view.
///
/// Each class has a *Properties* section (read-only) and a *Commands* section (verbs), and nothing else changes it.
///
/// Imports `catalogue`, `javafx.beans`, `javafx.collections` and `javafx.util`; never nodes or stages, so that all of it is
/// tested without a toolkit.
package org.shenyangatlas.state;
