package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// A pack as a zip.
///
/// Read by one reader of our own and not by the two of the JDK: `ZipFile` believes the directory and `ZipInputStream` the
/// headers before each file, and what one of them shows the other need not; neither shows links or encryption. Here every file
/// is found through the directory, its own header has to say the same, files lie one after the other without gap or overlap,
/// and what is unpacked has the size and the checksum of both. So there is one meaning of a pack, and it is the one checked.
final class ZipContents implements PackContents {

    private final ZipBytes zip;
    private final Map<String, ZipPart> parts = new HashMap<>();
    private final Map<String, Long> files = new TreeMap<>();

    private ZipContents(ZipBytes zip) {
        this.zip = zip;
    }

    static ZipContents open(Path file, String name, PackLimits limits) throws IOException, PackRefused {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            ZipContents contents = new ZipContents(new ZipBytes(channel, name, channel.size()));
            contents.list(limits);
            return contents;
        } catch (IOException | PackRefused | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private void list(PackLimits limits) throws IOException, PackRefused {
        ZipDirectory directory = ZipDirectory.read(zip, limits);
        PackNames names = new PackNames(zip.pack());
        PackSizes sizes = new PackSizes(zip.pack(), limits);
        for (ZipMember member : directory.members()) {
            names.add(member.path(), member.folder());
            sizes.add(member.path(), member.size());
            if (limits.packsTooWell(member.size(), member.packed())) {
                throw new PackRefused(in(member.path()), "a file at most " + limits.ratio() + " times as large as it is packed",
                    Amount.bytes(member.size()) + " in " + Amount.of(member.packed()), "");
            }
        }
        for (ZipPart part : ZipPart.all(zip, directory)) {
            if (!part.member().folder()) {
                parts.put(part.member().path(), part);
                files.put(part.member().path(), part.member().size());
            }
        }
    }

    @Override
    public String name() {
        return zip.pack();
    }

    @Override
    public Map<String, Long> files() {
        return Collections.unmodifiableMap(files);
    }

    @Override
    public void copy(String path, OutputStream to) throws IOException, PackRefused {
        ZipPart part = parts.get(path);
        if (part == null) {
            throw new IllegalArgumentException(path + " is none of the files");
        }
        part.copy(zip, to);
    }

    @Override
    public void close() throws IOException {
        zip.file().close();
    }
}
