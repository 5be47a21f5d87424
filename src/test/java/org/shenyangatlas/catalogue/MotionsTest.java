package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What moves in a drawing, as the catalogue says it.
class MotionsTest {

    @Test
    void aSwingThereAndBack() {
        assertEquals(List.of(new Motion("train", Motion.Kind.SWING, -4, 2.5, 0, 0, 0, 0, 6)), motions("""
            {"part": "train", "kind": "swing", "by": [-4, 2.5], "seconds": 6}"""));
    }

    @Test
    void aSwingRoundAJoint() {
        assertEquals(List.of(new Motion("arm", Motion.Kind.SWING, 0, 0, 3, 234, 337, 0, 8)), motions("""
            {"part": "arm", "kind": "swing", "turn": 3, "pivot": [234, 337], "seconds": 8}"""));
    }

    @Test
    void aWheelOnAWall() {
        assertEquals(List.of(new Motion("rotor", Motion.Kind.SPIN, 0, 0, 0, 394, 124, 0.5, 14)), motions("""
            {"part": "rotor", "kind": "spin", "pivot": [394, 124], "skew": 0.5, "seconds": 14}"""));
    }

    @Test
    void severalKeepTheirOrder() {
        assertEquals(List.of("rotor", "flag"), motions("""
            {"part": "rotor", "kind": "spin", "seconds": 14}, {"part": "flag", "kind": "swing", "seconds": 3}""")
            .stream().map(Motion::part).toList());
    }

    @Test
    void withoutAnythingMovingItStands() {
        assertEquals(List.of(), tower(Faulty.read(Faulty.threeSites())).motions());
    }

    @Test
    void aBadHotspotTakesNoMotionAway() {
        Reading reading = Faulty.reading("\"hotspot\": [[250, 40]",
            "\"moving\": [{\"part\": \"lift\", \"kind\": \"swing\", \"seconds\": 3}], \"hotspot\": [[250, 601]");
        assertEquals(List.of("lift"), tower(reading).motions().stream().map(Motion::part).toList());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"part": "train", "kind": "wobble", "seconds": 6}                | /sites/0/picture/moving/0/kind
        {"part": "train", "kind": "swing", "by": "left", "seconds": 6}   | /sites/0/picture/moving/0/by
        {"part": "train", "kind": "swing", "turn": 181, "seconds": 6}    | /sites/0/picture/moving/0/turn
        {"part": "train", "kind": "spin", "pivot": [1], "seconds": 6}    | /sites/0/picture/moving/0/pivot
        {"part": "train", "kind": "spin", "seconds": 0}                  | /sites/0/picture/moving/0/seconds
        {"part": "", "kind": "spin", "seconds": 6}                       | /sites/0/picture/moving/0/part
        {"part": "train", "kind": "spin"}                                | /sites/0/picture/moving/0
        """)
    void aMotionNobodyCanMakeIsAnErrorThatNamesThePlace(String motion, String path) {
        Reading reading = moving(motion);
        assertEquals(path, Faulty.error(reading).path());
        assertNull(Faulty.site(reading, "tv-tower").vignette(), "the site stays, off the picture");
    }

    @Test
    void anUnknownKindIsToldWithWhatWasMeant() {
        Problem error = Faulty.error(moving("""
            {"part": "train", "kind": "swin", "seconds": 6}"""));
        assertEquals("\"swin\"", error.found());
        assertEquals("Did you mean \"swing\"?", error.suggestion());
    }

    private static List<Motion> motions(String list) {
        Reading reading = moving(list);
        assertEquals(List.of(), reading.problems());
        return tower(reading).motions();
    }

    private static Reading moving(String list) {
        return Faulty.reading("\"scale\": 0.8,", "\"scale\": 0.8, \"moving\": [" + list + "],");
    }

    private static Vignette tower(Reading reading) {
        Vignette vignette = Faulty.site(reading, "tv-tower").vignette();
        assertNotNull(vignette, () -> "off the picture: " + reading.problems());
        return vignette;
    }
}
