package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads what stands in a catalogue before its records: title, illustration and map.
final class HeaderReader {

    private final TextReader texts;
    private final PictureFiles files;
    private final Findings findings;

    HeaderReader(TextReader texts, PictureFiles files, Findings findings) {
        this.texts = texts;
        this.files = files;
        this.findings = findings;
    }

    /// @param root a catalogue that fits the schema, except for parts left out
    /// @return null when the catalogue cannot be used
    @Nullable Header read(JsonNode root) {
        LocalizedText title = texts.read(root.path("title"), Pointer.ROOT.at("title"));
        Illustration illustration = illustration(root.path("illustration"), Pointer.ROOT.at("illustration"));
        MapSettings map = map(root.path("map"), Pointer.ROOT.at("map"));
        return map == null ? null : new Header(root.path("id").asString(), title, illustration, map);
    }

    private Illustration illustration(JsonNode node, Pointer at) {
        double width = node.path("width").asDouble();
        double height = node.path("height").asDouble();
        double bleed = node.path("bleed").asDouble();
        String ground = node.path("ground").asString();
        if (!files.isUsable(ground, at.at("ground"), "")) {
            ground = null;
        }
        String clouds = node.path("clouds").asString(null);
        if (clouds != null && !files.isUsable(clouds, at.at("clouds"), "")) {
            clouds = null;
        }
        RasterHeader raster = ground == null ? null : files.raster(ground);
        if (raster != null) {
            checkProportions(raster, width + 2 * bleed, height + 2 * bleed, at.at("ground"));
        }
        return new Illustration(width, height, bleed, ground, cells(node.path("cells"), at.at("cells")), clouds,
            raster == null ? 1 : raster.width() / (width + 2 * bleed));
    }

    private void checkProportions(RasterHeader raster, double width, double height, Pointer at) {
        double stretched = raster.width() / width * height / raster.height();
        if (Math.abs(stretched - 1) > 0.01) {
            findings.warning(at, "a picture in the proportions of canvas and bleed, " + new CanvasBounds(width, height),
                raster.size(), "It is stretched to fit");
        }
    }

    private Illustration.@Nullable Cells cells(JsonNode node, Pointer at) {
        if (!node.isObject()) {
            return null;
        }
        Illustration.Cells cells = new Illustration.Cells(node.path("files").asString(), node.path("columns").asInt(),
            node.path("rows").asInt(), node.path("size").asDouble(), node.path("overhang").asDouble());
        boolean any = false;
        for (int row = 0; row < cells.rows(); row++) {
            for (int column = 0; column < cells.columns(); column++) {
                String file = cells.file(column, row);
                if (files.exists(file)) {
                    any = true;
                    files.isUsable(file, at.at("files"), "Without it the cell is empty");
                }
            }
        }
        if (any) {
            return cells;
        }
        findings.error(at.at("files"), "a file for at least one cell",
            Words.quoted(cells.files()) + ", none of which exists", "Without it the cells are left out");
        return null;
    }

    private @Nullable MapSettings map(JsonNode node, Pointer at) {
        List<TileSource> tileSources = new ArrayList<>();
        KnownIds ids = new KnownIds("map/tileSources", "a tile source");
        JsonNode list = node.path("tileSources");
        for (int i = 0; i < list.size(); i++) {
            TileSource source = list.get(i).isNull() ? null : tileSource(list.get(i), at.at("tileSources").at(i), ids);
            if (source != null) {
                tileSources.add(source);
            }
        }
        if (tileSources.isEmpty()) {
            findings.error(at.at("tileSources"), "at least one tile source that can be used", "none", "");
            return null;
        }
        JsonNode start = node.path("start");
        return new MapSettings(new GeoPoint(start.path("lat").asDouble(), start.path("lon").asDouble()),
            start.path("zoom").asDouble(), tileSources);
    }

    private @Nullable TileSource tileSource(JsonNode node, Pointer at, KnownIds ids) {
        String id = node.path("id").asString();
        String earlier = ids.claim(id, at.index());
        if (earlier != null) {
            findings.add(Finding.repeated(at.at("id"), id, earlier));
            return null;
        }
        int minZoom = node.path("minZoom").asInt();
        int maxZoom = node.path("maxZoom").asInt();
        if (minZoom > maxZoom) {
            findings.error(at.at("minZoom"), "a number up to maxZoom, " + maxZoom, minZoom + "", "");
            return null;
        }
        return new TileSource(id, Keywords.of(TileSource.Kind.class, node.path("kind")),
            node.path("location").asString(), Keywords.of(TileSource.Datum.class, node.path("datum")),
            texts.read(node.path("attribution"), at.at("attribution")), node.path("licence").asString(),
            node.path("reviewNumber").asString(""), minZoom, maxZoom);
    }
}
