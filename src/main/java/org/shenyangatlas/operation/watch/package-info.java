/// What keeps an unattended atlas up: a heartbeat that ends a hung program, a supervisor or systemd that starts it again, a
/// ladder that starts it more carefully after each fast end, a log that cannot fill the disk, and the hours of a day.
///
/// No JavaFX: the window tells `Heartbeat` of every drawn frame, and hands in what has to happen on its thread. Time is
/// handed in as well, so that years of clock jumps are tested in a moment. Imports `catalogue` for files that are never half
/// written.
package org.shenyangatlas.operation.watch;
