package org.shenyangatlas.exchange;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.catalogue.Site;

/// The colours categories have on screen by day: the stylesheet tells.
final class CategoryColours {

    private static final String DAY = "/org/shenyangatlas/style/light.css";
    private static final Pattern TOKEN = Pattern.compile("-cat-([a-z-]+): *#([0-9a-fA-F]{6});");

    private final Map<String, Color> colours = new HashMap<>();

    private CategoryColours() {
    }

    static CategoryColours byDay() throws IOException {
        CategoryColours read = new CategoryColours();
        try (InputStream in = CategoryColours.class.getResourceAsStream(DAY)) {
            if (in != null) {
                TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .forEach(token -> read.colours.put(token.group(1), new Color(Integer.parseInt(token.group(2), 16))));
            }
        }
        return read;
    }

    Color of(Category category) {
        return colours.getOrDefault(category.colour(), Sheet.FAINT);
    }

    /// Of its leading category.
    Color of(Site site, Catalogue catalogue) {
        return catalogue.category(site.categories().getFirst()).map(this::of).orElse(Sheet.FAINT);
    }
}
