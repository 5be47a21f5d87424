/// A trade fair: a screen nobody watches over, for visitors who touch it and go.
///
/// Imports anything below `shell`, and `shell` itself.
package org.shenyangatlas.shell.kiosk;
