package org.shenyangatlas.operation.content;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/// Which addresses are asked for content.
final class Addresses {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Addresses() {
    }

    /// What is wrong with an address; "" when nothing is.
    static String fault(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = address.getHost();
        if (host == null) {
            return "one without a host";
        } else if (address.getRawUserInfo() != null) {
            return "one with a user's name";
        } else if (scheme.equals("https")) {
            return "";
        } else if (scheme.equals("http")) {
            return THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT)) ? "" : "http, which anybody on the way can change";
        }
        return scheme;
    }

    /// An address as it may be shown and kept: without what may be secret in it.
    static String shown(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getHost() == null ? "an address" : address.getScheme() + "://" + address.getHost() + port
            + (address.getRawPath() == null ? "" : address.getRawPath());
    }
}
