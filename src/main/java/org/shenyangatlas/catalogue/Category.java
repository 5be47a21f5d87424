package org.shenyangatlas.catalogue;

import java.util.List;

/// A kind of site.
///
/// @param id      unique
/// @param name    shown on chips
/// @param colour  name of the colour token, such as "transport"
/// @param icon    name of the icon in the icon pack
/// @param aliases other words people search for, pinyin among them
public record Category(String id, LocalizedText name, String colour, String icon, List<String> aliases) {
    public Category {
        aliases = List.copyOf(aliases);
    }
}
