package org.shenyangatlas.shell.kiosk;

/// What there is to be seen of a kiosk.
public enum Sight { ATTRACT, LANGUAGE, EXPLORE, WARNING, FIND, PIN, OPERATOR, CLEANING, PLAIN }
