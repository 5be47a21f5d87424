package org.shenyangatlas.operation.content;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// `pack.sig`: who may say what an atlas shows. The Ed25519 signature over the bytes of `pack.json`, in base64; as `pack.json`
/// has the hash of every file, it covers them all.
final class PackSignature {

    static final String FILE = "pack.sig";

    private PackSignature() {
    }

    static byte[] sign(byte[] manifest, PrivateKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(PackKeys.ALGORITHM);
        signature.initSign(key);
        signature.update(manifest);
        return (Base64.getEncoder().encodeToString(signature.sign()) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /// @param content of `pack.sig`; null when there is none
    /// @param pack    its name, for the refusal
    static void check(byte[] manifest, byte @Nullable [] content, PublicKey key, String pack) throws PackRefused {
        if (content == null) {
            throw new PackRefused(pack, "a signature, " + FILE, "none", "Make the pack with --sign");
        }
        if (!isBy(key, manifest, content)) {
            throw new PackRefused(FILE + " in " + pack, "a signature over " + Manifest.FILE + " by the key that is set",
                "another one", "Sign the pack with the key that belongs to this atlas");
        }
    }

    private static boolean isBy(PublicKey key, byte[] manifest, byte[] content) {
        try {
            Signature signature = Signature.getInstance(PackKeys.ALGORITHM);
            signature.initVerify(key);
            signature.update(manifest);
            return signature.verify(Base64.getDecoder().decode(new String(content, StandardCharsets.US_ASCII).strip()));
        } catch (GeneralSecurityException | IllegalArgumentException e) { // not even shaped like a signature
            return false;
        }
    }
}
