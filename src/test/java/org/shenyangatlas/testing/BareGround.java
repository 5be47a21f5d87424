package org.shenyangatlas.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.MapSettings;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.state.AtlasState;

/// Catalogues whose sites stand on empty land, in the picture and on the map: for tests that need many windows and ask what
/// stands where. All else is as it is; painting the land takes long.
public final class BareGround {

    /// Where the empty land is, below the assets.
    private static final String BARE = "bare";

    private static final Catalogue SHIPPED = Objects.requireNonNull(CatalogueReader.read().catalogue());

    private BareGround() {
    }

    /// The three sites of [Sites] and the tour of [Lectures], in English; cameras jump.
    public static AtlasState ofThreeSites() {
        return state(Sites.catalogue());
    }

    /// The catalogue the atlas comes with, in English; cameras jump. Its vignettes stand in their places but are empty sheets.
    public static AtlasState ofAllSites() {
        return state(SHIPPED);
    }

    private static AtlasState state(Catalogue full) {
        Illustration picture = full.illustration();
        Illustration bare = new Illustration(picture.width(), picture.height(), picture.bleed(), BARE + "/ground.svg", null, null);
        TileSource source = full.map().tileSources().getFirst();
        TileSource empty = new TileSource.Bundled(source.about(), BARE);
        Catalogue catalogue = new Catalogue(full.id(), full.title(), full.languages(), bare,
            new MapSettings(full.map().centre(), full.map().zoom(), List.of(empty)), full.sources(), full.categories(),
            full.districts(), full == SHIPPED ? full.sites().stream().map(BareGround::undrawn).toList() : full.sites(),
            full == SHIPPED ? full.tours() : List.of(Lectures.tour()), full.hub().orElse(null),
            full.figures(), full.events());
        // A folder of one's own beside the bundled files: then there is no overview of the real land.
        AtlasState state = new AtlasState(catalogue, Assets.in(Path.of("src/test/resources/org/shenyangatlas/assets")), "en");
        state.appearance().reduceMotion(true);
        return state;
    }

    private static Site undrawn(Site of) {
        Vignette drawn = of.vignette();
        Vignette sheet = drawn == null ? null
            : new Vignette(BARE + "/ground.svg", drawn.anchorX(), drawn.anchorY(), drawn.scale(), drawn.ring(), drawn.hotspot());
        return new Site(of.id(), of.number(), of.name(), of.shortName(), of.pinyin(), of.aliases(), of.categories(), of.district(),
            of.year(), of.summary(), of.description(), of.textSources(), of.position(), of.positions(), sheet, of.facts(), of.related(),
            of.partners());
    }
}
