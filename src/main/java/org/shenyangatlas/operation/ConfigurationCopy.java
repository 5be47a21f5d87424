package org.shenyangatlas.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.shenyangatlas.catalogue.AtomicFile;

/// The last configuration of one source that could be used, kept for days on which there is none.
final class ConfigurationCopy {

    private static final System.Logger LOG = System.getLogger(ConfigurationCopy.class.getName());
    private static final int ENOUGH_LETTERS = 12;

    private final Path file;
    private final Path tagFile;

    /// @param folder need not exist yet
    /// @param source where the configuration comes from: others have copies of their own
    ConfigurationCopy(Path folder, String source) {
        String name = "configuration-" + digest(source.getBytes(StandardCharsets.UTF_8)).substring(0, ENOUGH_LETTERS);
        file = folder.resolve(name + ".json");
        tagFile = folder.resolve(name + ".etag");
    }

    String name() {
        return file.toString();
    }

    Optional<byte[]> content() {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= ConfigurationReader.LARGEST
                ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Not read: " + file, e);
            return Optional.empty();
        }
    }

    /// The server's name for the version that is kept; "" when it had none, or the copy is not what was kept under it.
    String tag() {
        try {
            String[] lines = Files.isRegularFile(tagFile) ? Files.readString(tagFile).split("\n") : new String[0];
            boolean same = lines.length == 2 && content().map(ConfigurationCopy::digest).filter(lines[0]::equals).isPresent();
            return same && lines[1].matches("[\\x21-\\x7e]{1,200}") ? lines[1] : "";
        } catch (IOException e) {
            return ""; // it is fetched once more than needed
        }
    }

    /// As far as possible: without a copy the atlas runs as well, until the next start.
    void keep(byte[] content, String tag) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (content().filter(old -> Arrays.equals(old, content)).isEmpty()) {
                AtomicFile.write(file, out -> out.write(content));
            }
            if (!tag.isEmpty() && !tag.equals(tag())) {
                AtomicFile.write(tagFile, out -> out.write((digest(content) + "\n" + tag + "\n").getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "No copy of the configuration is kept in " + file, e);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
