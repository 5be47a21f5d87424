package org.shenyangatlas.operation.content;

/// A file as `pack.json` lists it.
///
/// @param path   with '/', inside the pack
/// @param size   in bytes
/// @param sha256 64 hexadecimal digits in lower case
record PackedFile(String path, long size, String sha256) {
}
