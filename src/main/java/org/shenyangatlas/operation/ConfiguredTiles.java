package org.shenyangatlas.operation;

import java.nio.file.Path;
import org.shenyangatlas.catalogue.TileSourceList;
import tools.jackson.databind.json.JsonMapper;

/// Reads the tile sources of a configuration the way those of a catalogue are read.
public final class ConfiguredTiles {

    private ConfiguredTiles() {
    }

    /// @param folder in which packs with a relative path are
    public static TileSourceList of(Configuration configuration, Path folder) {
        return TileSourceList.read(JsonMapper.shared().writeValueAsBytes(configuration.tileSources()), "tileSources", folder);
    }
}
