/// The city in figures: a page of numbers and charts, each with its sources, and each as a table too.
///
/// A chart is drawn only of points for the same kind of period, begins at nought and joins no two of them by a line. What
/// can be done with a figure beyond looking at it is asked of [org.shenyangatlas.view.figures.FigureCommands].
package org.shenyangatlas.view.figures;
