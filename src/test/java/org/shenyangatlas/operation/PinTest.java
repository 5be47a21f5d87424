package org.shenyangatlas.operation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A PIN")
class PinTest {

    /// Made with Python: hashlib.pbkdf2_hmac("sha256", b"4711", b"0123456789abcdef", 600_000).
    private static final String OF_4711 = "pbkdf2-sha256$600000$MDEyMzQ1Njc4OWFiY2RlZg$FBKZ58gZo9NyOSr/ObO/5Lici09045m0fhq8XEJnFgA";

    @Test
    @DisplayName("matches the hash that was made of it, and no other does")
    void roundTrip() {
        String printed = Pin.hash("00471193".toCharArray());
        Pin pin = Pin.of(printed).orElseThrow();
        assertTrue(pin.matches("00471193".toCharArray()));
        assertFalse(pin.matches("00471194".toCharArray()));
        assertTrue(printed.matches("pbkdf2-sha256\\$600000\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}"), printed);
    }

    @Test
    @DisplayName("is hashed as everybody else hashes")
    void known() {
        assertTrue(Pin.of(OF_4711).orElseThrow().matches("4711".toCharArray()));
    }

    @Test
    @DisplayName("has another hash each time")
    void salted() {
        assertNotEquals(Pin.hash("4711".toCharArray()), Pin.hash("4711".toCharArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "123456789", "12a4", " 1234", "１２３４", "-123"})
    @DisplayName("has 4 to 8 digits")
    void noPin(String digits) {
        assertThrows(IllegalArgumentException.class, () -> Pin.hash(digits.toCharArray()));
        assertFalse(Pin.of(OF_4711).orElseThrow().matches(digits.toCharArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4711", "pbkdf2-sha256", "pbkdf2-sha256$599999$MDEyMzQ1Njc4OWFiY2RlZg$@", "pbkdf2-sha256$10000001$MDEyMzQ1Njc4OWFiY2RlZg$@",
        "pbkdf2-sha256$600000$MDEy$@", "pbkdf2-sha256$600000$MDEyMzQ1Njc4OWFiY2RlZg$MDEy", "pbkdf2-sha1$600000$MDEyMzQ1Njc4OWFiY2RlZg$@",
        "pbkdf2-sha256$600000$MDEyMzQ1Njc4OWFiY2RlZ$@", "pbkdf2-sha256$600000$MDEyMzQ1Njc4OWFiY2RlZg$@$", "pbkdf2-sha256$0600000$$@"})
    @DisplayName("is not read from a hash that is none, or too quick or too slow to try out")
    void noHash(String printed) {
        assertEquals(Optional.empty(), Pin.of(printed.replace("@", "A".repeat(43))));
    }

    @Test
    @DisplayName("is known by its hash, tells nothing in a log, and leaves what was typed to whoever clears it")
    void quiet() {
        Pin pin = Pin.of(OF_4711).orElseThrow();
        assertEquals(pin, Pin.of(OF_4711).orElseThrow());
        assertEquals("a PIN", pin.toString());
        char[] typed = "4711".toCharArray();
        pin.matches(typed);
        assertArrayEquals("4711".toCharArray(), typed);
    }
}
