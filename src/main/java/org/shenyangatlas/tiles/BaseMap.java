package org.shenyangatlas.tiles;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.shenyangatlas.catalogue.Assets;

/// The figures the offline map is painted from, on the map plane. Read once for all maps, when the first one asks.
public final class BaseMap {

    /// Smallest zoom at which streets are painted, which are schematic: drawn through a few corners, up to 250 m off.
    public static final double STREETS_FROM = 8.8;

    private static final System.Logger LOG = System.getLogger(BaseMap.class.getName());
    private static final double STREET_NAMES_FROM = 12;
    private static final Map<String, CompletableFuture<BaseMap>> READ = new ConcurrentHashMap<>();

    /// The kinds of figures, one file each.
    enum Layer {
        LAND_WORLD("land-world", "", Outline.EXACT, 4), LAND_COAST("land-coast", "", Outline.COAST, 8),
        SHORE_WORLD("land-world", "", Outline.SHORELINE, 4), SHORE_COAST("land-coast", "", Outline.SHORELINE, 8),
        BUILT_UP("builtup", "", Outline.SOFT, 12), FOREST("forest", "", Outline.SOFT, 12),
        WATER("water", "", Outline.SOFT, 12), RIVER("river", "", Outline.EXACT, 0),
        STREETS("streets", "street", Outline.ROUNDED, 0), MAIN_STREETS("streets", "main", Outline.ROUNDED, 0),
        RUNWAYS("runways", "", Outline.EXACT, 0), BRIDGES("bridges", "", Outline.EXACT, 0);

        private final String file;
        private final String sort;
        private final Outline outline;
        private final int finest;

        /// @param sort   which figures of the file, by their property `class`; "" for all
        /// @param finest from this zoom on every bend is drawn
        Layer(String file, String sort, Outline outline, int finest) {
            this.file = file;
            this.sort = sort;
            this.outline = outline;
            this.finest = finest;
        }

        Figures of(GeoJson json) {
            return new Figures(json.figures(sort), outline, finest);
        }
    }

    private final Map<Layer, Figures> figures = new EnumMap<>(Layer.class);
    private final List<Place> places = new ArrayList<>();
    private Rectangle2D detailed = new Rectangle2D.Double();

    private BaseMap(Function<String, GeoJson> files) {
        Map<String, GeoJson> read = new HashMap<>();
        for (Layer layer : Layer.values()) {
            figures.put(layer, layer.of(read.computeIfAbsent(layer.file, files)));
        }
        for (Layer layer : List.of(Layer.BUILT_UP, Layer.FOREST, Layer.WATER)) {
            Rectangle2D bounds = figures.get(layer).bounds();
            detailed = detailed.isEmpty() ? bounds : bounds.isEmpty() ? detailed : detailed.createUnion(bounds);
        }
        places.addAll(files.apply("places").places());
        places.addAll(files.apply(Layer.STREETS.file).alongLines("street", STREET_NAMES_FROM));
    }

    /// The figures in a folder of the files that come with the atlas; read in the background, once.
    ///
    /// A file that cannot be read leaves its figures out; it never fails the map.
    ///
    /// @param folder path below the assets, such as "basemap"
    public static CompletableFuture<BaseMap> bundled(String folder) {
        return READ.computeIfAbsent(folder, path -> CompletableFuture.supplyAsync(
            () -> new BaseMap(file -> read(path + "/" + file + ".geojson")), PaintingThreads.POOL));
    }

    /// Names to be written on the map, the most important first; those of streets last.
    public List<Place> places() {
        return Collections.unmodifiableList(places);
    }

    /// Without any land there would be nothing but sea.
    boolean hasLand() {
        return !figures.get(Layer.LAND_WORLD).isEmpty() && !figures.get(Layer.LAND_COAST).isEmpty();
    }

    /// Where there is more than land and sea; empty without any.
    Rectangle2D detailed() {
        return detailed;
    }

    List<Shape> figures(Layer layer, Rectangle2D bounds, double zoom) {
        return figures.get(layer).touching(bounds, zoom);
    }

    private static GeoJson read(String path) {
        try (var file = Assets.bundled().open(path)) {
            return GeoJson.read(file);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The map is drawn without " + path, e);
            return GeoJson.EMPTY;
        }
    }
}
