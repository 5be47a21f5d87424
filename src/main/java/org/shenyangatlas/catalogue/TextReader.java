package org.shenyangatlas.catalogue;

import java.util.LinkedHashMap;
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
        LinkedHashMap<String, String> texts = texts(text);
        if (texts.size() < languages.size()) {
            for (String language : languages) {
                if (!texts.containsKey(language)) {
                    findings.warning(at, "a text in \"" + language + "\" too", found(texts.keySet()),
                        "Until there is one, another language stands in");
                }
            }
        }
        return finish(text, texts, at);
    }

    /// A text that must have every language; null, with an error, when one is missing.
    @Nullable LocalizedText readComplete(JsonNode text, Pointer at) {
        LinkedHashMap<String, String> texts = texts(text);
        boolean complete = true;
        for (String language : languages) {
            if (!texts.containsKey(language)) {
                complete = false;
                findings.error(at, "a name in \"" + language + "\" too", found(texts.keySet()), "");
            }
        }
        LocalizedText name = finish(text, texts, at);
        return complete ? name : null;
    }

    private LinkedHashMap<String, String> texts(JsonNode text) {
        LinkedHashMap<String, String> texts = new LinkedHashMap<>();
        for (String language : languages) {
            String words = text.path(language).asString("");
            if (!words.isBlank()) {
                texts.put(language, words);
            }
        }
        return texts;
    }

    private LocalizedText finish(JsonNode text, LinkedHashMap<String, String> texts, Pointer at) {
        if (text.size() > texts.size()) {
            for (String language : text.propertyNames()) {
                if (!languages.contains(language)) {
                    findings.add(Finding.unknownField(at.at(language).toString(), language, names));
                    texts.put(language, text.path(language).asString(""));
                }
            }
        }
        String english = texts.get("en");
        if (english != null) {
            checkEnglish(english, at.at("en"));
        }
        return new LocalizedText(texts);
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

    private static String found(java.util.Set<String> languages) {
        return languages.isEmpty() ? "no text" : "only \"" + String.join("\", \"", languages) + '"';
    }
}
