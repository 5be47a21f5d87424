package org.shenyangatlas.operation.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/// Where new content may come from.
public sealed interface ContentSource {

    /// A pack as a folder; or a folder such as a stick's with packs in it, named `*.atlas`, of which the newest is taken.
    record Folder(Path path) implements ContentSource {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /// A pack as a file.
    record PackFile(Path path) implements ContentSource {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /// A pack on a server.
    ///
    /// @param address https; http only on this machine
    record Address(URI address) implements ContentSource {

        /// @throws IllegalArgumentException for any other address
        public Address {
            String fault = Addresses.fault(address);
            if (!fault.isEmpty()) {
                throw new IllegalArgumentException(Addresses.shown(address) + ": expected an https address, found " + fault);
            }
        }

        @Override
        public String toString() {
            return Addresses.shown(address);
        }
    }

    /// A source as it stands in a configuration: an address, a file whose name ends with `.atlas`, or a folder. It need not be
    /// there yet.
    ///
    /// @throws IllegalArgumentException when it is none of them
    static ContentSource of(String text) {
        try {
            if (text.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) { // a single letter is a disk of Windows
                return new Address(new URI(text));
            }
            Path path = Path.of(text);
            return text.toLowerCase(Locale.ROOT).endsWith(".atlas") ? new PackFile(path) : new Folder(path);
        } catch (URISyntaxException | InvalidPathException e) {
            throw new IllegalArgumentException(text + ": expected an https address, a file or a folder, found "
                + e.getMessage(), e);
        }
    }
}
