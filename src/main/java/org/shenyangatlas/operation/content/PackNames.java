package org.shenyangatlas.operation.content;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The names of one pack's files: paths with '/' that name the same file on Linux, macOS and Windows, inside the pack and
/// nowhere else, and no two of them the same file on any of the three.
final class PackNames {

    private static final String MARKS = "<>:\"|?*\\";
    private static final int LONGEST = 400;
    private static final int LONGEST_STEP = 200;
    private static final int DEEPEST = 16;
    /// Devices of Windows, in any folder and with any ending.
    private static final Pattern DEVICE = Pattern.compile(
        "(?i)(con|prn|aux|nul|conin\\$|conout\\$|clock\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])\\s*(\\..*)?");
    /// Put into folders by systems, asked by nobody.
    private static final Set<String> LITTER = Set.of(".ds_store", "thumbs.db", "desktop.ini", "system volume information",
        ".spotlight-v100", ".trashes", ".fseventsd");

    private final String pack;
    /// By what a system that ignores case takes the path for: how it was written, with '/' at the end of a folder.
    private final Map<String, String> known = new HashMap<>();

    /// @param pack its name, for refusals
    PackNames(String pack) {
        this.pack = pack;
    }

    /// Checks a path, and that it is no other one's file or folder.
    void add(String path, boolean folder) throws PackRefused {
        String fault = fault(path);
        if (fault != null) {
            throw new PackRefused(shown(path) + " in " + pack, "a plain path inside the pack", fault, "");
        }
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            note(path.substring(0, end + 1));
        }
        if (folder) {
            note(path + "/");
        } else if (known.putIfAbsent(folded(path), path) != null) {
            throw clash(path, known.get(folded(path)));
        }
    }

    private void note(String folder) throws PackRefused {
        String before = known.putIfAbsent(folded(folder.substring(0, folder.length() - 1)), folder);
        if (before != null && !before.equals(folder)) {
            throw clash(folder, before);
        }
    }

    private PackRefused clash(String path, @Nullable String before) {
        return new PackRefused(shown(path) + " in " + pack, "names that differ in more than case",
            path.equals(before) ? "the same name twice" : "\"" + shown(String.valueOf(before)) + "\" as well",
            "Rename one of them");
    }

    /// What is wrong with a path by itself; null when nothing is.
    static @Nullable String fault(String path) {
        if (path.isEmpty()) {
            return "an empty name";
        } else if (path.startsWith("/") || path.startsWith("\\")) {
            return "a path from the root of a disk";
        } else if (path.length() > LONGEST) {
            return "a path of " + path.length() + " letters, more than " + LONGEST;
        } else if (path.codePoints().anyMatch(PackNames::isUnseen)) {
            return "a character that cannot be seen";
        } else if (path.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)) {
            return "one of " + MARKS;
        }
        String[] steps = path.split("/", -1);
        if (steps.length > DEEPEST) {
            return steps.length + " folders deep, more than " + DEEPEST;
        }
        for (String step : steps) {
            String fault = stepFault(step);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static @Nullable String stepFault(String step) {
        if (step.isEmpty()) {
            return "an empty step between two /";
        } else if (step.equals(".") || step.equals("..")) {
            return "a step out of the folder, " + step;
        } else if (step.endsWith(".") || step.endsWith(" ") || step.startsWith(" ")) {
            return "a step that begins or ends with a blank, or ends with a dot";
        } else if (DEVICE.matcher(step).matches()) {
            return "a device of Windows, " + step;
        } else if (step.getBytes(StandardCharsets.UTF_8).length > LONGEST_STEP) {
            return "a name longer than " + LONGEST_STEP + " bytes";
        }
        return null;
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR -> true;
            default -> character == '\uFFFD';
        };
    }

    /// Whether a system, not the author, has put a file there.
    static boolean isLitter(String name) {
        return LITTER.contains(name.toLowerCase(Locale.ROOT)) || name.startsWith("._");
    }

    /// A name as it may be shown in a sentence.
    static String shown(String name) {
        String seen = name.codePoints().limit(80).map(c -> isUnseen(c) ? '?' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return name.length() > seen.length() ? seen + "..." : seen;
    }

    private static String folded(String path) {
        String composed = Normalizer.normalize(path, Normalizer.Form.NFKC);
        return Normalizer.normalize(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }
}
