package org.shenyangatlas.view.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.exchange.QrCode;
import org.shenyangatlas.state.Appearance.Theme;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.SiteCodes;

/// What a shell supplies the panel with, and the panel does with it.
class SuppliedDetailTest {

    private final AtlasState state = Sites.stillState();
    private final List<String> copied = new ArrayList<>();
    private final Queue<String> painted = new ConcurrentLinkedQueue<>();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 432, 900, () -> new DetailView(state,
        new Supplies(this::paint, SuppliedDetailTest::code, copied::add)));

    /// Nobody has drawn Forum 66.
    private Optional<Image> paint(Site site, int width, int height, boolean night) {
        painted.add(site.id() + (night ? " by night" : " by day"));
        return site.id().equals(Sites.FORUM) ? Optional.empty() : Optional.of(new WritableImage(width / 2, height));
    }

    private static SiteCodes.Code code(Site site) {
        QrCode code = QrCode.of(site, List.of("en", "zh"));
        return new SiteCodes.Code(code.text(), code.image(1));
    }

    @BeforeEach
    void selectTheTower() {
        window.change(() -> state.selection().select(Sites.site(state, Sites.TOWER)));
        Rest.untilPainted();
    }

    @Test
    void coordinatesAreCopiedAsNumbersAndAsALink() {
        window.seen(".copy").forEach(button -> window.change(((Button) button)::fire));
        assertEquals(List.of("41.78041, 123.42791", "geo:41.78041,123.42791"), copied);
    }

    @Test
    void theCodeOnTheScreenReadsAsTheTextBelowIt() throws Exception {
        Region picture = window.first(".code-picture", Region.class);
        Image seen = AtlasWindow.on(() -> picture.snapshot(null, null));
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        assertTrue(width >= 160, "wide enough for a telephone: " + width);
        int[] pixels = new int[width * height];
        seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        String read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)))).getText();
        assertEquals(window.words(".said"), List.of(read));
        assertEquals("QR code for telephones: " + read, picture.getAccessibleText());
    }

    @Test
    void theDrawingChangesWithTheNight() {
        assertEquals(List.of("tv-tower by day"), painted.stream().distinct().toList());
        window.change(() -> state.appearance().choose(Theme.DARK));
        Rest.untilPainted();
        assertEquals(List.of("tv-tower by day", "tv-tower by night"), painted.stream().distinct().toList());
        assertEquals("Drawing of Liaoning Broadcast and Television Tower", window.first(".portrait", Region.class).getAccessibleText());
    }

    @Test
    void whereThereIsNoDrawingNoRoomIsKeptForIt() {
        window.change(() -> state.selection().select(Sites.site(state, Sites.FORUM)));
        Rest.untilPainted();
        window.rest();
        assertTrue(window.seen(".portrait").isEmpty());
        assertFalse(window.seen(".names").isEmpty());
    }
}
