package org.shenyangatlas.operation.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Where a key is set")
class PackSignatureTest {

    /// Made by `openssl genpkey -algorithm ed25519`, and of no use elsewhere.
    private static final String PRIVATE = """
        -----BEGIN PRIVATE KEY-----
        MC4CAQAwBQYDK2VwBCIEIGhoiRfNhJnVT1E5aFhm6PzBJAHny5SW8Nkm/XLToq2w
        -----END PRIVATE KEY-----
        """;
    private static final String PUBLIC = """
        -----BEGIN PUBLIC KEY-----
        MCowBQYDK2VwAyEA5htGdxZLXzlypfCMp2ptzu0x49G3MFU7MxNyVcd5aX8=
        -----END PUBLIC KEY-----
        """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a pack signed by its owner is taken")
    void signedIsTaken() throws Exception {
        KeyPair keys = keys();
        assertEquals(ContentEvent.Kind.READY, signed(keys, keys.getPrivate()).outcome());
    }

    @Test
    @DisplayName("a pack without a signature is refused")
    void unsignedIsRefused() throws Exception {
        assertEquals("a.atlas: error: expected a signature, pack.sig, found none. Make the pack with --sign",
            signed(keys(), null).message());
    }

    @Test
    @DisplayName("a pack signed by another is refused")
    void strangeIsRefused() throws Exception {
        assertTrue(signed(keys(), keys().getPrivate()).message()
            .startsWith("pack.sig in a.atlas: error: expected a signature over pack.json by the key that is set, found another one"));
    }

    @ParameterizedTest(name = "a signature \"{0}\" is refused")
    @ValueSource(strings = {"", "none", "!!!!", "AAAA"})
    void nonsenseIsRefused(String signature) throws Exception {
        Map<String, byte[]> files = Packs.files();
        RawZip zip = RawZip.pack(files).add("pack.sig", signature.getBytes(StandardCharsets.UTF_8));
        assertEquals(ContentEvent.Kind.REFUSED, staged(keys(), zip.bytes()).outcome());
    }

    @Test
    @DisplayName("a signature of another manifest is refused")
    void movedIsRefused() throws Exception {
        KeyPair keys = keys();
        byte[] old = PackSignature.sign(Packs.manifest("1", Packs.files()), keys.getPrivate());
        assertEquals(ContentEvent.Kind.REFUSED, staged(keys, RawZip.pack().add("pack.sig", old).bytes()).outcome());
        byte[] own = PackSignature.sign(Packs.manifest("2", Packs.files()), keys.getPrivate());
        assertEquals(ContentEvent.Kind.READY, staged(keys, RawZip.pack().add("pack.sig", own).bytes()).outcome());
    }

    @Test
    @DisplayName("it may be as OpenSSL writes it, or without first and last line")
    void keysAreRead() throws Exception {
        byte[] text = "text".getBytes(StandardCharsets.UTF_8);
        KeyPair keys = keys();
        String bare = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        assertEquals(keys.getPublic(), PackKeys.publicKey(bare));
        PrivateKey own = PackKeys.privateKey(PRIVATE);
        PackSignature.check(text, PackSignature.sign(text, own), PackKeys.publicKey(PUBLIC), "a.atlas");
        assertThrows(InvalidKeyException.class, () -> PackKeys.publicKey(PRIVATE));
        assertThrows(InvalidKeyException.class, () -> PackKeys.privateKey("a key"));
    }

    private static KeyPair keys() throws Exception {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private Staged signed(KeyPair set, @Nullable PrivateKey signer) throws Exception {
        Path pack = folder.resolve("made.atlas");
        PackWriter.write(Packs.source(folder.resolve("source"), "1"), pack, signer);
        return staged(set, Files.readAllBytes(pack));
    }

    private Staged staged(KeyPair set, byte[] pack) throws Exception {
        try (OpenStore open = new OpenStore(folder, OpenStore.RULES.withKey(set.getPublic()))) {
            return open.stage(Files.write(open.packs.resolve("a.atlas"), pack));
        }
    }
}
