package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A column of a file of points: of the table a CSV file is, of the properties of a GeoJSON feature. What is written can be read
/// again. To be read, a site needs a place and a name; everything else may be missing.
///
/// A column in several languages has a header for each, such as "name_en"; read, it may also have none: "name".
/// Lists stand in one cell of CSV with semicolons between them ([CsvCell]), and are lists in GeoJSON.
public enum PointColumn {

    /// Lower-case words joined by hyphens, unique. Read: made of the name when it is missing.
    ID("id", false),
    /// Its number in the catalogue. Not read: sites are numbered as they come.
    NUMBER("number", false),
    /// Full name.
    NAME("name", true),
    /// Name for pins and lists. Read: the full name when it is missing.
    SHORT_NAME("short_name", true),
    /// The Chinese name in pinyin.
    PINYIN("pinyin", false),
    /// List of other names people search for.
    ALIASES("aliases", false),
    /// List of ids of its categories, the leading one first. Read: names will do, and new ones make new categories.
    CATEGORIES("categories", false),
    /// List of the names of these categories, in the same order.
    CATEGORY_NAMES("category", true),
    /// Id of its district. Read: a name will do, and a new one makes a new district.
    DISTRICT("district", false),
    /// Name of the district.
    DISTRICT_NAME("district", true),
    /// The year it began, negative before our era; empty when nobody knows.
    YEAR("year", false),
    /// Degrees north, WGS 84. In GeoJSON the geometry tells.
    LAT("lat", false),
    /// Degrees east, WGS 84. In GeoJSON the geometry tells.
    LON("lon", false),
    /// Metres within which the true place lies.
    ACCURACY_M("accuracy_m", false),
    /// verified, inferred or estimate.
    POSITION_STATUS("position_status", false),
    /// One or two sentences.
    SUMMARY("summary", true),
    /// The longer text.
    DESCRIPTION("description", true),
    /// The facts as in a catalogue, in JSON.
    FACTS("facts", false),
    /// The facts to be read by people, each on a line of its own: "Height: 305.5 m". Read only where the column before is empty.
    FACTS_TEXT("facts", true),
    /// List of ids of the sources of the texts. Read: unknown ones become the file itself.
    SOURCES("sources", false),
    /// List of ids of related sites. Read: those that are in the file.
    RELATED("related", false),
    /// List of countries of partner companies, ISO 3166 codes.
    PARTNERS("partners", false);

    private final String header;
    private final boolean inLanguages;

    PointColumn(String header, boolean inLanguages) {
        this.header = header;
        this.inLanguages = inLanguages;
    }

    /// Whether there is one for each language.
    public boolean isInLanguages() {
        return inLanguages;
    }

    /// Without a language.
    public String header() {
        return header;
    }

    /// @param language tag, such as "en"
    public String header(String language) {
        return header + "_" + language.toLowerCase(Locale.ROOT);
    }

    /// The headers of a whole file, in its order.
    public static List<String> headers(List<String> languages) {
        List<String> headers = new ArrayList<>();
        for (PointColumn column : values()) {
            if (column.inLanguages) {
                languages.forEach(language -> headers.add(column.header(language)));
            } else {
                headers.add(column.header);
            }
        }
        return headers;
    }
}
