package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A program that takes in, switches, rolls back and confirms content without a pause, until it is killed.
public final class Victim {

    private static final Logger LOG = Logger.getLogger(ContentStore.class.getPackageName());
    private static final int MEDIA = 24;

    private Victim() {
    }

    /// @param args the data folder, a folder for packs, a seed
    public static void main(String[] args) throws IOException {
        LOG.setLevel(Level.OFF);
        Path data = Path.of(args[0]);
        Path packs = Path.of(args[1]);
        Random random = new Random(Long.parseLong(args[2]));
        ContentStore store = ContentStore.open(data, ContentRules.usual("ShenyangAtlas/1.2.3"), InstantSource.system());
        store.beginTrial();
        System.out.println("begun");
        for (long version = newest(store) + 1; ; version++) {
            Staged staged = store.stage(random.nextBoolean() ? folder(packs, version) : file(packs, version));
            ContentVersion ready = staged.ready().orElseThrow(() -> new IllegalStateException(staged.message()));
            if (!store.switchTo(ready)) {
                throw new IllegalStateException(store.status().toString());
            }
            System.out.println("switched");
            if (random.nextInt(4) > 0) {
                store.confirm();
            }
            if (random.nextInt(5) == 0) {
                store.rollBack();
            }
        }
    }

    /// The version is in every file, so that files of two versions never pass for one.
    private static Map<String, byte[]> files(long version) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("catalogue.json", (Packs.catalogue() + " ".repeat((int) (version % 7))).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < MEDIA; i++) {
            byte[] media = new byte[4_000 + i * 2_000];
            new Random(version * 100 + i).nextBytes(media);
            files.put("media/" + i % 5 + "/" + i + ".bin", media);
        }
        files.put("pack.json", Packs.manifest(String.valueOf(version), files));
        return files;
    }

    private static ContentSource folder(Path packs, long version) {
        return new ContentSource.Folder(Packs.written(packs.resolve("pack"), files(version)));
    }

    private static ContentSource file(Path packs, long version) throws IOException {
        RawZip zip = new RawZip();
        files(version).forEach(zip::add);
        return new ContentSource.PackFile(Files.write(packs.resolve("pack.atlas"), zip.bytes()));
    }

    private static long newest(ContentStore store) {
        ContentStatus status = store.status();
        long newest = 0;
        for (ContentVersion version : status.previous()) {
            newest = Math.max(newest, number(version));
        }
        for (String name : status.withdrawn()) {
            newest = Math.max(newest, Long.parseLong(name.split("_")[1]));
        }
        return Math.max(newest, Math.max(status.active().map(Victim::number).orElse(0L), status.ready().map(Victim::number).orElse(0L)));
    }

    private static long number(ContentVersion version) {
        return Long.parseLong(version.version().text());
    }
}
