package org.shenyangatlas.view.illustration;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/// Squares of a picture that lie in files, decoded when they are asked for; those used last stay in memory. Safe to use from
/// several threads.
///
/// @param <K> which square
final class Squares<K> {

    /// Where squares come from.
    interface Source<K> {
        InputStream open(K key) throws IOException;
    }

    private final Source<K> source;
    private final Map<K, BufferedImage> decoded;

    /// @param limit how many stay in memory
    Squares(int limit, Source<K> source) {
        this.source = source;
        decoded = new LinkedHashMap<>(limit * 2, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, BufferedImage> eldest) {
                return size() > limit;
            }
        };
    }

    /// @return null when it cannot be read
    @Nullable BufferedImage get(K key) {
        synchronized (decoded) {
            BufferedImage known = decoded.get(key);
            if (known != null) {
                return known;
            }
        }
        try (InputStream in = source.open(key)) {
            BufferedImage read = ImageIO.read(new MemoryCacheImageInputStream(in)); // else it goes through a temporary file
            if (read == null) {
                return null;
            }
            BufferedImage square = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = square.createGraphics();
            graphics.drawImage(read, 0, 0, null);
            graphics.dispose();
            synchronized (decoded) {
                decoded.put(key, square);
            }
            return square;
        } catch (IOException e) {
            return null;
        }
    }
}
