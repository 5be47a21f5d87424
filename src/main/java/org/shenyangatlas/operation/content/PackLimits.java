package org.shenyangatlas.operation.content;

/// What no honest pack exceeds, so that a hostile one neither fills the disk nor keeps the machine busy.
///
/// @param files number of files and folders in a pack
/// @param total bytes of all files, unpacked
/// @param file  bytes of one file, unpacked
/// @param ratio how many times smaller than itself a file of more than [#RATIO_FROM] bytes may be packed
public record PackLimits(int files, long total, long file, int ratio) {

    /// Without zip64, which no pack needs, an archive cannot say more.
    public static final PackLimits LARGEST = new PackLimits(20_000, (4L << 30) - 1, (4L << 30) - 1, 200);

    static final long RATIO_FROM = 1 << 20;

    public PackLimits {
        if (files < 1 || total < 1 || file < 1 || ratio < 1) {
            throw new IllegalArgumentException("expected limits of at least 1");
        }
    }

    boolean packsTooWell(long size, long packed) {
        return size > RATIO_FROM && size > Math.max(packed, 1) * ratio;
    }
}
