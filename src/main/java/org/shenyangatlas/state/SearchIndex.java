package org.shenyangatlas.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Site;

/// All sites, ready to be searched. May be asked from any thread, one question at a time.
///
/// A query finds what is named so: by a name, its pinyin, a district, a category. Only if nothing is, it finds what is told
/// so in the texts; and only if nothing is told so either, what is named nearly so, for hands that mistype.
///
/// Sites are spoken of by their place in the catalogue, from 0.
final class SearchIndex {

    private static final int BETWEEN_LOOKS = 512;

    private final SearchText[] texts;
    private final FacetIndex facets;
    private final int[] all;
    private @Nullable Last last;

    /// What a query finds.
    ///
    /// @param places in catalogue order
    /// @param scores of these places, the smaller the better
    record Hits(int[] places, byte[] scores) {

        /// The best first; what fits alike in catalogue order.
        int[] ranked() {
            int[] count = new int[SearchText.NOTHING + 1];
            for (byte score : scores) {
                count[score + 1]++;
            }
            for (int score = 1; score < count.length; score++) {
                count[score] += count[score - 1];
            }
            int[] ranked = new int[places.length];
            for (int i = 0; i < places.length; i++) {
                ranked[count[scores[i]]++] = places[i];
            }
            return ranked;
        }
    }

    /// Whoever types on can only lose sites named so, never win any.
    private record Last(String word, Hits named) {
    }

    SearchIndex(Catalogue catalogue) {
        List<Site> sites = catalogue.sites();
        texts = new SearchText[sites.size()];
        for (int place = 0; place < texts.length; place++) {
            texts[place] = new SearchText(sites.get(place), catalogue);
        }
        facets = new FacetIndex(sites);
        all = IntStream.range(0, texts.length).toArray();
    }

    FacetIndex facets() {
        return facets;
    }

    /// @param stale asked now and then whether anybody still wants to know
    /// @return null when nobody does
    synchronized @Nullable Hits find(String query, BooleanSupplier stale) {
        List<String> words = SearchText.words(query);
        if (words.isEmpty()) {
            return new Hits(all, new byte[all.length]);
        }
        Hits hits = named(words, stale);
        if (hits != null && hits.places().length == 0) {
            hits = scan(all, text -> text.told(words), stale);
        }
        if (hits != null && hits.places().length == 0) {
            Misspelling misspelling = new Misspelling(words);
            hits = scan(all, text -> text.nearly(misspelling), stale);
        }
        return hits;
    }

    private interface Look {
        /// @return the smaller the better; [SearchText#NOTHING] when it does not fit
        int at(SearchText text);
    }

    private @Nullable Hits named(List<String> words, BooleanSupplier stale) {
        Last before = last;
        String word = words.size() == 1 ? words.getFirst() : "";
        boolean goesOn = before != null && !word.isEmpty() && word.startsWith(before.word());
        Hits hits = scan(goesOn ? before.named().places() : all, text -> text.named(words), stale);
        if (hits != null) {
            // A category is found from its third letter on: before, typing on could win sites.
            last = word.length() < SearchText.SHORTEST_OF_A_KIND ? null : new Last(word, hits);
        }
        return hits;
    }

    private @Nullable Hits scan(int[] among, Look look, BooleanSupplier stale) {
        int[] places = new int[among.length];
        byte[] scores = new byte[among.length];
        int hits = 0;
        for (int i = 0; i < among.length; i++) {
            if (i % BETWEEN_LOOKS == 0 && stale.getAsBoolean()) {
                return null;
            }
            int score = look.at(texts[among[i]]);
            if (score < SearchText.NOTHING) {
                places[hits] = among[i];
                scores[hits++] = (byte) score;
            }
        }
        return new Hits(Arrays.copyOf(places, hits), Arrays.copyOf(scores, hits));
    }

    /// Places as sites.
    static List<Site> sites(List<Site> catalogue, int[] places) {
        if (places.length == catalogue.size() && IntStream.range(0, places.length).allMatch(i -> places[i] == i)) {
            return catalogue;
        }
        List<Site> sites = new ArrayList<>(places.length);
        for (int place : places) {
            sites.add(catalogue.get(place));
        }
        return sites;
    }
}
