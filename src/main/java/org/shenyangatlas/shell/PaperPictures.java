package org.shenyangatlas.shell;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.exchange.MapPrint;
import org.shenyangatlas.exchange.Pictures;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.tiles.BaseMap;
import org.shenyangatlas.tiles.BaseMapPainter;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.MapStyle;
import org.shenyangatlas.tiles.Mercator;
import org.shenyangatlas.tiles.Place;
import org.shenyangatlas.view.illustration.PicturePrint;

/// Picture and map for paper, by day, about 300 pixels to the inch. Of maps only the bundled one: it needs no network, and may be
/// printed.
public final class PaperPictures implements Pictures {

    /// Width of the picture and side of a drawing, pixels.
    private static final int PICTURE = 2400;
    private static final int DRAWING = 800;
    private static final double FINE = 2.8;
    /// Names are printed finer than they are shown.
    private static final double CLOSER = 1.5;

    private final AtlasState state;
    private final PicturePrint print;

    public PaperPictures(AtlasState state) {
        this.state = state;
        print = new PicturePrint(state.catalogue().illustration(), state.catalogue().sites(), state.assets());
    }

    @Override
    public BufferedImage whole() {
        return print.whole(PICTURE);
    }

    @Override
    public @Nullable BufferedImage vignette(Site site) {
        return print.vignette(site, DRAWING);
    }

    @Override
    public @Nullable MapPrint map(GeoPoint centre, double metres, double width, double height) {
        TileSource.Bundled source = state.catalogue().map().tileSources().stream().filter(TileSource.Bundled.class::isInstance)
            .map(TileSource.Bundled.class::cast).findFirst().orElse(null);
        if (source == null) {
            return null;
        }
        BaseMap map = BaseMap.bundled(source.folder()).join();
        double zoom = Mercator.zoom(width * Mercator.metresPerPixel(centre.latitude(), 0) * Mercator.TILE / metres);
        Extent extent = Extent.around(centre, zoom, width, height);
        List<MapPrint.Name> names = map.places().stream().filter(place -> place.isShownAt(zoom + CLOSER))
            .sorted(Comparator.comparingDouble(Place::minZoom)).map(place -> new MapPrint.Name(place.name(), place.point())).toList();
        return new MapPrint(opaque(new BaseMapPainter(map).paint(extent, MapStyle.DAY, FINE)), names, source.attribution(), source.reviewNumber());
    }

    private static BufferedImage opaque(BufferedImage painted) {
        BufferedImage opaque = new BufferedImage(painted.getWidth(), painted.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(painted, 0, 0, null);
        pen.dispose();
        return opaque;
    }
}
