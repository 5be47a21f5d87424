package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.shenyangatlas.catalogue.LocalizedText;

class LanguageTest {

    private final Language language = new Language(List.of("en", "zh"), "en");

    @Test
    void itBeginsWithTheLanguageAskedFor() {
        assertEquals("zh", new Language(List.of("en", "zh"), "zh").getCurrent());
    }

    @Test
    void aLanguageTheCatalogueLacksFallsBackToItsFirst() {
        assertEquals("zh", new Language(List.of("zh", "en"), "fr").getCurrent());
    }

    @Test
    void shownTextsChangeWhileTheyAreShown() {
        List<String> shown = new ArrayList<>();
        language.text("search.clear").subscribe(value -> shown.add(value));
        language.speak("zh");
        language.speak("en");
        assertEquals(List.of("Empty the search field", "清空搜索", "Empty the search field"), shown);
    }

    @Test
    void textsOfTheCatalogueChangeWithThem() {
        List<String> shown = new ArrayList<>();
        language.of(text("en", "Tower", "zh", "塔")).subscribe(value -> shown.add(value));
        language.speakOther();
        assertEquals(List.of("Tower", "塔"), shown);
    }

    @Test
    void aTextOfTheCatalogueWithoutTranslationIsReadInItsFirstLanguage() {
        language.speak("zh");
        assertEquals("Tower", language.now(text("en", "Tower")));
    }

    @Test
    void aTagTheCatalogueDoesNotHaveIsIgnored() {
        language.speak("fr");
        assertEquals("en", language.getCurrent());
    }

    @Test
    void theOtherLanguageIsTheNextOfTheCatalogue() {
        assertEquals("zh", language.other().getValue());
        language.speakOther();
        assertEquals("en", language.other().getValue());
    }

    @Test
    void threeLanguagesAreSpokenInTurn() {
        Language three = new Language(List.of("en", "zh", "de"), "en");
        List<String> spoken = new ArrayList<>();
        three.currentProperty().subscribe(value -> spoken.add(value));
        three.speakOther();
        three.speakOther();
        three.speakOther();
        assertEquals(List.of("en", "zh", "de", "en"), spoken);
    }

    @Test
    void aCatalogueInOneLanguageStaysInIt() {
        Language one = new Language(List.of("zh"), "en");
        one.speakOther();
        assertEquals("zh", one.getCurrent());
    }

    @Test
    void argumentsFillTheirPlaces() {
        assertEquals("Tower, Landmarks, 3 of 19", language.textNow("plate.spoken", "Tower", "Landmarks", 3, 19));
        language.speak("zh");
        assertEquals("塔，地标，第 3 处，共 19 处", language.textNow("plate.spoken", "塔", "地标", 3, 19));
    }

    @Test
    void numbersAreWrittenWithoutGrouping() {
        assertEquals("100000 sites", language.textNow("shell.counts", 100_000));
        assertEquals("1.8 km", language.textNow("detail.km", 1.8));
    }

    @Test
    void apostrophesAndBracesInArgumentsStayAsTheyAre() {
        assertEquals("No site called \"Xi'an {1} ''\"", language.textNow("empty.title", "Xi'an {1} ''"));
    }

    @Test
    void aMissingTextIsAFaultOfTheProgram() {
        assertThrows(MissingResourceException.class, () -> language.textNow("no.such.key"));
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void englishStaysEnglishOnAChineseMachine() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            ResourceBundle.clearCache();
            assertEquals("Clear filters", language.textNow("filter.clear"));
        } finally {
            Locale.setDefault(machine);
            ResourceBundle.clearCache();
        }
    }

    private static LocalizedText text(String... tagsAndTexts) {
        LinkedHashMap<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < tagsAndTexts.length; i += 2) {
            texts.put(tagsAndTexts[i], tagsAndTexts[i + 1]);
        }
        return new LocalizedText(texts);
    }
}
