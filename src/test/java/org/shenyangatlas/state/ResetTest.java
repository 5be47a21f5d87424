package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Appearance.Theme;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.testing.Lectures;
import org.shenyangatlas.testing.Remains;
import org.shenyangatlas.testing.Sites;

/// Whatever a visitor does, the next one finds the atlas as it was.
class ResetTest {

    private static final int VISITS = 100;
    private static final int LONGEST_VISIT = 40;
    /// What those decide who set the atlas up, not those who visit it.
    private static final Set<String> NOT_FOR_VISITORS =
        Set.of("beginWith", "beginWithOnly", "followSystem", "reduceMotion", "drawAt", "enable", "reset");

    private final AtlasState state = Sites.state();
    private final SortedMap<String, String> fresh = Remains.of(Sites.state());

    private record Deed(Object on, Method what) {
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260801})
    void afterAHundredVisitsOfAnybodyNothingIsLeft(long seed) {
        Random chance = new Random(seed);
        List<Deed> deeds = deeds();
        for (int visit = 0; visit < VISITS; visit++) {
            List<String> done = new ArrayList<>();
            for (int i = chance.nextInt(LONGEST_VISIT); i >= 0; i--) {
                Deed deed = deeds.get(chance.nextInt(deeds.size()));
                done.add(deed.what().getName());
                act(deed, chance);
            }
            state.reset();
            int number = visit;
            assertEquals(text(fresh), text(Remains.of(state)), () -> "seed " + seed + ", visit " + number + ": " + done);
        }
    }

    @Test
    void whatIsLeftWouldBeSeen() {
        state.textSize().enlarge();
        state.arrangement().lower(true);
        Map<String, String> left = Remains.of(state);
        left.entrySet().removeAll(fresh.entrySet());
        assertEquals(Map.of("state.arrangement.lowered", "true", "state.textSize.percent", "115"), left);
    }

    @Test
    void anybodyCanDoNearlyEverything() {
        assertNotEquals(List.of(), deeds());
        List<String> names = deeds().stream().map(deed -> deed.what().getName()).toList();
        for (String needed : List.of("select", "hover", "search", "toggle", "speak", "enlarge", "lower", "switchNight", "play", "beginQuiz")) {
            assertEquals(true, names.contains(needed), needed);
        }
    }

    @Test
    void aSiteThatWasPointedAtIsForgotten() {
        state.selection().hover(Sites.site(state, Sites.TOWER));
        state.reset();
        assertNull(state.selection().hoveredProperty().get());
    }

    @Test
    void theDayAfterTheNightIsNotThatOfTheVisitorBefore() {
        state.appearance().choose(Theme.CONTRAST);
        state.appearance().switchNight();
        state.reset();
        state.appearance().switchNight();
        state.appearance().switchNight();
        assertEquals(Theme.LIGHT, state.appearance().getTheme());
    }

    private List<Deed> deeds() {
        return Stream.of(state, state.language(), state.filter(), state.selection(), state.arrangement(), state.connections(), state.appearance(),
                state.textSize(), state.presentation(), state.projector(), state.projector().textSize(), state.pointing(),
                state.toolbox(), state.ink(), state.lessonDesk(), state.quiz(), state.classroom(), state.classroom().countdown(),
                state.classroom().names())
            .flatMap(on -> Stream.of(on.getClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == void.class)
                .filter(method -> !NOT_FOR_VISITORS.contains(method.getName()))
                .filter(method -> Stream.of(method.getParameterTypes()).allMatch(type -> thing(type, new Random(0)) != null))
                .sorted((a, b) -> a.toGenericString().compareTo(b.toGenericString()))
                .map(method -> new Deed(on, method)))
            .toList();
    }

    private void act(Deed deed, Random chance) {
        try {
            deed.what().invoke(deed.on(), Stream.of(deed.what().getParameterTypes()).map(type -> thing(type, chance)).toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(deed.what().toString(), e);
        }
    }

    /// Something of a type; null for a type that nobody here has anything of.
    private Object thing(Class<?> type, Random chance) {
        List<Site> sites = state.catalogue().sites();
        Site site = sites.get(chance.nextInt(sites.size()));
        if (type.isEnum()) {
            return type.getEnumConstants()[chance.nextInt(type.getEnumConstants().length)];
        }
        if (type == Site.class) {
            return site;
        }
        if (type == Category.class) {
            return state.catalogue().categories().get(chance.nextInt(state.catalogue().categories().size()));
        }
        if (type == Lesson.class) {
            return Lectures.lesson();
        }
        if (type == List.class) {
            return sites.subList(0, 1 + chance.nextInt(sites.size()));
        }
        if (type == Pointing.Place.class) {
            return new Pointing.Place(Large.MAP, site.position().point(), site);
        }
        if (type == Toolbox.Spot.class) {
            return new Toolbox.Spot(Large.PICTURE, chance.nextInt(1000), chance.nextInt(1000));
        }
        if (type == Ink.Page.class) {
            return state.ink().page(Large.PICTURE);
        }
        if (type == Stroke.class) {
            return Stroke.at(Stroke.Nib.PEN, InkColour.RED, 4, chance.nextInt(1000), chance.nextInt(1000));
        }
        if (type == boolean.class) {
            return chance.nextBoolean();
        }
        if (type == int.class) {
            return chance.nextInt(6) - 2;
        }
        if (type == double.class) {
            return chance.nextDouble() * 40;
        }
        return type == String.class ? List.of("zh", "en", "bmw", "", "atlantis").get(chance.nextInt(5)) : null;
    }

    private static String text(Map<String, String> values) {
        return String.join("\n", values.entrySet().stream().map(Object::toString).toList());
    }
}
