package org.shenyangatlas.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Known names, to guess which one a wrong one was meant to be.
final class Names {

    /// Comparisons of letters that may be spent on guessing; a file full of faults must not take minutes.
    private static final long MOST_STEPS = 200_000_000;

    private final Collection<String> known;
    private final Map<String, String> guesses = new HashMap<>();
    private long steps;

    /// @param known read whenever a guess is made, so it may grow
    Names(Collection<String> known) {
        this.known = known;
    }

    /// `Did you mean "transport"?`, or "" when nothing is near.
    String suggestion(String wrong) {
        return guesses.computeIfAbsent(wrong, this::guess);
    }

    private String guess(String wrong) {
        String best = "";
        int least = Math.max(1, wrong.length() / 3) + 1;
        for (String name : known) {
            if (Math.abs(name.length() - wrong.length()) < least && steps < MOST_STEPS) {
                steps += (long) name.length() * wrong.length();
                int distance = distance(name, wrong);
                if (distance < least) {
                    least = distance;
                    best = name;
                }
            }
        }
        return best.isEmpty() ? "" : "Did you mean \"" + best + "\"?";
    }

    /// How many letters to insert, leave out, replace or swap with their neighbour.
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
