package org.shenyangatlas.view.illustration;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Illustration;

/// Run by the build: draws the [Overview] by day and by night, so that the first frame of the atlas needs no drawing.
public final class OverviewPress {

    private OverviewPress() {
    }

    /// @param arguments the folder of the compiled assets
    public static void main(String[] arguments) throws IOException {
        Path assets = Path.of(arguments[0]);
        Path day = assets.resolve(Overview.file(false));
        Path night = assets.resolve(Overview.file(true));
        if (isNewer(day, assets) && isNewer(night, assets)) {
            return;
        }
        var catalogue = CatalogueReader.read().catalogue();
        if (catalogue == null) {
            return; // the tests say what is wrong with it
        }
        press(catalogue.illustration(), false, day);
        press(catalogue.illustration(), true, night);
    }

    private static void press(Illustration picture, boolean night, Path file) throws IOException {
        double bleed = picture.bleed();
        int width = (int) Math.round((picture.width() + 2 * bleed) * Overview.SCALE);
        int height = (int) Math.round((picture.height() + 2 * bleed) * Overview.SCALE);
        GroundPainter painter = new GroundPainter(Assets.bundled(), picture, new Drawings(Assets.bundled()));
        BufferedImage drawn = painter.paintAfresh(-bleed, -bleed, width, height, Overview.SCALE, night);
        BufferedImage opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(drawn, 0, 0, null);
        graphics.dispose();
        Files.createDirectories(file.getParent());
        ImageIO.write(opaque, "png", file.toFile());
    }

    /// Whether an overview was drawn after every drawing and every class it depends on.
    private static boolean isNewer(Path overview, Path assets) throws IOException {
        if (!Files.isRegularFile(overview)) {
            return false;
        }
        FileTime drawn = Files.getLastModifiedTime(overview);
        return newest(assets.resolve("illustration"), ".svg").map(time -> time.compareTo(drawn) < 0).orElse(true)
            && newest(assets.getParent().resolve("view/illustration"), ".class").map(time -> time.compareTo(drawn) < 0).orElse(true);
    }

    private static Optional<FileTime> newest(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).map(OverviewPress::changed)
                .max(FileTime::compareTo);
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(Long.MAX_VALUE);
        }
    }
}
