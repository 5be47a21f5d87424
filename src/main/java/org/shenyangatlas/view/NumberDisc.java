package org.shenyangatlas.view;

import javafx.scene.control.Label;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;

/// A site's number in a ring of its leading category's colour, the same in list, pins and panel.
public final class NumberDisc extends Label {

    public NumberDisc(AtlasState state, Site site) {
        super(Integer.toString(site.number()));
        getStyleClass().addAll("number-disc", colourClass(state, site));
        setMinWidth(USE_PREF_SIZE);
    }

    /// Style class that sets `-cat` to the colour of the site's leading category.
    public static String colourClass(AtlasState state, Site site) {
        return state.catalogue().category(site.categories().getFirst())
            .map(category -> "cat-" + category.colour())
            .orElse("cat-none");
    }
}
