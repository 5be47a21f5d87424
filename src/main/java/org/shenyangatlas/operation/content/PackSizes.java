package org.shenyangatlas.operation.content;

/// Adds up the files of a pack, and refuses it when they are too many or too large.
final class PackSizes {

    private final String pack;
    private final PackLimits limits;
    private int files;
    private long total;

    /// @param pack its name, for refusals
    PackSizes(String pack, PackLimits limits) {
        this.pack = pack;
        this.limits = limits;
    }

    /// @param size in bytes, as far as it is known before the file is read
    void add(String path, long size) throws PackRefused {
        files++;
        total += size;
        if (files > limits.files()) {
            throw new PackRefused(pack, Amount.of(limits.files()) + " files and folders at most", "more", "");
        }
        if (size > limits.file()) {
            throw new PackRefused(PackNames.shown(path) + " in " + pack, "a file of " + Amount.bytes(limits.file()) + " at most",
                Amount.bytes(size), "");
        }
        if (total > limits.total()) {
            throw new PackRefused(pack, Amount.bytes(limits.total()) + " at most in all files", "more", "");
        }
    }
}
