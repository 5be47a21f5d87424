package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnGroupsTest {

    private static final String MILL = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600">
          <defs><g id="leaf"><circle r="9"/></g></defs>
          <g transform="scale(2)"
             id="rotor"><path id="blade" d="M0 0h9"/><g id='hub'/></g>
          <!-- <g id="old"/> -->
          <g data-id="sails"/>
        </svg>
        """;

    @TempDir
    private Path folder;
    private DrawnGroups groups;

    @BeforeEach
    void draw() throws IOException {
        Files.writeString(folder.resolve("mill.svg"), MILL);
        groups = new DrawnGroups(Assets.in(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rotor", "hub"})
    void aGroupIsFoundHoweverItsIdIsWritten(String id) {
        assertTrue(groups.has("mill.svg", id));
    }

    @ParameterizedTest(name = "not {0}")
    @ValueSource(strings = {"blade", "leaf", "old", "sails", "ROTOR", "rot", ""})
    void onlyWhatIsDrawnAsAGroupCounts(String id) {
        assertFalse(groups.has("mill.svg", id));
    }

    @Test
    void aMisspeltGroupIsGuessed() {
        assertEquals("Did you mean \"rotor\"?", groups.suggestion("mill.svg", "roter"));
        assertEquals("It will not move", groups.suggestion("mill.svg", "submarine"));
    }

    @Test
    void aDrawingThatCannotBeReadHasNone() {
        assertFalse(groups.has("none.svg", "rotor"));
    }
}
