package org.shenyangatlas.view.illustration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    /// Part of a drawing; its id when it moves, else "".
    record Slice(String part, Drawing drawing) {
    }

    private final Assets assets;
    private final Map<Key, Entry> entries = new ConcurrentHashMap<>();
    private final Map<Key, List<Slice>> slices = new ConcurrentHashMap<>();

    Drawings(Assets assets) {
        this.assets = assets;
    }

    /// Parses on the first call, which may take a while: not for the FX thread.
    @Nullable Drawing get(String file, Palette palette) {
        return entries.computeIfAbsent(new Key(file, palette), this::load).drawing();
    }

    /// A drawing cut along the groups that move, from back to front; empty when it cannot be read. Not for the FX thread.
    List<Slice> slices(String file, Palette palette, List<String> parts) {
        if (parts.isEmpty()) {
            Drawing whole = get(file, palette);
            return whole == null ? List.of() : List.of(new Slice("", whole));
        }
        return slices.computeIfAbsent(new Key(file, palette), key -> cut(key, parts));
    }

    /// Ids of the groups of a drawing that begin in some way, in their order; empty when it cannot be read.
    List<String> groups(String file, String prefix) {
        try {
            return SvgCut.groups(Drawing.text(assets, file, Palette.DAY), prefix);
        } catch (IOException e) {
            return List.of();
        }
    }

    private List<Slice> cut(Key key, List<String> parts) {
        List<Slice> cut = new ArrayList<>();
        try {
            for (SvgCut.Slice slice : SvgCut.slices(Drawing.text(assets, key.file(), key.palette()), parts)) {
                cut.add(new Slice(slice.part(), Drawing.parse(slice.svg(), key.file())));
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Nothing moves in " + key.file(), e);
            return slices(key.file(), key.palette(), List.of());
        }
        return List.copyOf(cut);
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
