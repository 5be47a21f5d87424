package org.shenyangatlas.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// One stylesheet as a test reads it: which colours it names and which it looks up.
public final class Stylesheet {

    private static final Path FOLDER = Project.RESOURCES.resolve("style");
    private static final Pattern DECLARATION = Pattern.compile("(?<=[{;])\\s*([a-z-][a-z0-9-]*)\\s*:\\s*([^;{}]+)(?=[;}])");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.-])-(?!fx-)[a-z][a-z0-9-]*");

    private final String name;
    private final SequencedMap<String, String> tokens = new LinkedHashMap<>();
    private final Set<String> lookedUp = new TreeSet<>();
    private final String text;

    private Stylesheet(Path file) {
        name = file.getFileName().toString();
        text = Project.read(file).replaceAll("(?s)/\\*.*?\\*/", "");
        Matcher declaration = DECLARATION.matcher(text);
        while (declaration.find()) {
            if (NAME.matcher(declaration.group(1)).matches()) {
                tokens.put(declaration.group(1), declaration.group(2).strip());
            }
            Matcher used = NAME.matcher(declaration.group(2).replaceAll("\"[^\"]*\"", ""));
            while (used.find()) {
                lookedUp.add(used.group());
            }
        }
    }

    /// @param name without folder and ending: "light"
    public static Stylesheet named(String name) {
        return new Stylesheet(FOLDER.resolve(name + ".css"));
    }

    public static List<Stylesheet> all() {
        List<Stylesheet> sheets = new ArrayList<>();
        Project.files(FOLDER, ".css").forEach(file -> sheets.add(new Stylesheet(file)));
        return sheets;
    }

    public String name() {
        return name;
    }

    /// Without comments.
    public String text() {
        return text;
    }

    /// Names this sheet gives to colours, with the last value each gets.
    public SequencedMap<String, String> tokens() {
        return tokens;
    }

    /// Names of colours this sheet uses, whoever gives them.
    public Set<String> lookedUp() {
        return lookedUp;
    }

    /// @throws IllegalArgumentException when there is no such token or it is no plain colour
    public Color colour(String token) {
        String value = tokens.get(token);
        if (value == null) {
            throw new IllegalArgumentException(name + " has no " + token);
        }
        return Color.web(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
