package org.shenyangatlas.operation.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayHoursTest {

    @ParameterizedTest(name = "from {0} to {1}, at {2}: {3}")
    @CsvSource({
        "09:00, 17:30, 08:59:59, false", "09:00, 17:30, 09:00, true", "09:00, 17:30, 17:29:59, true", "09:00, 17:30, 17:30, false",
        "18:00, 02:00, 17:59, false", "18:00, 02:00, 18:00, true", "18:00, 02:00, 23:59:59, true", "18:00, 02:00, 00:00, true",
        "18:00, 02:00, 01:59, true", "18:00, 02:00, 02:00, false", "08:00, 00:00, 23:59, true", "08:00, 00:00, 00:00, false",
        "00:00, 08:00, 00:00, true", "00:00, 08:00, 08:00, false", "00:00, 00:00, 12:00, true", "07:00, 07:00, 07:00, true"})
    void isLitFromTheFirstMinuteToTheLast(LocalTime on, LocalTime off, LocalTime now, boolean lit) {
        assertEquals(lit, new DisplayHours(on, off).includes(now));
    }
}
