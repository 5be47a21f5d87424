package org.shenyangatlas.catalogue;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// One text in several languages, keyed by language tag ("en", "zh"), in the order the catalogue gives them.
///
/// @param texts the texts by language tag; may be empty, then every language reads as ""
public record LocalizedText(SequencedMap<String, String> texts) {

    public static final LocalizedText EMPTY = new LocalizedText(new LinkedHashMap<>());

    public LocalizedText {
        texts = Translations.copyOf(texts);
    }

    /// The same words in every language, such as a number.
    public static LocalizedText ofAll(String text) {
        return new LocalizedText(Translations.of("", text));
    }

    /// The text in a language, else in the first language there is, else "".
    public String in(String language) {
        String text = texts.get(language);
        if (text != null) {
            return text;
        }
        return texts.isEmpty() ? "" : texts.firstEntry().getValue();
    }

    /// This text with other words in one language. Words that hold in every language are replaced in all; blank words
    /// are taken away.
    public LocalizedText with(String language, String words) {
        LinkedHashMap<String, String> more = new LinkedHashMap<>(texts);
        String tag = texts.containsKey("") ? "" : language;
        if (words.isBlank()) {
            more.remove(tag);
        } else {
            more.put(tag, words);
        }
        return new LocalizedText(more);
    }

    public boolean has(String language) {
        return texts.containsKey(language) || texts.containsKey("");
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
