package org.shenyangatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.PointColumn;
import org.shenyangatlas.shell.KeyCommand;
import org.shenyangatlas.shell.PointingKey;
import org.shenyangatlas.shell.Shortcut;
import org.shenyangatlas.shell.presentation.PresentShortcut;
import org.shenyangatlas.testing.Messages;
import org.shenyangatlas.testing.Project;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What README.md tells is what the program does.
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    /// An option as it is typed: after a backtick, a quotation mark, a blank or an equals sign.
    private static final Pattern OPTION = Pattern.compile("(?<=[`\"\\s=])(--[a-z][a-z-]*)");

    @Test
    void theTableOfKeysListsTheKeysThereAre() {
        assertListed("keys", Shortcut.values());
    }

    @Test
    void theTableOfATalksKeysListsTheKeysThereAre() {
        assertListed("keys of a talk", PresentShortcut.values());
    }

    @Test
    void theTableOfKeysForPointingListsTheKeysThereAre() {
        assertListed("keys for pointing", PointingKey.values());
    }

    private static void assertListed(String mark, KeyCommand... keys) {
        assertEquals(table(keys), rows(readme(), mark),
            () -> "the rows between <!-- " + mark + " --> and <!-- /" + mark + " --> of README.md ought to be\n\n" + table(keys) + "\n\n");
    }

    @Test
    void everyOptionIsExplained() {
        List<String> untold = new CommandLine(new Options()).getCommandSpec().options().stream()
            .filter(option -> !option.hidden()).map(OptionSpec::longestName)
            .filter(option -> !Pattern.compile(option + "\\b").matcher(readme()).find()).toList();
        assertEquals(List.of(), untold, "options without a row in README.md; one for developers may be hidden");
    }

    @Test
    void everyOptionItShowsExists() {
        CommandSpec spec = new CommandLine(new Options()).getCommandSpec();
        List<String> unknown = OPTION.matcher(readme()).results().map(found -> found.group(1))
            .filter(option -> spec.findOption(option) == null).toList();
        assertEquals(List.of(), unknown, "no such options");
    }

    @Test
    void theTableOfColumnsListsTheColumnsThereAre() {
        List<String> columns = rows(readme(), "columns").lines().flatMap(row -> Pattern.compile("`([a-z_]+)`").matcher(row.split("\\|")[1]).results())
            .map(found -> found.group(1)).toList();
        assertEquals(PointColumn.headers(List.of("en", "zh")), columns);
    }

    private static String readme() {
        return Files.exists(README) ? Project.read(README) : "";
    }

    private static String table(KeyCommand... keys) {
        Map<String, String> english = Messages.english().texts();
        return Arrays.stream(keys)
            .map(shortcut -> "| " + String.join(", ", shortcut.written()) + " | " + english.get(shortcut.words()) + " |")
            .collect(Collectors.joining("\n"));
    }

    /// The rows of the table, without its heading and the rule below that.
    private static String rows(String readme, String mark) {
        String opening = "<!-- " + mark + " -->";
        int begin = readme.indexOf(opening);
        int end = readme.indexOf("<!-- /" + mark + " -->");
        if (begin < 0 || end < begin) {
            return "";
        }
        return readme.substring(begin + opening.length(), end).lines().map(String::strip).filter(line -> line.startsWith("|"))
            .map(line -> line.replaceAll("\\s*\\|\\s*", " | ").strip())
            .filter(line -> !line.matches("\\|[ :|-]+\\|")).skip(1).collect(Collectors.joining("\n"));
    }
}
