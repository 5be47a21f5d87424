/// Tours and lessons: the list to choose from, and the editor of a lesson.
///
/// Imports `catalogue`, `state` and the shared bits of `view`. What takes a file or a window is asked of the shell, through
/// [org.shenyangatlas.view.lesson.LessonCommands].
package org.shenyangatlas.view.lesson;
