package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.state.ClassList.Fault;
import org.shenyangatlas.state.ClassList.Found;
import org.shenyangatlas.state.ClassList.Refusal;

class NamePickerTest {

    private final ClassList first = new ClassList("first", List.of("Ann", "Bob", "Cai", "Dan"));
    private final ClassList second = new ClassList("second", List.of("Eve", "Fay"));
    private final NamePicker picker = new NamePicker(new Random(3));

    @BeforeEach
    void takeTheLists() {
        picker.take(new Found(List.of(first, second), List.of()));
    }

    @Test
    void everyoneHasATurnBeforeAnyoneHasASecond() {
        for (int round = 0; round < 50; round++) {
            assertEquals(Set.copyOf(first.names()), Set.copyOf(pick(4)));
        }
    }

    @Test
    void nobodyIsPickedTwiceInARow() {
        List<String> picked = pick(400);
        for (int i = 1; i < picked.size(); i++) {
            assertNotEquals(picked.get(i - 1), picked.get(i));
        }
    }

    @Test
    void theOrderIsOneOfChance() {
        Set<String> beginnings = new HashSet<>();
        for (int round = 0; round < 50; round++) {
            beginnings.add(pick(4).getFirst());
        }
        assertEquals(4, beginnings.size());
    }

    @Test
    void itTellsHowManyAreStillToCome() {
        assertEquals(4, picker.leftProperty().get());
        pick(3);
        assertEquals(1, picker.leftProperty().get());
        pick(1);
        assertEquals(0, picker.leftProperty().get());
        pick(1);
        assertEquals(3, picker.leftProperty().get());
    }

    @Test
    void undoShowsTheNameBeforeAndPutsThisOneBack() {
        List<String> picked = pick(2);
        picker.undo();
        assertEquals(picked.getFirst(), picker.getPicked());
        assertEquals(3, picker.leftProperty().get());
        assertTrue(pick(3).contains(picked.getLast()));
    }

    @Test
    void undoGoesBackBeyondTheBeginningOfARound() {
        List<String> picked = pick(5);
        picker.undo();
        assertEquals(picked.get(3), picker.getPicked());
        picker.undo();
        assertEquals(picked.get(2), picker.getPicked());
        assertEquals(List.of(picked.get(3)), pick(1), "the only one left of that round");
    }

    @Test
    void undoBeforeTheFirstPickDoesNothing() {
        picker.undo();
        assertEquals("", picker.getPicked());
        assertEquals(4, picker.leftProperty().get());
    }

    @Test
    void resetLetsAllComeAgain() {
        pick(3);
        picker.reset();
        assertEquals("", picker.getPicked());
        assertEquals(Set.copyOf(first.names()), Set.copyOf(pick(4)));
    }

    @Test
    void everyListKeepsItsOwnTurns() {
        String picked = pick(1).getFirst();
        picker.step(1);
        assertEquals("", picker.getPicked());
        assertEquals(2, picker.leftProperty().get());
        picker.step(1);
        assertEquals(picked, picker.getPicked());
        assertEquals(3, picker.leftProperty().get());
    }

    @Test
    void whenNoListWasFoundThoseBeforeStayAndTheReasonIsTold() {
        Refusal refusal = new Refusal("a.txt", Fault.NO_NAMES, 0);
        picker.take(new Found(List.of(), List.of(refusal)));
        assertEquals(first, picker.listProperty().get());
        assertEquals(List.of(refusal), picker.foundProperty().get().refusals());
    }

    @Test
    void forgottenIsForgotten() {
        pick(1);
        picker.forget();
        assertNull(picker.listProperty().get());
        assertEquals("", picker.getPicked());
        picker.pick();
        assertEquals("", picker.getPicked());
    }

    private List<String> pick(int times) {
        List<String> picked = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            picker.pick();
            picked.add(picker.getPicked());
        }
        return picked;
    }
}
