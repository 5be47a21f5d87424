package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Takes a pack from a server, and asks it only for what is new.
final class PackServer {

    private static final System.Logger LOG = System.getLogger(PackServer.class.getName());
    private static final int LONGEST_ETAG = 500;

    private final StoreFolder folder;
    private final Versions versions;
    private final Admission admission;
    private final ContentLog log;
    private final ContentRules rules;

    PackServer(StoreFolder folder, Versions versions, Admission admission, ContentLog log, ContentRules rules) {
        this.folder = folder;
        this.versions = versions;
        this.admission = admission;
        this.log = log;
        this.rules = rules;
    }

    Staged take(ContentSource.Address source) {
        Path file = folder.staging().resolve("download.atlas");
        try {
            Download.Answer answer = new Download(rules).fetch(source.address(), etag(source), file);
            if (answer.isUnchanged()) {
                return Staged.unchanged(source + ": not changed since it was read", null);
            }
            Staged staged = admission.admit(file, source.toString());
            if (staged.outcome() != ContentEvent.Kind.FAILED && answer.etag().length() <= LONGEST_ETAG) {
                ContentVersion came = staged.content();
                log.remember(new ContentLog.Answer(hash(source), answer.etag(), rules.fingerprint(),
                    came == null ? "" : came.name()));
            }
            return staged;
        } catch (PackRefused e) {
            return Staged.refused(e);
        } catch (IOException e) {
            return Staged.failed(source.toString(), StoreFolder.reason(e));
        } finally {
            drop(file);
        }
    }

    /// What the server is told to be known; "" when the content that came of it is gone, or might fare better now.
    private String etag(ContentSource.Address source) {
        ContentLog.Answer last = log.answer();
        boolean counts = last != null && last.address().equals(hash(source)) && last.rules().equals(rules.fingerprint())
            && (last.version().isEmpty() || versions.state().known().contains(last.version()));
        return counts ? last.etag() : "";
    }

    /// An address may hold secrets.
    private static String hash(ContentSource.Address source) {
        return Hash.of(source.address().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Left in staging: " + file, e);
        }
    }
}
