package org.shenyangatlas.exchange;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.Site;

/// A text that a telephone reads from paper or screen, made without a network: always black on white, whatever the theme, with
/// the white margin readers need, and still readable when 15 % of it are dirty (level M).
public final class QrCode {

    /// White squares on each side (ISO/IEC 18004).
    public static final int QUIET_ZONE = 4;
    private static final int LONGEST_NAME = 120;
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int ASCII = 0x7F;

    private final String text;
    private final BitMatrix squares;

    private QrCode(String text, BitMatrix squares) {
        this.text = text;
        this.squares = squares;
    }

    /// @throws IllegalArgumentException when the text is empty, or takes more than 2331 bytes of UTF-8
    public static QrCode of(String text) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        hints.put(EncodeHintType.MARGIN, QUIET_ZONE);
        if (text.chars().anyMatch(letter -> letter > ASCII)) { // told to the reader; plain letters are read without
            hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
        }
        try {
            return new QrCode(text, new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " letters", e);
        }
    }

    /// What a visitor takes along: the names of a site, each on a line, and its place as a link that maps open.
    ///
    /// @param languages of the names
    public static QrCode of(Site site, List<String> languages) {
        Set<String> lines = new LinkedHashSet<>();
        languages.forEach(language -> lines.add(shortened(site.name().in(language).strip())));
        lines.removeIf(String::isEmpty);
        lines.add(geoLink(site.position().point()));
        return of(String.join("\n", lines));
    }

    /// "geo:41.78041,123.42791" (RFC 5870).
    public static String geoLink(GeoPoint point) {
        return "geo:" + degrees(point.latitude()) + "," + degrees(point.longitude());
    }

    /// To a decimetre, never as 1E-5.
    private static String degrees(double degrees) {
        return BigDecimal.valueOf(Math.rint(degrees * 1e6) / 1e6).stripTrailingZeros().toPlainString();
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME ? name
            : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "...";
    }

    /// What it says.
    public String text() {
        return text;
    }

    /// Squares on each side, with the margin.
    public int side() {
        return squares.getWidth();
    }

    public boolean isBlack(int column, int row) {
        return squares.get(column, row);
    }

    /// @param pixels along the side of a square; it is sharp at that size only
    public Image image(int pixels) {
        int side = side() * pixels;
        int[] colours = new int[side * side];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = isBlack(i % side / pixels, i / side / pixels) ? BLACK : WHITE;
        }
        WritableImage image = new WritableImage(side, side);
        image.getPixelWriter().setPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), colours, 0, side);
        return image;
    }
}
