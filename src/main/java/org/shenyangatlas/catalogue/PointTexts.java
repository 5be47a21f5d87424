package org.shenyangatlas.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Puts the texts of a point that stand in a column for each language together.
final class PointTexts {

    private final List<String> languages;
    private final Map<PointColumn, String[]> headers = new EnumMap<>(PointColumn.class);

    PointTexts(List<String> languages) {
        this.languages = languages;
        for (PointColumn column : PointColumn.values()) {
            headers.put(column, languages.stream().map(column::header).toArray(String[]::new));
        }
    }

    List<String> languages() {
        return languages;
    }

    /// The text in its languages; without any, that of the column without language.
    LocalizedText read(PointRow row, PointColumn column) {
        LocalizedText text = translated(row, column);
        if (!text.isEmpty()) {
            return text;
        }
        String plain = row.text(column.header());
        return plain.isBlank() ? LocalizedText.EMPTY : LocalizedText.ofAll(plain);
    }

    /// Only of the columns with a language.
    LocalizedText translated(PointRow row, PointColumn column) {
        Translations texts = Translations.NONE;
        for (int i = 0; i < languages.size(); i++) {
            String text = row.text(header(column, i));
            texts = text.isBlank() ? texts : texts.and(languages.get(i), text);
        }
        return texts.isEmpty() ? LocalizedText.EMPTY : new LocalizedText(texts);
    }

    /// An entry of lists that stand in a column for each language.
    LocalizedText entry(PointRow row, PointColumn column, int index) {
        Translations texts = Translations.NONE;
        for (int i = 0; i < languages.size(); i++) {
            List<String> list = row.list(header(column, i));
            texts = index < list.size() ? texts.and(languages.get(i), list.get(index)) : texts;
        }
        return texts.isEmpty() ? LocalizedText.EMPTY : new LocalizedText(texts);
    }

    private String header(PointColumn column, int language) {
        return headers.getOrDefault(column, new String[0])[language];
    }
}
