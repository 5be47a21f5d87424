package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.testing.Sites;

class SearchTextTest {

    private static final Catalogue CATALOGUE = Sites.catalogue();
    private static final Site TOWER = CATALOGUE.site(Sites.TOWER).orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "its English name, Liaoning Broadcast and Television Tower",
        "its short name, Liaoning TV Tower",
        "a part of its name, broadcast",
        "a part of a word, visio",
        "its Chinese name, 辽宁广播电视塔",
        "a part of its Chinese name, 电视塔",
        "its pinyin, Liáoníng Guǎngbō Diànshì Tǎ",
        "its pinyin without tones, liaoning guangbo dianshi ta",
        "its pinyin without spaces, liaoningguangbodianshita",
        "some of its pinyin without spaces, guangbodianshi",
        "pinyin with tones and without spaces, guǎngbōdiànshì",
        "the initials of its pinyin, lgdt",
        "the name without spaces, tvtower",
        "an alias, Caita",
        "a Chinese alias, 彩电塔",
        "an alias without its spaces, tower305",
        "its district, Shenhe",
        "its district in Chinese, 沈河区",
        "upper case, BROADCAST",
        "full width, ＴＶ　ＴＯＷＥＲ",
        "accents nobody wrote, tówér",
        "words in any order, tower liaoning",
        "words of both languages, 电视塔 shenhe",
        "signs between words, 'Tower, (Liaoning)!'",
    })
    void theTowerIsFoundBy(String what, String query) {
        assertTrue(matches(query), what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzy", "tower xyzzy", "北京", "towers of babel", "Tiexi", "liaoningtower"})
    void theTowerIsNotFoundBy(String query) {
        assertFalse(matches(query));
    }

    @Test
    void noMatchRunsFromOneNameIntoTheNext() {
        assertFalse(matches("towerliaoning"), "the end of the full name and the beginning of the short one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "　", "-", "...", "´"})
    void aQueryWithoutLettersHasNoWords(String query) {
        assertEquals(List.of(), SearchText.words(query));
    }

    @Test
    void aQueryIsCutIntoItsWords() {
        assertEquals(List.of("tv", "tower", "彩电塔"), SearchText.words("  TV-Tower, 彩电塔 "));
    }

    @ParameterizedTest
    @CsvSource({"Shěnyáng, shenyang", "ＳＨＥＮＹＡＮＧ, shenyang", "Xī'ān, xi an", "K11, k11", "Ⅻ, xii", "nǚ, nu", "İstanbul, istanbul"})
    void foldingLeavesPlainLetters(String text, String folded) {
        assertEquals(folded, SearchText.fold(text));
    }

    @Test
    void foldingKeepsLettersBeyondTheBasicPlane() {
        assertEquals("𠀋", SearchText.fold("𠀋"));
    }

    private static boolean matches(String query) {
        Site site = new Site(TOWER.id(), TOWER.number(), TOWER.name(), TOWER.shortName(), TOWER.pinyin(),
            List.of("Caita", "彩电塔", "Tower 305"), TOWER.categories(), TOWER.district(), TOWER.year(), TOWER.summary(),
            TOWER.description(), TOWER.textSources(), TOWER.position(), TOWER.positions(), TOWER.vignette(), TOWER.facts(),
            TOWER.related());
        return new SearchText(site, CATALOGUE).matches(SearchText.words(query));
    }
}
