package org.shenyangatlas.operation.watch;

/// What a heartbeat does to the world around it. Nothing here waits for long or throws.
interface Outside {

    /// A message to systemd, if that is what started the program.
    void tell(String message);

    /// Gives the sign of life that a supervisor looks at.
    void touch();

    /// Writes down what all threads are doing.
    void dump(String why);

    void trouble(String what, Throwable why);

    /// Ends the program at once, without asking anybody in it.
    void halt(int code, String why);
}
