package org.shenyangatlas.catalogue;

import org.jspecify.annotations.Nullable;

/// A place in a JSON document, written out (RFC 6901) only when a problem needs it.
///
/// @param parent null for the whole document
/// @param name   name of a field; null for an entry of a list
/// @param index  index in a list; -1 for a field
record Pointer(@Nullable Pointer parent, @Nullable String name, int index) {

    static final Pointer ROOT = new Pointer(null, null, -1);

    Pointer at(String field) {
        return new Pointer(this, field, -1);
    }

    Pointer at(int entry) {
        return new Pointer(this, null, entry);
    }

    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        return parent + "/" + (name == null ? Integer.toString(index) : escape(name));
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
