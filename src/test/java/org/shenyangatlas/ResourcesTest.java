package org.shenyangatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.catalogue.Position;
import org.shenyangatlas.shell.Shortcut;
import org.shenyangatlas.shell.presentation.PresentShortcut;
import org.shenyangatlas.testing.Messages;
import org.shenyangatlas.testing.Project;

/// The texts of the program are complete in every language and none is left over.
class ResourcesTest {

    /// In views and shells nothing but the key of a text is written like this.
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z]+(?:-[a-z]+)*)+)\"");
    /// The beginning of a key whose end is put together at run time.
    private static final Pattern BUILT = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.)\"");
    private static final Pattern FANCY = Pattern.compile("[\\u2018-\\u201f\\u00b7\\u2022\\u2026\\u3000-\\u303f\\uff00-\\uffef]");

    private final Map<String, String> english = Messages.english().texts();
    private final Map<String, String> chinese = Messages.chinese().texts();

    enum Bundle {
        ENGLISH(Messages.english()), CHINESE(Messages.chinese());

        private final Messages messages;

        Bundle(Messages messages) {
            this.messages = messages;
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertEquals("", lines(missing(english.keySet(), chinese.keySet())), "to be added to messages_zh.properties");
        assertEquals("", lines(missing(chinese.keySet(), english.keySet())), "to be added to messages.properties");
    }

    @Test
    void bothFilesKeepTheSameOrder() {
        assertEquals(String.join("\n", english.keySet()), String.join("\n", chinese.keySet()), "so that they read side by side");
    }

    @Test
    void theFileOfEnglishMachinesIsEmpty() {
        assertEquals(Map.of(), Messages.ofEnglishMachines().texts(), "the base is English; this file only stops the machine's own");
    }

    @ParameterizedTest
    @EnumSource(Bundle.class)
    void noTextIsEmpty(Bundle bundle) {
        assertEquals(Map.of(), where(bundle, String::isBlank));
    }

    @ParameterizedTest
    @EnumSource(Bundle.class)
    void noKeyIsThereTwice(Bundle bundle) {
        assertEquals(List.of(), bundle.messages.twice());
    }

    @Test
    void everyKeyThatIsUsedExists() {
        assertEquals("", lines(missing(usedKeys(), english.keySet())), "used in the sources, to be added to messages.properties");
    }

    @Test
    void everyTextIsUsed() {
        assertEquals("", lines(missing(english.keySet(), usedKeys())), "used nowhere, to be removed from both files");
    }

    @Test
    void keysThatAreBuiltBeginInAKnownWay() {
        Set<String> begun = Stream.of("view", "shell", "exchange").flatMap(station -> literals(station, BUILT)).collect(Collectors.toSet());
        assertEquals(Set.of("keys.", "present-keys.", "status."), begun, "this test lists what such keys end with in builtKeys()");
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        Map<String, Set<String>> inEnglish = new TreeMap<>();
        Map<String, Set<String>> inChinese = new TreeMap<>();
        english.forEach((key, text) -> inEnglish.put(key, Messages.places(text)));
        chinese.forEach((key, text) -> inChinese.put(key, Messages.places(text)));
        assertEquals(inEnglish, inChinese);
    }

    @ParameterizedTest
    @EnumSource(Bundle.class)
    void placesAreCountedFromZeroWithoutGaps(Bundle bundle) {
        assertEquals(Map.of(), where(bundle, text -> {
            Set<String> places = Messages.places(text);
            return !places.equals(IntStream.range(0, places.size()).mapToObj(i -> "{" + i + "}").collect(Collectors.toSet()));
        }));
    }

    @ParameterizedTest
    @EnumSource(Bundle.class)
    void everyPatternFillsAllItsPlaces(Bundle bundle) {
        bundle.messages.texts().forEach((key, text) -> {
            Object[] arguments = Messages.places(text).stream().map(place -> "<" + place + ">").toArray();
            if (arguments.length > 0) {
                String filled = new MessageFormat(text, Locale.ROOT).format(arguments);
                Stream.of(arguments).forEach(argument -> assertTrue(filled.contains(argument.toString()), key + ": " + filled));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Bundle.class)
    void patternsDoubleTheirApostrophes(Bundle bundle) {
        assertEquals(Map.of(), where(bundle, text -> isPattern(text) && text.replace("''", "").contains("'")),
            "a single apostrophe hides what follows it from MessageFormat");
    }

    @ParameterizedTest
    @EnumSource(Bundle.class)
    void plainTextsDoNot(Bundle bundle) {
        assertEquals(Map.of(), where(bundle, text -> !isPattern(text) && text.contains("''")), "it would be shown twice");
    }

    @ParameterizedTest
    @EnumSource(Bundle.class)
    void noTextBeginsOrEndsWithABlank(Bundle bundle) {
        assertEquals(Map.of(), where(bundle, text -> !text.equals(text.strip())));
    }

    @Test
    void englishIsWrittenInPlainSigns() {
        assertEquals(Map.of(), where(Bundle.ENGLISH, text -> FANCY.matcher(text).find()),
            "straight quotes, no middle dots, no ellipsis, nothing full-width");
    }

    private static boolean isPattern(String text) {
        return !Messages.places(text).isEmpty();
    }

    private static Map<String, String> where(Bundle bundle, Predicate<String> test) {
        Map<String, String> found = new TreeMap<>(bundle.messages.texts());
        found.values().removeIf(test.negate());
        return found;
    }

    private static Set<String> usedKeys() {
        return Stream.concat(Stream.of("view", "shell", "exchange").flatMap(station -> literals(station, KEY)), builtKeys())
            .filter(key -> !key.matches("(os|user|java)\\..*")) // properties of the system
            .collect(Collectors.toSet());
    }

    private static Stream<String> builtKeys() {
        return Stream.of(Stream.of(Shortcut.values()).map(Shortcut::words),
            Stream.of(PresentShortcut.values()).map(PresentShortcut::words), Stream.of(Position.Status.values()).map(status -> "status." + status.name().toLowerCase(Locale.ROOT))).flatMap(keys -> keys);
    }

    private static Stream<String> literals(String station, Pattern pattern) {
        List<Path> files = Project.files(Project.ATLAS.resolve(station), ".java");
        return Project.code(files, pattern.pattern()).stream()
            .flatMap(line -> pattern.matcher(line).results().map(found -> found.group(1)));
    }

    private static Set<String> missing(Set<String> wanted, Set<String> there) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        return missing;
    }

    private static String lines(Set<String> keys) {
        return keys.stream().map(key -> key + "=").collect(Collectors.joining("\n"));
    }
}
