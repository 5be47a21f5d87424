package org.shenyangatlas.tiles;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.shenyangatlas.catalogue.Assets;

/// The figures the offline map is painted from, on the map plane. Read once for all maps, when the first one asks.
public final class BaseMap {

    private static final System.Logger LOG = System.getLogger(BaseMap.class.getName());
    private static final double STREET_NAMES_FROM = 12.4;
    private static final Map<String, CompletableFuture<BaseMap>> READ = new ConcurrentHashMap<>();

    /// The kinds of figures, one file each.
    enum Layer {
        LAND_WORLD("land-world"), LAND_COAST("land-coast"), BUILT_UP("builtup"), FOREST("forest"), WATER("water"),
        STREETS("streets"), RUNWAYS("runways"), BRIDGES("bridges");

        private final String file;

        Layer(String file) {
            this.file = file;
        }

        String file() {
            return file;
        }
    }

    private final Map<Layer, BoundsTree> figures = new EnumMap<>(Layer.class);
    private final List<Place> places = new ArrayList<>();

    private BaseMap(Function<String, GeoJson> files) {
        for (Layer layer : Layer.values()) {
            boolean smooth = layer == Layer.BUILT_UP || layer == Layer.FOREST || layer == Layer.WATER;
            figures.put(layer, new BoundsTree(files.apply(layer.file()).shapes(smooth)));
        }
        places.addAll(files.apply("places").places());
        places.addAll(files.apply(Layer.STREETS.file()).alongLines("street", STREET_NAMES_FROM));
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

    List<Shape> figures(Layer layer, Rectangle2D bounds) {
        return figures.get(layer).touching(bounds);
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
