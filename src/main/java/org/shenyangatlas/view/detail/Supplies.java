package org.shenyangatlas.view.detail;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.view.Portraits;
import org.shenyangatlas.view.SiteCodes;

/// What the panel shows or does but cannot make itself; what is null is left out.
///
/// @param portraits paints the drawing at the top
/// @param codes     makes the code for telephones
/// @param copy      puts a text on the clipboard and says so; null where the clipboard is nobody's
public record Supplies(@Nullable Portraits portraits, @Nullable SiteCodes codes, @Nullable Consumer<String> copy) {

    public static final Supplies NONE = new Supplies(null, null, null);
}
