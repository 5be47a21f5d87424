package org.shenyangatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shenyangatlas.catalogue.Assets;
import picocli.CommandLine;

/// The command line as whoever types it meets it; nothing here opens a window.
class LauncherTest {

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    static Stream<String> everyOption() {
        return new CommandLine(new Options()).getCommandSpec().options().stream()
            .filter(option -> !option.hidden()).map(CommandLine.Model.OptionSpec::longestName);
    }

    @ParameterizedTest
    @CsvSource({"--sizee, --size", "--langs, --lang", "--screnshot, --screenshot", "--validat, --validate"})
    void aMistypedOptionIsRefusedWithASuggestion(String typed, String meant) {
        assertEquals(USAGE, run(typed));
        assertTrue(err.toString().contains("Unknown option: '" + typed + "'"), err::toString);
        assertTrue(err.toString().matches("(?s).*Possible solutions: .*" + meant + "(,.*|\\R)"), err::toString);
    }

    @Test
    void whatNobodyAskedForIsRefused() {
        assertEquals(USAGE, run("catalogue.json"));
        assertTrue(err.toString().contains("'catalogue.json'"), err::toString);
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        assertEquals(USAGE, run("--site"));
        assertTrue(err.toString().contains("--site"), err::toString);
    }

    @Test
    void aBadSizeIsRefusedWithWhatIsExpected() {
        assertEquals(USAGE, run("--size", "1920"));
        assertTrue(err.toString().contains("'--size'"), err::toString);
        assertTrue(err.toString().contains("expected WIDTHxHEIGHT such as 1920x1200"), err::toString);
        assertTrue(err.toString().contains("found '1920'"), err::toString);
    }

    @ParameterizedTest
    @CsvSource({"--scale, 0", "--scale, 5", "--scale, NaN", "--scale, two", "--lang, english", "--lang, ''", "--theme, blue",
        "--view, globe", "--zoom, 0", "--zoom, -2", "--zoom, NaN", "--zoom, 1001", "--zoom, near"})
    void aValueOutOfReachIsRefusedByTheNameOfItsOption(String option, String value) {
        assertEquals(USAGE, run(option, value));
        assertTrue(err.toString().contains("'" + option + "'"), err::toString);
    }

    @Test
    void refusalsSayNothingOnStandardOutput() {
        run("--sizee");
        assertEquals("", out.toString());
    }

    @ParameterizedTest
    @MethodSource("everyOption")
    void helpListsTheOption(String option) {
        assertEquals(OK, run("--help"));
        assertTrue(out.toString().contains(option), out::toString);
    }

    @Test
    void helpTellsTheExitCodes() {
        run("-h");
        assertTrue(out.toString().contains("Exit codes: 0"), out::toString);
    }

    @Test
    void theVersionIsNamed() {
        assertEquals(OK, run("--version"));
        assertTrue(out.toString().matches("Shenyang Atlas \\d+\\.\\d+\\.\\d+\\R"), out::toString);
    }

    @Test
    void theCatalogueThatComesWithTheAtlasIsSound() {
        assertEquals(OK, run("--validate"), out::toString);
        assertTrue(out.toString().startsWith("0 errors, 0 warnings, "), out::toString);
    }

    @Test
    void aBrokenCatalogueIsToldWithFileAndLine() throws IOException {
        Path broken = brokenCopy();
        assertEquals(FAILED, run("--validate", broken.toString()));
        int line = lineOf(broken, "\"nowhere\"");
        assertTrue(out.toString().contains(broken + ":" + line + ":"), out::toString);
        assertTrue(out.toString().contains(": error at /sites/0/district"), out::toString);
    }

    @Test
    void validatingTakesTheCatalogueThatWouldBeShown() throws IOException {
        Path broken = brokenCopy();
        assertEquals(FAILED, run("--catalogue", broken.toString(), "--validate"));
        assertTrue(out.toString().contains(broken.toString()), out::toString);
    }

    @Test
    void aFileThatIsNotThereIsToldByItsName() {
        Path nowhere = folder.resolve("nowhere.json");
        assertEquals(FAILED, run("--validate", nowhere.toString()));
        assertTrue(out.toString().contains(nowhere + ": error"), out::toString);
    }

    @Test
    void whatIsNoJsonIsToldByItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("half.json"), "{\n  \"format\": 1,\n  \"id\": }\n");
        assertEquals(FAILED, run("--validate", file.toString()));
        assertTrue(out.toString().contains(file + ":3:"), out::toString);
    }

    @Test
    void theLastLineSumsUp() throws IOException {
        run("--validate", brokenCopy().toString());
        String last = out.toString().lines().reduce("", (_, line) -> line);
        assertTrue(last.matches("\\d+ errors?, \\d+ warnings?, \\d+ sites?, \\d+ tours?"), last);
    }

    private int run(String... arguments) {
        return Launcher.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    /// The bundled catalogue, with its first site in a district that does not exist.
    private Path brokenCopy() throws IOException {
        try (InputStream in = Assets.bundled().open("catalogue.json")) {
            String sound = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(folder.resolve("catalogue.json"),
                sound.replaceFirst("\"district\":\\s*\"[a-z]+\"", "\"district\": \"nowhere\""));
        }
    }

    private static int lineOf(Path file, String text) throws IOException {
        String before = Files.readString(file);
        return (int) before.substring(0, before.indexOf(text)).chars().filter(c -> c == '\n').count() + 1;
    }
}
