package org.shenyangatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shenyangatlas.testing.Project;

/// The data flows one way, from `catalogue` to the shells, and each rule says why. What a package may import stands in its
/// `package-info.java` too.
class ArchitectureTest {

    private static final int LONGEST_FILE = 400;
    private static final Set<String> STATIONS = Set.of("catalogue", "state", "tiles", "view", "exchange", "operation", "shell");
    private static final Path FX_THREAD = Project.ATLAS.resolve("view/FxThread.java");

    static Stream<String> views() {
        return packages(Project.ATLAS.resolve("view"));
    }

    static Stream<String> shells() {
        return packages(Project.ATLAS.resolve("shell"));
    }

    @ParameterizedTest(name = "{0} knows nothing of ours but {1}")
    @CsvSource(delimiterString = " | ", textBlock = """
        catalogue | catalogue                                | what we know depends on nothing that shows it
        state     | catalogue, state                         | where we are is the same whoever looks at it
        tiles     | catalogue, tiles                         | pictures of the earth follow from what we know, not from where we are
        view      | catalogue, state, tiles, view            | a view stands in any shell, so it knows of none
        exchange  | catalogue, state, exchange               | what is written to a file does not depend on what is on screen
        operation | catalogue, operation                     | what keeps an unattended atlas running knows nothing of what is on screen
        shell     | catalogue, state, tiles, view, exchange, operation, shell | only the root package starts the atlas
        """)
    void dataFlowsOneWay(String station, String allowed, String why) {
        String others = "org\\.shenyangatlas\\.(?!(" + allowed.replace(", ", "|") + ")\\b)";
        assertNone(Project.code(java(station), "(?<!^package |\")" + others), why);
    }

    @ParameterizedTest(name = "{0} imports of JavaFX only {1}")
    @CsvSource(delimiterString = " | ", textBlock = """
        catalogue | nothing                   | a catalogue can be read and checked without a screen
        state     | beans, collections, util  | state holds values, not nodes, and is tested without a toolkit
        tiles     | scene.image               | a tile is painted by Java2D and handed on as an image
        operation | nothing                   | it runs, and is tested, without a screen
        exchange  | scene.image               | a file is written from what is known, or from a photograph of what is seen
        """)
    void theWayToTheScreenIsKeptOut(String station, String allowed, String why) {
        String javafx = "\\bjavafx\\.(?!(" + allowed.replace(".", "\\.").replace(", ", "|") + ")\\.)";
        assertNone(Project.code(java(station), javafx), why);
    }

    @ParameterizedTest(name = "view.{0} imports no other view")
    @MethodSource("views")
    void oneViewNeverImportsAnother(String view) {
        assertNone(Project.code(java("view/" + view), "org\\.shenyangatlas\\.view\\.(?!" + view + "\\b)[a-z]"),
            "views meet in the state; what two of them need goes into the package view");
    }

    @Test
    void whatViewsShareKnowsNoView() {
        assertNone(Project.code(inPackage("view"), "^import .*org\\.shenyangatlas\\.view\\.[a-z]"),
            "a shared bit that knows a view belongs to that view");
    }

    @ParameterizedTest(name = "shell.{0} imports no other shell")
    @MethodSource("shells")
    void oneShellNeverImportsAnother(String shell) {
        assertNone(Project.code(java("shell/" + shell), "org\\.shenyangatlas\\.shell\\.(?!" + shell + "\\b)[a-z]"),
            "each mode is left by throwing its shell away, so no shell holds on to another");
    }

