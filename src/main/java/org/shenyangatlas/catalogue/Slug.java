package org.shenyangatlas.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes ids of names: "Gāoxīn Park" is "gaoxin-park".
final class Slug {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 60;

    private Slug() {
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /// "" when nothing is left of the name.
    static String of(String name) {
        if (isId(name)) {
            return name;
        }
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        String slug = OTHERS.matcher(bare).replaceAll("-").replaceAll("^-|-$", "");
        return slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-$", "") : slug;
    }
}
