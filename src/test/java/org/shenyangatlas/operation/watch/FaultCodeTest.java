package org.shenyangatlas.operation.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FaultCodeTest {

    private static Throwable at(Throwable fault, String type, String method, int line) {
        fault.setStackTrace(new StackTraceElement[] {new StackTraceElement(type, method, "A.java", line)});
        return fault;
    }

    @Test
    void isShortAndEasilyReadOut() {
        assertTrue(FaultCode.of(new IllegalStateException()).matches("F-[0-9A-HJKMNP-TV-Z]{6}"));
    }

    @Test
    void isTheSameOnEveryMachine() {
        assertEquals("F-0XM4H7", FaultCode.of(at(new IllegalStateException("x"), "a.A", "draw", 12)));
    }

    @Test
    void messagesAndLinesDoNotMatter() {
        assertEquals(FaultCode.of(at(new IllegalStateException("one"), "a.A", "draw", 1)),
            FaultCode.of(at(new IllegalStateException("two"), "a.A", "draw", 2)));
    }

    @Test
    void theNumbersOfLambdasDoNotMatter() {
        assertEquals(FaultCode.of(at(new IllegalStateException(), "a.A$$Lambda/0x0001", "lambda$draw$0", 1)),
            FaultCode.of(at(new IllegalStateException(), "a.A$$Lambda/0x0f02", "lambda$draw$7", 1)));
    }

    @Test
    void theTypeThePlaceAndTheCauseDo() {
        Set<String> codes = new HashSet<>();
        codes.add(FaultCode.of(at(new IllegalStateException(), "a.A", "draw", 1)));
        codes.add(FaultCode.of(at(new IllegalArgumentException(), "a.A", "draw", 1)));
        codes.add(FaultCode.of(at(new IllegalStateException(), "a.B", "draw", 1)));
        codes.add(FaultCode.of(at(new IllegalStateException(), "a.A", "erase", 1)));
        codes.add(FaultCode.of(new IllegalStateException(at(new RuntimeException(), "a.A", "draw", 1))));
        assertEquals(5, codes.size(), codes::toString);
    }

    @Test
    void aFaultThatCausesItselfHasACode() {
        Exception one = new Exception();
        Exception two = new Exception(one);
        one.initCause(two);
        assertNotEquals("", FaultCode.of(one));
    }

    @Test
    void differentFaultsHardlyEverShareACode() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            codes.add(FaultCode.of("Fault number " + i));
        }
        assertTrue(codes.size() > 9_990, () -> codes.size() + " codes");
    }
}
