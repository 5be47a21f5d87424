package org.shenyangatlas.catalogue;

import java.nio.file.Path;
import java.util.List;

/// Where the map's pictures come from and what must be said about them.
public sealed interface TileSource {

    /// WGS84, or the shifted datum of Chinese providers.
    enum Datum { WGS84, GCJ02 }

    /// What is said about every source, whatever its kind.
    ///
    /// @param id           unique
    /// @param datum        datum of its pictures
    /// @param attribution  credit line shown on the map
    /// @param licence      licence of the figures or pictures
    /// @param reviewNumber map review number (审图号); empty when there is none
    /// @param minZoom      smallest zoom
    /// @param maxZoom      largest zoom; beyond what its pictures have they are enlarged
    record About(String id, Datum datum, LocalizedText attribution, String licence, String reviewNumber, int minZoom,
                 int maxZoom) {
    }

    /// Painted from the figures that come with the atlas.
    ///
    /// @param folder below the assets
    record Bundled(About about, String folder) implements TileSource {
        @Override
        public String location() {
            return folder;
        }
    }

    /// A file of tiles of an operator's own, MBTiles or PMTiles. It need not be there.
    record Pack(About about, Path file) implements TileSource {
        @Override
        public String location() {
            return file.toString();
        }
    }

    /// Pictures from a server.
    ///
    /// @param template URL with {z}, {x}, {y} and perhaps {s}; https, or http on this machine
    /// @param servers  what {s} stands for, in turn; empty without {s}
    /// @param tileSize side of a picture in pixels of the map, 256 or 512
    record Online(About about, String template, List<String> servers, int tileSize) implements TileSource {
        public Online {
            servers = List.copyOf(servers);
        }

        @Override
        public String location() {
            return template;
        }
    }

    About about();

    /// Folder, file or template.
    String location();

    default String id() {
        return about().id();
    }

    default Datum datum() {
        return about().datum();
    }

    default LocalizedText attribution() {
        return about().attribution();
    }

    default String licence() {
        return about().licence();
    }

    default String reviewNumber() {
        return about().reviewNumber();
    }

    default int minZoom() {
        return about().minZoom();
    }

    default int maxZoom() {
        return about().maxZoom();
    }
}
