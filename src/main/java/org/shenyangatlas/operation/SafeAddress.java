package org.shenyangatlas.operation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/// Addresses that may be asked: nobody on the way can read or change what they answer.
final class SafeAddress {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private SafeAddress() {
    }

    /// @return empty unless it is an https address, or an http one of this machine; without a password in it
    static Optional<URI> of(String text) {
        try {
            URI address = new URI(text);
            boolean secure = "https".equalsIgnoreCase(address.getScheme());
            boolean local = "http".equalsIgnoreCase(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
            return address.getHost() != null && address.getUserInfo() == null && (secure || local)
                ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// Whether a text is meant as an address, not as the path of a file.
    static boolean isMeant(String text) {
        return text.matches("(?i)[a-z][a-z0-9+.-]+://.*");
    }
}
