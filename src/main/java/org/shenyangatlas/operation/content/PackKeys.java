package org.shenyangatlas.operation.content;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.stream.Collectors;

/// Keys as OpenSSL writes them (`openssl genpkey -algorithm ed25519`, `openssl pkey -pubout`): PEM, or only what stands between
/// its first and last line.
public final class PackKeys {

    static final String ALGORITHM = "Ed25519";

    private PackKeys() {
    }

    /// The key packs are checked with.
    ///
    /// @throws InvalidKeyException says what was expected
    public static PublicKey publicKey(String text) throws InvalidKeyException {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(decoded(text)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new InvalidKeyException("expected an Ed25519 key in PEM, -----BEGIN PUBLIC KEY-----, found something else", e);
        }
    }

    /// The key packs are signed with.
    ///
    /// @throws InvalidKeyException says what was expected
    public static PrivateKey privateKey(String text) throws InvalidKeyException {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(decoded(text)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new InvalidKeyException("expected an Ed25519 key in PEM, -----BEGIN PRIVATE KEY-----, found something else", e);
        }
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text.lines().map(String::strip).filter(line -> !line.startsWith("-----"))
            .collect(Collectors.joining()));
    }
}
