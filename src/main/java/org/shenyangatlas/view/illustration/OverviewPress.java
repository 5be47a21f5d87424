package org.shenyangatlas.view.illustration;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.view.illustration.Drawing.Palette;

/// Run by the build: draws the [Overview] and the [Sketches] by day and by night, so that the first frame of the atlas needs
/// no drawing.
public final class OverviewPress {

    private OverviewPress() {
    }

    /// @param arguments the folder of the compiled assets
    public static void main(String[] arguments) throws IOException {
        Path assets = Path.of(arguments[0]);
        Path pressed = assets.resolve("illustration/pressed.sha256");
        String fingerprint = fingerprint(assets);
        if (Files.isRegularFile(pressed) && Files.readString(pressed).equals(fingerprint)) {
            return;
        }
        Catalogue catalogue = CatalogueReader.read().catalogue();
        if (catalogue == null) {
            return; // the tests say what is wrong with it
        }
        Drawings drawings = new Drawings(Assets.bundled());
        for (Site site : catalogue.sites()) {
            if (site.vignette() != null) {
                pressVignette(drawings, site.vignette().file(), Palette.DAY, assets);
                pressVignette(drawings, site.vignette().file(), Palette.NIGHT_SITE, assets);
            }
        }
        press(catalogue.illustration(), false, assets.resolve(Overview.file(false)));
        press(catalogue.illustration(), true, assets.resolve(Overview.file(true)));
        Files.writeString(pressed, fingerprint);
    }

    private static void pressVignette(Drawings drawings, String file, Palette palette, Path assets) throws IOException {
        Drawing drawing = drawings.get(file, palette);
        if (drawing == null) {
            return;
        }
        BufferedImage sketch = new BufferedImage(Sketches.SIDE, Sketches.SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = sketch.createGraphics();
        drawing.paint(graphics, 0, 0, Sketches.SIDE, Sketches.SIDE);
        graphics.dispose();
        ImageIO.write(sketch, "png", assets.resolve(Sketches.fileOf(file, palette != Palette.DAY)).toFile());
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

    /// What the pictures depend on: the drawings, and the code that draws them.
    private static String fingerprint(Path assets) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path folder : List.of(assets.resolve("illustration"), assets.getParent().resolve("view/illustration"))) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(OverviewPress::isInput).sorted().toList()) {
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean isInput(Path file) {
        return file.toString().endsWith(".svg") || file.toString().endsWith(".class");
    }
}
