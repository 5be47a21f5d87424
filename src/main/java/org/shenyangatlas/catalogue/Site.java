package org.shenyangatlas.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry of the catalogue.
///
/// @param id          unique, kebab-case; also the name of its files
/// @param number      its place in the catalogue, from 1; the same in picture, list, map and handout
/// @param name        full name
/// @param shortName   name for pins and lists
/// @param pinyin      the Chinese name in pinyin with tone marks
/// @param aliases     other names people search for
/// @param categories  ids of its categories, at least one, the leading one first
/// @param district    id of its district
/// @param year        the year it began; null when nobody knows
/// @param summary     one or two sentences
/// @param description the longer text
/// @param textSources ids of the sources of summary and description
/// @param position    main position
/// @param positions   further positions
/// @param vignette    its drawing, or its area of the picture; null for a site off the picture
/// @param facts       what is known
/// @param related     ids of related sites
/// @param partners    countries of the foreign companies it was made or is run with, ISO 3166 codes such as "DE"
public record Site(String id, int number, LocalizedText name, LocalizedText shortName, String pinyin,
                   List<String> aliases, List<String> categories, String district, @Nullable Integer year,
                   LocalizedText summary, LocalizedText description, List<String> textSources,
                   Position position, List<Position> positions, @Nullable Vignette vignette,
                   List<Fact> facts, List<String> related, List<String> partners) {
    public Site {
        aliases = List.copyOf(aliases);
        categories = List.copyOf(categories);
        textSources = List.copyOf(textSources);
        positions = List.copyOf(positions);
        facts = List.copyOf(facts);
        related = List.copyOf(related);
        partners = List.copyOf(partners);
    }

    /// Its area of the picture; null when it has a drawing of its own, or is off the picture.
    public @Nullable Vignette area() {
        return vignette == null || vignette.isDrawn() ? null : vignette;
    }
}
