package org.shenyangatlas.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Says whether the drawings and pictures a catalogue names can be used. Each file is looked at once.
///
/// What comes with the atlas is only asked to be there: the tests have looked at it.
final class PictureFiles {

    private final Assets assets;
    private final Findings findings;
    private final Map<String, Look> looks = new HashMap<>();

    /// @param fault  null for a file that can be used
    /// @param raster null for a drawing
    private record Look(@Nullable UnusableFile fault, @Nullable RasterHeader raster) {
    }

    PictureFiles(Assets assets, Findings findings) {
        this.assets = assets;
        this.findings = findings;
    }

    /// Whether a path names a picture in pixels, not a drawing.
    static boolean isRaster(String path) {
        return !path.toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    /// @param at      where the catalogue names it
    /// @param without what becomes of the rest without it; may be empty
    /// @return false, with an error, for a file that is missing or cannot be used
    boolean isUsable(String path, Pointer at, String without) {
        UnusableFile fault = looks.computeIfAbsent(path, this::look).fault();
        if (fault == null) {
            return true;
        }
        String suggestion = fault.suggestion().isEmpty() || without.isEmpty() ? fault.suggestion() + without
            : fault.suggestion() + ". " + without;
        findings.error(at, fault.expected(), fault.found(), suggestion);
        return false;
    }

    Assets assets() {
        return assets;
    }

    boolean exists(String path) {
        return assets.has(path);
    }

    /// The size of a picture that can be used; null for a drawing.
    @Nullable RasterHeader raster(String path) {
        return looks.computeIfAbsent(path, this::look).raster();
    }

    private Look look(String path) {
        if (!assets.has(path)) {
            return new Look(new UnusableFile("a file that exists", Words.quoted(path), ""), null);
        }
        if (!isRaster(path) && assets.isBundled(path)) {
            return new Look(null, null);
        }
        try (InputStream in = assets.open(path)) {
            if (isRaster(path)) {
                return new Look(null, RasterHeader.read(in));
            }
            DrawingCheck.read(in);
            return new Look(null, null);
        } catch (UnusableFile e) {
            return new Look(new UnusableFile(e.expected(), e.found() + " in " + Words.quoted(path), e.suggestion()), null);
        } catch (IOException e) {
            return new Look(new UnusableFile("a file that can be read", Words.quoted(path), ""), null);
        }
    }
}
