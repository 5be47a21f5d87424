package org.shenyangatlas.catalogue;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A few texts by language tag, in order, unmodifiable. A large catalogue has a million of them: this takes a quarter
/// of the memory of a linked hash map, and is as fast for two or three languages.
final class Translations extends AbstractMap<String, String> implements SequencedMap<String, String> {

    static final Translations NONE = new Translations(new String[0]);

    /// tag, text, tag, text ...
    private final String[] pairs;

    private Translations(String[] pairs) {
        this.pairs = pairs;
    }

    static Translations copyOf(Map<String, String> texts) {
        if (texts instanceof Translations unmodifiable) {
            return unmodifiable;
        }
        String[] pairs = new String[texts.size() * 2];
        int next = 0;
        for (Entry<String, String> text : texts.entrySet()) {
            pairs[next++] = text.getKey();
            pairs[next++] = text.getValue();
        }
        return new Translations(pairs);
    }

    static Translations of(String tag, String text) {
        return new Translations(new String[] {tag, text});
    }

    /// These and one more, at the end.
    Translations and(String tag, String text) {
        String[] more = Arrays.copyOf(pairs, pairs.length + 2);
        more[pairs.length] = tag;
        more[pairs.length + 1] = text;
        return new Translations(more);
    }

    @Override
    public int size() {
        return pairs.length / 2;
    }

    @Override
    public @Nullable String get(@Nullable Object tag) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(tag)) {
                return pairs[i + 1];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object tag) {
        return get(tag) != null;
    }

    @Override
    public Translations reversed() {
        String[] backwards = new String[pairs.length];
        for (int i = 0; i < pairs.length; i += 2) {
            backwards[pairs.length - 2 - i] = pairs[i];
            backwards[pairs.length - 1 - i] = pairs[i + 1];
        }
        return new Translations(backwards);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return Translations.this.size();
            }

            @Override
            public Iterator<Entry<String, String>> iterator() {
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return next < pairs.length;
                    }

                    @Override
                    public Entry<String, String> next() {
                        if (!hasNext()) {
                            throw new java.util.NoSuchElementException();
                        }
                        next += 2;
                        return Map.entry(pairs[next - 2], pairs[next - 1]);
                    }
                };
            }
        };
    }
}
