package org.shenyangatlas.view.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Position;
import org.shenyangatlas.catalogue.Position.Status;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.Sites;

/// A position is never written more exactly than it is known.
class PositionSectionTest {

    private final AtlasState state = Sites.stillState();

    @ParameterizedTest(name = "within {0} m: {1}")
    @CsvSource(delimiterString = "|", textBlock = """
        40   | 41.78041° N, 123.42791° E
        99   | 41.78041° N, 123.42791° E
        100  | 41.780° N, 123.428° E
        1999 | 41.780° N, 123.428° E
        2000 | about 41.78° N, 123.43° E
        """)
    void decimalsFollowTheAccuracy(int accuracyM, String expected) {
        assertEquals(expected, PositionSection.coordinates(position(41.78041, 123.42791, accuracyM, Status.VERIFIED), "en", state));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
        -33.85678 | 151.21530 | 33.85678° S, 151.21530° E
        40.68925  | -74.04450 | 40.68925° N, 74.04450° W
        """)
    void theOtherHalvesOfTheEarthAreNamed(double latitude, double longitude, String expected) {
        assertEquals(expected, PositionSection.coordinates(position(latitude, longitude, 10, Status.VERIFIED), "en", state));
    }

    @ParameterizedTest(name = "{0} m, {1}: {2}")
    @CsvSource(delimiterString = "|", textBlock = """
        40   | VERIFIED | ±40 m, verified
        999  | INFERRED | ±999 m, inferred
        1000 | INFERRED | ±1 km, inferred
        1800 | ESTIMATE | ±1.8 km, estimate
        """)
    void accuracyIsWrittenWithHowThePositionWasFound(int accuracyM, Status status, String expected) {
        assertEquals(expected, PositionSection.accuracy(position(41.78, 123.43, accuracyM, status), state));
    }

    @ParameterizedTest
    @CsvSource({"VERIFIED, status.verified", "INFERRED, status.inferred", "ESTIMATE, status.estimate"})
    void theStatusSpeaksTheLanguage(Status status, String key) {
        state.language().speak("zh");
        String words = PositionSection.accuracy(position(41.78, 123.43, 40, status), state);
        assertEquals(state.language().textNow("detail.accuracy.m", 40, state.language().textNow(key)), words);
    }

    private static Position position(double latitude, double longitude, int accuracyM, Status status) {
        return new Position(LocalizedText.EMPTY, new GeoPoint(latitude, longitude), accuracyM, status, LocalizedText.EMPTY,
            List.of());
    }
}