    @Test
    void everyPackageHasItsRule() {
        Set<String> found = packages(Project.ATLAS).collect(Collectors.toSet());
        assertEquals(Set.of(), found.stream().filter(Predicate.not(STATIONS::contains)).collect(Collectors.toSet()),
            "a new package: say in this test what it may import");
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource(delimiterString = " | ", textBlock = """
        \\btools\\.jackson\\b              | catalogue, tiles, operation, exchange, Settings | the shape of a file is known only where it is read
        \\bcom\\.gluonhq\\b                | view/map, tiles            | Gluon's map has to be tamed in one place
        \\borg\\.apache\\.pdfbox\\b        | exchange                   | a document's format is known only where it is written
        \\b(java\\.sql|org\\.sqlite)\\b      | operation/statistics, tiles | a database's shape is known only where it is read
        \\bcom\\.google\\.zxing\\b         | exchange                   | a code's pixels are made in one place
        \\borg\\.locationtech\\.jts\\b      | tiles, state, view/map     | geometry is worked out where places are found and drawn
        \\bjava\\.net\\.(http|Socket|URLConnection|HttpURLConnection) | operation, tiles | the atlas works without a network
        \\bcom\\.sun\\.net\\.httpserver\\b | operation                  | nobody but the operator, on this machine, is answered
        \\bpicocli\\b                      | Launcher, Options, KioskOptions, PackOptions | the command line is read once, at the start
        \\bjavafx\\.stage\\.(Stage|\\*)    | shell, Atlas, Kiosk, Screenshot | only a shell or the application owns a window
        \\bPlatform\\.exit\\(             | shell, Atlas               | a view never ends the program
        \\bSystem\\.exit\\(               | Launcher                   | whoever else ends the program leaves work half done
        """)
    void aLibraryStaysInItsPlace(String pattern, String places, String why) {
        List<Path> homes = Stream.of(places.split(", ")).map(Project.ATLAS::resolve).toList();
        List<Path> elsewhere = Project.files(Project.ATLAS, ".java").stream().filter(file -> homes.stream()
            .noneMatch(home -> file.startsWith(home) || file.equals(Path.of(home + ".java")))).toList();
        assertNone(Project.code(elsewhere, pattern), why);
    }

    @ParameterizedTest(name = "nowhere {0}")
    @CsvSource(delimiterString = " | ", textBlock = """
        \\.setStyle\\(                        | looks belong into the stylesheets, where every theme can change them
        printStackTrace\\(                    | faults go to the log, where somebody may read them
        Bindings\\.select                     | it follows names at run time, where nobody notices a wrong one
        \\b(Thread|[A-Z]*SECONDS)\\.sleep\\(  | whoever sleeps is late: wait for what is to happen
        """)
    void neverIn(String pattern, String why) {
        assertNone(Project.code(Project.files(Project.SOURCES, ".java"), pattern), why);
    }

    @Test
    void testsDoNotSleep() {
        assertNone(Project.code(Project.files(Project.TESTS, ".java"), "\\b(Thread|[A-Z]*SECONDS)\\.sleep\\("),
            "a test that sleeps is slow when all is well and wrong when the machine is busy");
    }

    @Test
    void onlyOneClassCrossesToTheFxThread() {
        List<Path> others = Project.files(Project.ATLAS, ".java").stream().filter(file -> !file.equals(FX_THREAD)).toList();
        assertNone(Project.code(others, "\\brunLater\\("), "FxThread.run is the one way onto the FX thread");
    }

    @Test
    void onlyTheStartWritesToTheConsole() {
        List<Path> others = Project.files(Project.ATLAS, ".java").stream()
            .filter(file -> !Project.ATLAS.equals(file.getParent())).toList();
        assertNone(Project.code(others, "\\bSystem\\.(out|err)\\b"), "the console belongs to the command line; all else is logged");
    }

    @Test
    void everyNameSaysWhatItIs() {
        List<Path> vague = Stream.of(Project.SOURCES, Project.TESTS)
            .flatMap(root -> Stream.concat(Project.folders(root).stream(), Project.files(root, ".java").stream()))
            .filter(file -> file.getFileName().toString().replace(".java", "")
                .matches("(?i)(.*(utils?|helpers?|managers?)|misc|common|stuff|tools)")).toList();
        assertNone(vague, "a drawer for anything fills up: name a class after the one thing it does");
    }

    @Test
    void noFileIsLongerThanCanBeReadAtOnce() {
        List<Path> tooLong = Stream.of(Project.SOURCES, Project.TESTS).flatMap(root -> Project.files(root, ".java").stream())
            .filter(file -> Project.read(file).lines().count() > LONGEST_FILE).toList();
        assertNone(tooLong, "above " + LONGEST_FILE + " lines a file does more than one thing");
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        List<Path> silent = Project.folders(Project.ATLAS).stream()
            .filter(folder -> !Files.exists(folder.resolve("package-info.java"))).toList();
        assertNone(silent, "package-info.java is where a newcomer begins");
    }

    @Test
    void theRulesSeeTheSources() {
        assertFalse(Project.code(List.of(FX_THREAD), "runLater\\(").isEmpty(), "no sources: run the tests in the project's folder");
    }

    private static void assertNone(List<?> found, String why) {
        assertEquals("", found.stream().map(Object::toString).collect(Collectors.joining("\n")), why);
    }

    private static List<Path> java(String folder) {
        return Project.files(Project.ATLAS.resolve(folder), ".java");
    }

    /// The sources of one package, without those of the packages in it.
    private static List<Path> inPackage(String folder) {
        return java(folder).stream().filter(file -> Project.ATLAS.resolve(folder).equals(file.getParent())).toList();
    }

    private static Stream<String> packages(Path folder) {
        return Project.folders(folder).stream().filter(inner -> folder.equals(inner.getParent()))
            .map(inner -> inner.getFileName().toString());
    }
}
