package org.shenyangatlas.operation.statistics;

/// What is kept of visits, and for how long.
///
/// @param days            for how many days, at least 1
/// @param keepSearchTexts whether what was searched in vain is kept word for word; otherwise only that there was such a
///                        search, and texts kept before are deleted at the next start
public record Keeping(int days, boolean keepSearchTexts) {

    /// A quarter of a year, and no texts.
    public static final Keeping USUAL = new Keeping(90, false);

    public Keeping {
        days = Math.max(1, days);
    }
}
