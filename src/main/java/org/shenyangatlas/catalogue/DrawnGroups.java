package org.shenyangatlas.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The ids of the groups in drawings, for checking what is said to move. A drawing is read when it is first asked about,
/// which only those are in which something moves.
final class DrawnGroups {

    /// What is not drawn where it stands.
    private static final Pattern APART = Pattern.compile("<!--.*?-->|<defs\\b[^>]*>.*?</defs>", Pattern.DOTALL);
    private static final Pattern GROUP = Pattern.compile("<g\\b[^>]*?\\sid\\s*=\\s*[\"']([^\"']+)[\"']");

    private final Assets assets;
    private final Map<String, Set<String>> known = new HashMap<>();

    DrawnGroups(Assets assets) {
        this.assets = assets;
    }

    boolean has(String file, String id) {
        return of(file).contains(id);
    }

    /// `Did you mean "rotor"?`, or that it will stand still.
    String suggestion(String file, String wrong) {
        String near = new Names(of(file)).suggestion(wrong);
        return near.isEmpty() ? "It will not move" : near;
    }

    private Set<String> of(String file) {
        return known.computeIfAbsent(file, this::read);
    }

    private Set<String> read(String file) {
        try (InputStream in = assets.open(file)) {
            String drawn = APART.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("");
            return GROUP.matcher(drawn).results().map(group -> group.group(1)).collect(Collectors.toSet());
        } catch (IOException e) { // it was there a moment ago; the picture will say so itself
            return Set.of();
        }
    }
}
