package org.shenyangatlas.view.illustration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Cuts a drawing into slices along groups that are to move by themselves: what lies behind the first, the first, what lies
/// between it and the second, and so on. Every slice is a whole drawing of its own; laid on one another they are the first again.
final class SvgCut {

    private static final Pattern TAG = Pattern.compile("<!--.*?-->|<!\\[CDATA\\[.*?]]>|<(/?)([A-Za-z][\\w:-]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*?)(/?)>",
        Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("\\sid\\s*=\\s*[\"']([^\"']*)[\"']");
    /// What every slice needs.
    private static final Pattern SHARED = Pattern.compile("<(defs|style)\\b[^>]*>.*?</\\1>", Pattern.DOTALL);
    /// What is in these is not drawn where it stands, and cannot be cut out there.
    private static final Set<String> APART = Set.of("defs", "symbol", "clipPath", "mask", "pattern", "marker");

    private SvgCut() {
    }

    /// A slice and, when it is one of the moving groups, its id; else "".
    record Slice(String part, String svg) {
    }

    /// @param parts ids of groups; one that is not there is ignored
    static List<Slice> slices(String svg, List<String> parts) {
        List<Slice> slices = new ArrayList<>();
        String rest = svg;
        while (true) {
            Found found = first(rest, parts);
            if (found == null) {
                slices.add(new Slice("", rest));
                return slices;
            }
            String open = found.open.stream().map(Element::tag).collect(Collectors.joining());
            String close = found.open.reversed().stream().map(element -> "</" + element.name + ">").collect(Collectors.joining());
            String root = found.open.getFirst().tag;
            String head = root + String.join("", SHARED.matcher(svg).results().map(match -> match.group()).toList());
            String inner = head + open.substring(root.length());
            slices.add(new Slice("", rest.substring(0, found.start) + close));
            slices.add(new Slice(found.part, inner + rest.substring(found.start, found.end) + close));
            rest = inner + rest.substring(found.end);
        }
    }

    /// Ids of groups that begin in some way, in the order of the drawing.
    static List<String> groups(String svg, String prefix) {
        return Pattern.compile("<g\\b[^>]*\\bid=\"(" + Pattern.quote(prefix) + "[^\"]*)\"").matcher(svg).results()
            .map(match -> match.group(1)).toList();
    }

    private record Element(String name, String tag) {
    }

    private record Found(String part, int start, int end, List<Element> open) {
    }

    private static @Nullable Found first(String svg, List<String> parts) {
        Deque<Element> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(svg);
        while (tag.find()) {
            if (tag.group(2) == null || !tag.group(4).isEmpty()) {
                continue;
            }
            if (!tag.group(1).isEmpty()) {
                open.pollLast();
                continue;
            }
            Matcher id = ID.matcher(tag.group(3));
            if (tag.group(2).equals("g") && id.find() && parts.contains(id.group(1))
                && open.stream().map(Element::name).noneMatch(APART::contains)) {
                return new Found(id.group(1), tag.start(), end(svg, tag), List.copyOf(open));
            }
            open.addLast(new Element(tag.group(2), tag.group()));
        }
        return null;
    }

    /// Where the group that has just been opened ends.
    private static int end(String svg, Matcher tag) {
        int depth = 1;
        while (depth > 0 && tag.find()) {
            if ("g".equals(tag.group(2)) && tag.group(4).isEmpty()) {
                depth += tag.group(1).isEmpty() ? 1 : -1;
            }
        }
        return depth == 0 ? tag.end() : svg.length();
    }
}
