package org.shenyangatlas.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Language;

/// Some sites of a catalogue in every format they are taken along in. Streams are written to, neither flushed nor closed.
///
/// @param language of what people read; the columns are in all languages
/// @param sites    in the order they are to have
record SiteExport(Catalogue catalogue, Language language, List<Site> sites, Progress progress) {

    /// More pages nobody prints, and they would fill the memory.
    static final int MOST_PAGES = 1000;

    void geoJson(OutputStream out) throws IOException {
        new GeoJsonWriter(catalogue, language, progress).write(sites, out);
    }

    void kml(OutputStream out) throws IOException {
        new KmlWriter(catalogue, language, progress).write(sites, out);
    }

    void csv(OutputStream out) throws IOException {
        new CsvWriter(catalogue, progress).write(sites, out);
    }

    /// @throws IllegalArgumentException with a sentence for people when there are too many
    void checkBooklet() {
        if (sites.size() > MOST_PAGES) {
            throw new IllegalArgumentException("expected at most " + MOST_PAGES + " sites for a booklet, found " + sites.size()
                + ". Search or filter for fewer, or write a table (.csv)");
        }
    }

    void booklet(OutputStream out, Pictures pictures) throws IOException {
        new Booklet(catalogue, language, sites, pictures).write(out, progress);
    }
}
