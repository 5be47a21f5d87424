package org.shenyangatlas.view.illustration;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.view.illustration.Drawing.Palette;

/// The parsed drawings of one catalogue. A drawing that cannot be read is logged once and left out.
final class Drawings {

    private static final System.Logger LOG = System.getLogger(Drawings.class.getName());

    private record Key(String file, Palette palette) {
    }

    private record Entry(@Nullable Drawing drawing) {
    }

    private final Assets assets;
    private final Map<Key, Entry> entries = new ConcurrentHashMap<>();

    Drawings(Assets assets) {
        this.assets = assets;
    }

    /// Parses on the first call, which may take a while: not for the FX thread.
    @Nullable Drawing get(String file, Palette palette) {
        return entries.computeIfAbsent(new Key(file, palette), this::load).drawing();
    }

    /// Forgets the drawings of a palette that is no longer shown.
    void forget(Palette palette) {
        entries.keySet().removeIf(key -> key.palette() == palette);
    }

    private Entry load(Key key) {
        try {
            return new Entry(Drawing.load(assets, key.file(), key.palette()));
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Left out of the picture: " + key.file(), e);
            return new Entry(null);
        }
    }
}
