/// What a teacher lays over a talk: names picked at random, and a countdown. Used by hand only: nothing in it ever takes the
/// keyboard's focus, so the next press of a clicker always moves the talk.
///
/// Imports `state` and the shared bits of `view`.
package org.shenyangatlas.view.classroom;
