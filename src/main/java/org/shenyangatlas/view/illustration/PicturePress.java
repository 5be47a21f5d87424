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
/// no drawing, and the window's icon.
public final class PicturePress {

    /// Sides of the window's icon, pixels.
    private static final List<Integer> ICONS = List.of(32, 64, 128, 256);

    private PicturePress() {
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
            String file = site.vignette() == null ? null : site.vignette().file();
            if (file != null) {
                pressSquare(drawings, file, Palette.DAY, Sketches.SIDE, assets.resolve(Sketches.fileOf(file, false)));
                pressSquare(drawings, file, Palette.NIGHT_SITE, Sketches.SIDE, assets.resolve(Sketches.fileOf(file, true)));
            }
        }
        for (int side : ICONS) {
            pressSquare(drawings, "window/icon.svg", Palette.DAY, side, assets.resolve("window/icon-" + side + ".png"));
        }
        pressGround(drawings, catalogue.illustration(), assets);
        press(catalogue.illustration(), false, assets.resolve(Overview.file(false)));
        press(catalogue.illustration(), true, assets.resolve(Overview.file(true)));
        Files.writeString(pressed, fingerprint);
    }

    private static void pressGround(Drawings drawings, Illustration picture, Path assets) throws IOException {
        GroundPainter painter = new GroundPainter(Assets.bundled(), picture, drawings);
        Files.createDirectories(assets.resolve(PressedGround.file(0, 0, false)).getParent());
        for (boolean night : new boolean[] {false, true}) {
            for (int row = 0; row < PressedGround.rows(picture); row++) {
                for (int column = 0; column < PressedGround.columns(picture); column++) {
                    int side = PressedGround.SIDE;
                    ImageIO.write(opaque(painter.paint(column * side - picture.bleed(), row * side - picture.bleed(), side, side,
                        PressedGround.SCALE, night)), "png", assets.resolve(PressedGround.file(column, row, night)).toFile());
                }
            }
        }
    }

    private static BufferedImage opaque(BufferedImage drawn) {
        BufferedImage opaque = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(drawn, 0, 0, null);
        graphics.dispose();
        return opaque;
    }

    private static void pressSquare(Drawings drawings, String file, Palette palette, int side, Path to) throws IOException {
        Drawing drawing = drawings.get(file, palette);
        if (drawing == null) {
            return;
        }
        BufferedImage square = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = square.createGraphics();
        drawing.paint(graphics, 0, 0, side, side);
        graphics.dispose();
        ImageIO.write(square, "png", to.toFile());
    }

    private static void press(Illustration picture, boolean night, Path file) throws IOException {
        double bleed = picture.bleed();
        int width = (int) Math.round((picture.width() + 2 * bleed) * Overview.SCALE);
        int height = (int) Math.round((picture.height() + 2 * bleed) * Overview.SCALE);
        GroundPainter painter = new GroundPainter(Assets.bundled(), picture, new Drawings(Assets.bundled()));
        BufferedImage drawn = painter.paint(-bleed, -bleed, width, height, Overview.SCALE, night);
        Files.createDirectories(file.getParent());
        ImageIO.write(opaque(drawn), "png", file.toFile());
    }

    /// What the pictures depend on: the drawings, and the code that draws them.
    private static String fingerprint(Path assets) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path folder : List.of(assets.resolve("illustration"), assets.getParent().resolve("view/illustration"))) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(PicturePress::isInput).sorted().toList()) {
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
