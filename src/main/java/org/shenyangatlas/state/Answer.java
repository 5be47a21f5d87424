package org.shenyangatlas.state;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;

/// What a filter finds: worked out at once, so that list, pins and counts never disagree.
///
/// @param byText what the query finds, whatever is chosen, in catalogue order
/// @param found  what fits query and choice, those first that fit the query best; where it fits alike, in catalogue order
/// @param shown  the numbers of the found sites
/// @param counts of the facets
record Answer(List<Site> byText, List<Site> found, BitSet shown, FacetCounts counts) {

    /// @param sites of the catalogue
    /// @param stale asked now and then whether anybody still wants to know
    /// @return null when nobody does
    static @Nullable Answer to(String query, Choice choice, List<Site> sites, SearchIndex index, BooleanSupplier stale) {
        SearchIndex.Hits hits = index.find(query, stale);
        if (hits == null) {
            return null;
        }
        FacetCounts counts = new FacetCounts(index.facets(), hits.places(), choice);
        SearchIndex.Hits fitting = choice.isEverything() ? hits : fitting(hits, counts);
        BitSet shown = new BitSet(sites.size() + 1);
        for (int place : fitting.places()) {
            shown.set(sites.get(place).number());
        }
        return stale.getAsBoolean() ? null
            : new Answer(SearchIndex.sites(sites, hits.places()), SearchIndex.sites(sites, fitting.ranked()), shown, counts);
    }

    private static SearchIndex.Hits fitting(SearchIndex.Hits hits, FacetCounts counts) {
        int[] places = new int[hits.places().length];
        byte[] scores = new byte[places.length];
        int kept = 0;
        for (int i = 0; i < places.length; i++) {
            if (counts.fits(i)) {
                places[kept] = hits.places()[i];
                scores[kept++] = hits.scores()[i];
            }
        }
        return new SearchIndex.Hits(Arrays.copyOf(places, kept), Arrays.copyOf(scores, kept));
    }

    boolean shows(Site site) {
        return shown.get(site.number());
    }
}
