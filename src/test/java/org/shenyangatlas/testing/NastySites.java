package org.shenyangatlas.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.catalogue.District;
import org.shenyangatlas.catalogue.Fact;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Position;
import org.shenyangatlas.catalogue.Site;

/// Catalogues whose texts are everything a careless writer of files stumbles over, the same for the same seed.
public final class NastySites {

    private static final List<String> PIECES = List.of(",", ";", "\"", "\"\"", "'", "\n", "\r\n", "\r", "\t", "=cmd|' /C calc'!A0", "+1", "-2+3",
        "@SUM(A1)", "'=1", "''", "<b>&amp;</b>", "]]>", "&", "\\", "\\;", "；", "：", ": ", "null", "[1]", "{}", "\ud83d\ude80", "\ud83d\udc68\u200d\ud83d\udc69",
        "\u05e9\u05dc\u05d5\u05dd", "\u0627\u0644\u0639\u0631\u0628\u064a\u0629", "\u202e", "沈阳", "“引号”", "e\u0301", "\u00a0", " ", "word", "\ufeff", "\u2028", "＝1", "%s {0} $[name]");

    private final Random random;

    private NastySites(long seed) {
        random = new Random(seed);
    }

    /// @param sites how many
    public static Catalogue of(long seed, int sites) {
        return new NastySites(seed).make(sites);
    }

    private Catalogue make(int count) {
        Catalogue three = Sites.catalogue();
        List<Category> categories = new ArrayList<>(three.categories());
        categories.add(new Category("sheds", new LocalizedText(texts("Sheds; old", "棚；旧")), "industry", "factory", List.of()));
        List<District> districts = new ArrayList<>(three.districts());
        districts.add(new District("far-off", new LocalizedText(texts("=Far, off", "远“方”"))));
        List<Site> sites = IntStream.rangeClosed(1, count).mapToObj(number -> site(number, categories, districts, count)).toList();
        return new Catalogue("nasty", new LocalizedText(texts("Nasty <&> \"title\"", "难\n题")), three.languages(), three.illustration(), three.map(),
            three.sources(), categories, districts, sites);
    }

    private Site site(int number, List<Category> categories, List<District> districts, int count) {
        List<String> kinds = random.ints(1 + random.nextInt(3), 0, categories.size()).distinct().mapToObj(i -> categories.get(i).id()).toList();
        List<String> sources = List.of("points");
        GeoPoint point = new GeoPoint(random.nextInt(5) == 0 ? -1e-7 * random.nextInt(9) : random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
        return new Site("site-" + number, number, named(), named(), random.nextBoolean() ? "" : words(), aliases(), kinds,
            districts.get(random.nextInt(districts.size())).id(), random.nextBoolean() ? null : random.nextInt(19999) - 9999, maybe(), maybe(), sources,
            new Position(LocalizedText.EMPTY, point, 1 + random.nextInt(90_000), Position.Status.values()[random.nextInt(3)], LocalizedText.EMPTY, sources),
            List.of(), null, facts(), random.nextBoolean() ? List.of() : List.of("site-" + (1 + number % count)), random.nextBoolean() ? List.of() : List.of("DE", "FR"));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            List<Fact.Otherwise> otherwise = random.nextBoolean() ? List.of() : List.of(new Fact.Otherwise(named(), List.of("points"), maybe()));
            facts.add(new Fact(named(), random.nextBoolean() ? named() : LocalizedText.ofAll(words()), maybe(), random.nextBoolean() ? "" : "2021-06",
                List.of("points"), otherwise));
        }
        return facts;
    }

    private List<String> aliases() {
        return random.ints(random.nextInt(4), 0, 9).mapToObj(_ -> words().strip()).filter(word -> !word.isEmpty()).distinct().toList();
    }

    private LocalizedText named() {
        return new LocalizedText(texts(words(), words()));
    }

    /// Some texts are missing in one language or in both.
    private LocalizedText maybe() {
        LinkedHashMap<String, String> texts = texts(words(), words());
        if (random.nextInt(3) == 0) {
            texts.remove("en");
        }
        if (random.nextInt(3) == 0) {
            texts.remove("zh");
        }
        return new LocalizedText(texts);
    }

    private static LinkedHashMap<String, String> texts(String english, String chinese) {
        LinkedHashMap<String, String> texts = new LinkedHashMap<>();
        texts.put("en", english);
        texts.put("zh", chinese);
        return texts;
    }

    /// Never blank.
    private String words() {
        StringBuilder words = new StringBuilder();
        do {
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                words.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        } while (words.toString().isBlank());
        return words.toString();
    }
}
