package org.shenyangatlas.catalogue;

import tools.jackson.core.JacksonException;
public final class SyntaxFault {
    static Problem problem(JacksonException e, String file, byte[] content) {
        var l = e.getLocation();
        return new Problem(Problem.Severity.ERROR, file, l == null ? -1 : l.getLineNr(), l == null ? -1 : (int) l.getByteOffset(), "", "?", e.getClass().getSimpleName() + ": " + e.getOriginalMessage(), "");
    }
}
