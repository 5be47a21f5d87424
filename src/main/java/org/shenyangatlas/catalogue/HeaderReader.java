package org.shenyangatlas.catalogue;

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
        List<TileSource> tileSources = new TileSourceReader(texts, files.assets()::placeOf, findings)
            .read(node.path("tileSources"), at.at("tileSources"));
        if (tileSources.isEmpty()) {
            findings.error(at.at("tileSources"), "at least one tile source that can be used", "none", "");
            return null;
        }
        JsonNode start = node.path("start");
        return new MapSettings(new GeoPoint(start.path("lat").asDouble(), start.path("lon").asDouble()),
            start.path("zoom").asDouble(), tileSources);
    }
}
