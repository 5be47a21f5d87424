/// What visitors of a kiosk looked at, kept on this machine and without anything about a person.
///
/// An event's way: [Statistics] takes it and returns at once, it waits in the [Outbox], the [Writer] on its own thread puts
/// it into the [EventFile], one transaction each. Asked for, the [EventReader] reads them back, [Figures] count those of
/// an hour, a day or all, and they become a [Summary] for the operator or, by the [Report], a file for a spreadsheet.
///
/// Imports nothing of ours but how `catalogue` writes a file in one step.
package org.shenyangatlas.operation.statistics;
