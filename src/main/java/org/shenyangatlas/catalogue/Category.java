package org.shenyangatlas.catalogue;

/// A kind of site.
///
/// @param id     unique
/// @param name   shown on chips
/// @param colour name of the colour token, such as "transport"
/// @param icon   name of the icon in the icon pack
public record Category(String id, LocalizedText name, String colour, String icon) {
}
