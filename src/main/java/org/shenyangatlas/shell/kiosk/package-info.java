/// Unattended at a fair or in a lobby: one visit after the other, used by fingers alone.
///
/// [org.shenyangatlas.shell.kiosk.KioskShell] shows what the phase of a [org.shenyangatlas.state.Visit] asks for; everything a
/// visitor can move about is made for one visit and thrown away after it. Everything is laid out in pixels of a screen whose
/// shorter side has 1080, and enlarged as a whole. Imports anything below `shell`, and `shell` itself.
package org.shenyangatlas.shell.kiosk;
