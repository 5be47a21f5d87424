package org.shenyangatlas.shell;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.exchange.QrCode;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.SiteCodes;
import org.shenyangatlas.view.detail.Supplies;
import org.shenyangatlas.view.illustration.SitePortraits;

/// What the panel about a site is supplied with in every shell.
public final class PanelSupplies {

    private PanelSupplies() {
    }

    /// @param copy puts a text on the clipboard; null where that is not offered
    public static Supplies of(AtlasState state, @Nullable Consumer<String> copy) {
        List<String> languages = state.catalogue().languages();
        return new Supplies(new SitePortraits(state.assets()), site -> code(site, languages), copy);
    }

    private static SiteCodes.Code code(Site site, List<String> languages) {
        QrCode code = QrCode.of(site, languages);
        return new SiteCodes.Code(code.text(), code.image(1));
    }
}
