package org.shenyangatlas.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.Site;

/// Codes, read again by another program's reader.
class QrCodeTest {

    static List<Site> sites() {
        return Objects.requireNonNull(CatalogueReader.read().catalogue()).sites();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aTelephoneReadsTheNamesAndThePlaceOfEverySite(Site site) throws Exception {
        QrCode code = QrCode.of(site, List.of("en", "zh"));
        assertEquals(site.name().in("en") + "\n" + site.name().in("zh") + "\n" + QrCode.geoLink(site.position().point()), read(code).getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"geo:41.78,123.42", "沈阳 \ud83d\ude80 \u05e9\u05dc\u05d5\u05dd", "a"})
    void itIsStillReadableWhenPartOfItIsDirty(String text) throws Exception {
        Result read = read(QrCode.of(text));
        assertEquals(text, read.getText());
        assertEquals("M", read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL));
    }

    @Test
    void fourSquaresRoundItAreWhite() {
        QrCode code = QrCode.of("geo:41.78,123.42");
        IntStream.range(0, code.side()).forEach(i -> IntStream.range(0, QrCode.QUIET_ZONE).forEach(margin -> {
            assertFalse(code.isBlack(i, margin) || code.isBlack(margin, i));
            assertFalse(code.isBlack(i, code.side() - 1 - margin) || code.isBlack(code.side() - 1 - margin, i));
        }));
        assertTrue(code.isBlack(QrCode.QUIET_ZONE, QrCode.QUIET_ZONE), "a corner's mark begins right there");
    }

    @Test
    void itsImageIsBlackOnWhite() {
        QrCode code = QrCode.of("geo:41.78,123.42");
        Image image = code.image(3);
        assertEquals(code.side() * 3, image.getWidth());
        int[] pixels = new int[(int) (image.getWidth() * image.getHeight())];
        image.getPixelReader().getPixels(0, 0, (int) image.getWidth(), (int) image.getHeight(), PixelFormat.getIntArgbInstance(), pixels, 0, (int) image.getWidth());
        assertEquals(List.of(0xFF000000, 0xFFFFFFFF), IntStream.of(pixels).distinct().sorted().boxed().toList());
        assertEquals(0xFF000000, pixels[(QrCode.QUIET_ZONE * 3 + 1) * code.side() * 3 + QrCode.QUIET_ZONE * 3 + 1]);
    }

    @Test
    void aPlaceIsWrittenOutWithoutPowersOfTen() {
        assertEquals("geo:0.00001,-123.45", QrCode.geoLink(new GeoPoint(1e-5, -123.45)));
    }

    @Test
    void aTextThatDoesNotFitIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> QrCode.of("沈".repeat(800)));
        assertThrows(IllegalArgumentException.class, () -> QrCode.of(""));
    }

    private static Result read(QrCode code) throws Exception {
        int scale = 4;
        int side = code.side() * scale;
        int[] pixels = IntStream.range(0, side * side).map(i -> code.isBlack(i % side / scale, i / side / scale) ? 0 : 0xFFFFFF).toArray();
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))),
            Map.of(DecodeHintType.PURE_BARCODE, true));
    }
}
