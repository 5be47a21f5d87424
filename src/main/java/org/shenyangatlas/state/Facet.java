package org.shenyangatlas.state;

import java.util.List;
import org.shenyangatlas.catalogue.Site;

/// A way to tell sites apart by choosing values: any of the chosen ones is enough, none chosen means all.
public enum Facet {
    /// Ids of categories; a site may have several.
    CATEGORY,
    /// Ids of districts.
    DISTRICT,
    /// Countries of the foreign companies and institutions a site was made with, as ISO 3166 codes such as "DE".
    PARTNER,
    /// [#ON_PICTURE] or [#OFF_PICTURE].
    PICTURE,
    /// How well the position is known: names of [org.shenyangatlas.catalogue.Position.Status].
    ACCURACY;

    public static final String ON_PICTURE = "on";
    public static final String OFF_PICTURE = "off";

    /// What a site has to offer; empty when it tells nothing.
    public List<String> values(Site site) {
        return switch (this) {
            case CATEGORY -> site.categories();
            case DISTRICT -> List.of(site.district());
            case PARTNER -> site.partners();
            case PICTURE -> List.of(site.vignette() == null ? OFF_PICTURE : ON_PICTURE);
            case ACCURACY -> List.of(site.position().status().name());
        };
    }
}
