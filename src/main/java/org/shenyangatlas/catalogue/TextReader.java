package org.shenyangatlas.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads texts, their languages in the catalogue's order, and reports missing translations.
final class TextReader {

    private final List<String> languages;
    private final Findings findings;
    private final Names names;

    /// @param languages tags of the languages a text should have, the default first
    TextReader(List<String> languages, Findings findings) {
        this.languages = languages;
        this.findings = findings;
        names = new Names(languages);
    }

    /// The text; empty when there is none. What is missing is only a warning: the default language stands in.
    LocalizedText read(JsonNode text, Pointer at) {
        if (text.isString()) {
            checkEnglish(text.asString(), at);
            return LocalizedText.ofAll(text.asString());
        }
        if (!text.isObject()) {
            return LocalizedText.EMPTY;
        }
        LocalizedText read = translations(text, at);
        for (String language : languages) {
            if (!read.has(language)) {
                findings.warning(at, "a text in \"" + language + "\" too", languagesOf(read),
                    "Until there is one, another language stands in");
            }
        }
        return read;
    }

    /// A name, which must be there in every language; null, with an error, when one is missing.
    @Nullable LocalizedText readName(JsonNode text, Pointer at) {
        LocalizedText read = translations(text, at);
        boolean complete = true;
        for (String language : languages) {
            if (!read.has(language)) {
                complete = false;
                findings.error(at, "a name in \"" + language + "\" too", languagesOf(read), "");
            }
        }
        return complete ? read : null;
    }

    /// A blank text counts as none.
    private LocalizedText translations(JsonNode text, Pointer at) {
        Translations texts = Translations.NONE;
        for (String language : languages) {
            texts = with(language, text, texts);
        }
        if (text.size() > texts.size()) {
            for (String language : text.propertyNames()) {
                if (!languages.contains(language)) {
                    findings.add(Finding.unknownField(at.at(language).toString(), language, names));
                    texts = with(language, text, texts);
                }
            }
        }
        String english = texts.get("en");
        if (english != null) {
            checkEnglish(english, at.at("en"));
        }
        return new LocalizedText(texts);
    }

    private static Translations with(String language, JsonNode text, Translations before) {
        String words = text.path(language).asString("");
        return words.isBlank() ? before : before.and(language, words);
    }

    private void checkEnglish(String text, Pointer at) {
        int fault = Typography.fault(text);
        if (fault >= 0) {
            char character = text.charAt(fault);
            findings.warning(at, "plain punctuation in English texts",
                "'" + character + "' after \"" + text.substring(Math.max(0, fault - 20), fault) + "\"",
                "Write " + Typography.instead(character) + " instead");
        }
    }

    private static String languagesOf(LocalizedText text) {
        return text.isEmpty() ? "no text" : "only \"" + String.join("\", \"", text.texts().keySet()) + '"';
    }
}
