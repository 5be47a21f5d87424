package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Looks at a source and lets in what is new there. Looks at the same source again and again, and reads only what has changed.
final class Intake {

    private static final System.Logger LOG = System.getLogger(Intake.class.getName());
    private static final int MOST_PACKS = 50;

    private final Admission admission;
    private final PackServer server;
    private final ContentLog log;
    /// Size and time of the packs that have been judged.
    private final Map<Path, String> judged = new HashMap<>();

    private record Candidate(Path path, ContentVersion content) {
    }

    Intake(Admission admission, PackServer server, ContentLog log) {
        this.admission = admission;
        this.server = server;
        this.log = log;
    }

    Staged take(ContentSource source) {
        try {
            return switch (source) {
                case ContentSource.Folder(Path path) -> Files.exists(path.resolve(Manifest.FILE)) ? pack(path) : watched(path);
                case ContentSource.PackFile(Path path) -> pack(path);
                case ContentSource.Address address -> server.take(address);
            };
        } catch (IOException e) {
            return Staged.failed(source.toString(), StoreFolder.reason(e));
        }
    }

    private Staged pack(Path path) throws IOException {
        if (!Files.exists(path)) {
            return Staged.unchanged(path + ": nothing is there", null);
        }
        String stamp = stamp(path);
        if (stamp.equals(judged.get(path))) {
            return Staged.unchanged(path + ": not changed since it was looked at", null);
        }
        Staged staged = admission.admit(path, name(path));
        if (staged.outcome() != ContentEvent.Kind.FAILED) {
            judged.put(path, stamp);
        }
        return staged;
    }

    /// Takes the newest good pack in a folder. Of each content only the newest good one counts; the others are no news.
    private Staged watched(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Staged.unchanged(folder + ": nothing is there", null);
        }
        List<Staged> faults = new ArrayList<>();
        Set<String> settled = new HashSet<>();
        Staged ready = null;
        for (Candidate candidate : candidates(folder, faults)) {
            if (settled.contains(candidate.content().id())) {
                judged.put(candidate.path(), stamp(candidate.path()));
            } else if (ready == null) {
                Staged staged = pack(candidate.path());
                switch (staged.outcome()) {
                    case READY -> ready = staged;
                    case UNCHANGED -> LOG.log(System.Logger.Level.DEBUG, staged.message());
                    default -> faults.add(staged);
                }
                if (!faults.contains(staged)) {
                    settled.add(candidate.content().id());
                }
            }
        }
        if (ready == null && faults.isEmpty()) {
            return Staged.unchanged(folder + ": no new *.atlas in it", null);
        }
        Staged result = ready == null ? faults.removeFirst() : ready;
        faults.forEach(fault -> log.checked(folder.toString(), fault));
        return result;
    }

    /// The packs that have not been judged yet, the newest first.
    private List<Candidate> candidates(Path folder, List<Staged> faults) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        for (Path pack : packs(folder)) {
            String stamp = stamp(pack);
            if (stamp.equals(judged.get(pack))) {
                continue;
            }
            try {
                candidates.add(new Candidate(pack, admission.peek(pack, name(pack))));
            } catch (PackRefused e) {
                judged.put(pack, stamp);
                faults.add(Staged.refused(e));
            } catch (IOException e) {
                faults.add(Staged.failed(pack.toString(), StoreFolder.reason(e)));
            }
        }
        candidates.sort(Comparator.comparing((Candidate candidate) -> candidate.content().version()).reversed());
        return candidates;
    }

    private static List<Path> packs(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> name(file).toLowerCase(Locale.ROOT).endsWith(".atlas") && !PackNames.isLitter(name(file))
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted().limit(MOST_PACKS).toList();
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /// For a folder, of everything in it: a folder refused while it is still being copied is looked at again.
    private static String stamp(Path path) throws IOException {
        long files = 0;
        long size = 0;
        FileTime last = FileTime.fromMillis(0);
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                FileTime changed = attributes.lastModifiedTime();
                files++;
                size += attributes.size();
                last = last.compareTo(changed) < 0 ? changed : last;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return files + " " + size + " " + last;
    }
}
