package org.shenyangatlas.catalogue;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Brings the headers other programs write to ours: " Latitude" is "lat".
final class Headers {

    private static final Map<String, String> OTHERS = Map.ofEntries(Map.entry("latitude", "lat"), Map.entry("y", "lat"),
        Map.entry("纬度", "lat"), Map.entry("longitude", "lon"), Map.entry("lng", "lon"), Map.entry("long", "lon"), Map.entry("x", "lon"),
        Map.entry("经度", "lon"), Map.entry("title", "name"), Map.entry("名称", "name"), Map.entry("category", "categories"),
        Map.entry("类别", "categories"), Map.entry("区", "district"), Map.entry("年份", "year"), Map.entry("简介", "summary"));
    private static final Pattern NAMED = Pattern.compile("name_([a-z]{2,3}(?:-[a-z0-9]+)*)");

    private final Map<String, String> known = new HashMap<>();

    String ours(String header) {
        return known.computeIfAbsent(header, each -> {
            String bare = each.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
            return OTHERS.getOrDefault(bare, bare);
        });
    }

    /// Languages and those that names are given in, the former first.
    ///
    /// @param headers as they are written
    List<String> languages(List<String> languages, Iterable<String> headers) {
        Set<String> all = new LinkedHashSet<>(languages);
        for (String header : headers) {
            Matcher named = NAMED.matcher(ours(header));
            if (named.matches() && languages.stream().noneMatch(named.group(1)::equalsIgnoreCase)) {
                all.add(named.group(1));
            }
        }
        return List.copyOf(all);
    }
}
