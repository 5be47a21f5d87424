package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

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

    @Test
    void aPartThatIsNotDrawnIsAWarningThatNamesWhatWasMeant() {
        Problem warning = Faulty.warning(Faulty.reading("tv-tower.svg\",", """
            china-germany-park.svg", "moving": [{"part": "roter", "kind": "spin", "seconds": 6}],"""));
        assertEquals("/sites/0/picture/moving/0/part", warning.path());
        assertEquals("the id of a group in illustration/sites/china-germany-park.svg", warning.expected());
        assertEquals("\"roter\"", warning.found());
        assertEquals("Did you mean \"rotor\"?", warning.suggestion());
    }

    @Test
    void aPartThatIsDrawnIsNoProblem() {
        assertEquals(List.of(), Faulty.reading("tv-tower.svg\",", """
            china-germany-park.svg", "moving": [{"part": "rotor", "kind": "spin", "seconds": 6}],""").problems());
    }

    @Test
    void withNothingLikeItInTheDrawingItIsToldThatItWillNotMove() {
        assertEquals("It will not move", Faulty.warning(moving("""
            {"part": "submarine", "kind": "swing", "seconds": 6}""")).suggestion());
    }

    @Test
    void whatMovesIsNotAskedOfADrawingThatIsMissing() {
        Reading reading = Faulty.reading("tv-tower.svg\",", """
            none.svg", "moving": [{"part": "lift", "kind": "swing", "seconds": 6}],""");
        assertEquals("/sites/0/picture/vignette", Faulty.error(reading).path());
        assertEquals(1, reading.problems().stream().filter(problem -> problem.path().startsWith("/sites/0/")).count());
    }

    @Test
    void aBadMotionIsLeftOutAlone() {
        Reading reading = moving("""
            {"part": "lift", "kind": "swing", "seconds": 3}, {"part": "lift", "kind": "swing", "seconds": 0},
            {"part": "lift", "kind": "spin", "seconds": 5}""");
        assertEquals("/sites/0/picture/moving/1/seconds", Faulty.error(reading).path());
        assertEquals(List.of(3., 5.), tower(reading).motions().stream().map(Motion::seconds).toList());
    }

    @Test
    void twoFaultsOfOneMotionLeaveOutThatMotionOnly() {
        Reading reading = moving("""
            {"part": "lift", "kind": "swing", "seconds": 0, "turn": 900}, {"part": "lift", "kind": "spin", "seconds": 5}""");
        assertEquals(2, reading.problems().stream().filter(problem -> problem.severity() == Problem.Severity.ERROR).count());
        assertEquals(List.of(Motion.Kind.SPIN), tower(reading).motions().stream().map(Motion::kind).toList());
    }

    @Test
    void withoutAListNothingMoves() {
        Reading reading = Faulty.reading("\"scale\": 0.8,", "\"scale\": 0.8, \"moving\": \"all\",");
        assertEquals("/sites/0/picture/moving", Faulty.error(reading).path());
        assertEquals(List.of(), tower(reading).motions());
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
        assertEquals(List.of(), tower(reading).motions(), "the drawing stays, and stands still");
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
        assertFalse(reading.hasErrors(), reading.problems()::toString);
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
