package org.shenyangatlas.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The URL of a tile with gaps for its place: `https://{s}.example.org/{z}/{x}/{y}.png`.
public final class UrlTemplate {

    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> NEEDED = Set.of("z", "x", "y");
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /// As in [Problem].
    record Fault(String expected, String found, String suggestion) {
    }

    private UrlTemplate() {
    }

    /// @param template one without fault
    /// @param server   what {s} stands for; anything when there is none
    public static URI fill(String template, String server, int zoom, int column, int row) {
        return URI.create(filled(template, server, zoom, column, row));
    }

    /// @return null for a template that can be used
    static @Nullable Fault fault(String template, List<String> servers) {
        List<String> gaps = GAP.matcher(template).results().map(gap -> gap.group(1)).toList();
        for (String gap : gaps) {
            if (!NEEDED.contains(gap) && !gap.equals("s")) {
                return new Fault("a URL with {z}, {x}, {y} and perhaps {s}", "{" + gap + "}", "Write it out");
            }
        }
        if (!gaps.containsAll(NEEDED)) {
            return new Fault("a URL with {z}, {x} and {y}", Words.quoted(template), "");
        }
        if (gaps.contains("s") == servers.isEmpty()) {
            return servers.isEmpty() ? new Fault("a list \"servers\" of what {s} stands for", "none", "")
                : new Fault("a URL with {s}, for there are servers", Words.quoted(template), "");
        }
        for (String server : servers.isEmpty() ? List.of("") : servers) {
            Fault fault = addressFault(filled(template, server, 0, 0, 0));
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static @Nullable Fault addressFault(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            if (host.isEmpty() || uri.getUserInfo() != null) {
                return new Fault("a URL with a host and without a password", Words.quoted(address), "");
            }
            if (scheme.equals("https") || scheme.equals("http") && OWN_MACHINE.contains(host)) {
                return null;
            }
            return new Fault("a URL that begins with https://", Words.quoted(address), "Only a server on this machine may do without");
        } catch (URISyntaxException e) {
            return new Fault("a URL", Words.quoted(address), "");
        }
    }

    private static String filled(String template, String server, int zoom, int column, int row) {
        return GAP.matcher(template).replaceAll(gap -> Matcher.quoteReplacement(switch (gap.group(1)) {
            case "z" -> Integer.toString(zoom);
            case "x" -> Integer.toString(column);
            case "y" -> Integer.toString(row);
            default -> server;
        }));
    }
}
