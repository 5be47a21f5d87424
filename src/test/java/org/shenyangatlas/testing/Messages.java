package org.shenyangatlas.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The texts of the program in one language, as they stand in the file.
public final class Messages {

    private static final Path FOLDER = Project.RESOURCES.resolve("i18n");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    private final SequencedMap<String, String> texts = new LinkedHashMap<>();
    private final List<String> twice = new ArrayList<>();

    private Messages(String file) {
        for (String line : Project.read(FOLDER.resolve(file)).lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 1 || line.endsWith("\\")) {
                throw new IllegalStateException(file + ": expected key=text on one line, found " + line);
            }
            if (texts.put(line.substring(0, equals), line.substring(equals + 1)) != null) {
                twice.add(line.substring(0, equals));
            }
        }
    }

    /// The base, which is English.
    public static Messages english() {
        return new Messages("messages.properties");
    }

    public static Messages chinese() {
        return new Messages("messages_zh.properties");
    }

    /// What an English machine adds to the base.
    public static Messages ofEnglishMachines() {
        return new Messages("messages_en.properties");
    }

    /// Texts by key, in the order of the file.
    public SequencedMap<String, String> texts() {
        return texts;
    }

    public List<String> twice() {
        return List.copyOf(twice);
    }

    /// The places a text leaves for arguments: {0}, {1}.
    public static Set<String> places(String text) {
        return new TreeSet<>(PLACE.matcher(text).results().map(MatchResult::group).toList());
    }
}
