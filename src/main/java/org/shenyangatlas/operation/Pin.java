package org.shenyangatlas.operation;

import java.nio.CharBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.spec.InvalidKeySpecException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/// The operator's PIN of 4 to 8 digits, known only as a salted slow hash: `pbkdf2-sha256$iterations$salt$hash`, both in
/// Base64 without padding.
///
/// Digits are few, so a stolen hash can be tried out; the iterations make that slow, and [PinLock] makes it slow at the screen.
public final class Pin {

    static final int FEWEST_ITERATIONS = 600_000;
    /// More would keep the operator waiting for longer than anybody does.
    static final int MOST_ITERATIONS = 10_000_000;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{4,8}");
    private static final Pattern PRINTED = Pattern.compile("pbkdf2-sha256[$]([0-9]{6,8})[$]([A-Za-z0-9+/]+)[$]([A-Za-z0-9+/]+)");
    private static final int SHORTEST_SALT = 8;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final int iterations;
    private final byte[] salt;
    private final byte[] hash;

    private Pin(int iterations, byte[] salt, byte[] hash) {
        this.iterations = iterations;
        this.salt = salt;
        this.hash = hash;
    }

    /// @param printed as [#hash] prints it
    /// @return empty when it is none, or one too quick to try out
    public static Optional<Pin> of(String printed) {
        Matcher parts = PRINTED.matcher(printed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            int iterations = Integer.parseInt(parts.group(1));
            byte[] salt = Base64.getDecoder().decode(parts.group(2));
            byte[] hash = Base64.getDecoder().decode(parts.group(3));
            boolean good = iterations >= FEWEST_ITERATIONS && iterations <= MOST_ITERATIONS
                && salt.length >= SHORTEST_SALT && hash.length == HASH_BYTES;
            return good ? Optional.of(new Pin(iterations, salt, hash)) : Optional.empty();
        } catch (IllegalArgumentException e) { // letters of Base64 that do not make whole bytes
            return Optional.empty();
        }
    }

    /// A new hash for the configuration; every time another one. Takes as long as [#matches].
    ///
    /// @throws IllegalArgumentException unless there are 4 to 8 digits
    public static String hash(char[] digits) {
        if (!isPin(digits)) {
            throw new IllegalArgumentException("a PIN has 4 to 8 digits");
        }
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return "pbkdf2-sha256$" + FEWEST_ITERATIONS + "$" + text.encodeToString(salt) + "$"
            + text.encodeToString(slowHash(digits, salt, FEWEST_ITERATIONS));
    }

    /// Takes some tenths of a second on purpose: never call it on the thread that draws. How long it takes tells nothing
    /// about the PIN.
    ///
    /// @param digits left as they are; whoever typed them clears them
    public boolean matches(char[] digits) {
        return isPin(digits) && MessageDigest.isEqual(hash, slowHash(digits, salt, iterations));
    }

    private static boolean isPin(char[] digits) {
        return DIGITS.matcher(CharBuffer.wrap(digits)).matches();
    }

    private static byte[] slowHash(char[] digits, byte[] salt, int iterations) {
        PBEKeySpec key = new PBEKeySpec(digits, salt, iterations, HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
        } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
            throw new IllegalStateException(e); // every Java has it
        } finally {
            key.clearPassword();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pin pin && iterations == pin.iterations && MessageDigest.isEqual(salt, pin.salt)
            && MessageDigest.isEqual(hash, pin.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }

    /// Nothing that must not stand in a log.
    @Override
    public String toString() {
        return "a PIN";
    }
}
