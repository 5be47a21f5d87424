package org.shenyangatlas.operation.content;

import java.security.PublicKey;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What an operator asks of new content.
///
/// @param key     packs must be signed by the owner of this Ed25519 key; null when they need not be signed
/// @param starts  how often the atlas may start with new content that shows no complete frame before it is rolled back
/// @param product name and version of the program, such as `ShenyangAtlas/0.1.0`: how it introduces itself to servers
public record ContentRules(PackLimits limits, @Nullable PublicKey key, int starts, String product, Patience patience) {

    /// How long a server is waited for.
    ///
    /// @param connect until there is a connection
    /// @param stall   until the next byte
    /// @param whole   until the last
    public record Patience(Duration connect, Duration stall, Duration whole) {
        public static final Patience USUAL = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofHours(6));
    }

    /// Unsigned packs, two starts on trial.
    public static ContentRules usual(String product) {
        return new ContentRules(PackLimits.LARGEST, null, 2, product, Patience.USUAL);
    }

    public ContentRules withKey(@Nullable PublicKey required) {
        return new ContentRules(limits, required, starts, product, patience);
    }

    public ContentRules withLimits(PackLimits others) {
        return new ContentRules(others, key, starts, product, patience);
    }

    public ContentRules withPatience(Patience other) {
        return new ContentRules(limits, key, starts, product, other);
    }

    /// The same for rules that refuse the same.
    String fingerprint() {
        return product + " " + limits + " " + (key == null ? "unsigned" : Hash.of(key.getEncoded()));
    }
}
