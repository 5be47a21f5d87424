package org.shenyangatlas.view.lesson;

import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.state.OpenLesson;

/// What can be done with lessons beyond changing them. What would lose unsaved changes asks first.
public interface LessonCommands {

    /// @param place of a stop, from 0; below for the start
    void present(Lesson lesson, int place);

    /// Writes the handout of a lesson.
    void print(Lesson lesson);

    /// Makes a lesson that begins with this one.
    void make(Lesson with);

    /// Makes an empty lesson.
    void make();

    /// Goes on with a lesson of the list.
    void edit(OpenLesson lesson);

    /// Opens a lesson from a file.
    void open();

    /// Saves what is being made, where it is kept.
    void save();

    /// Saves what is being made under another name.
    void saveAs();
}
