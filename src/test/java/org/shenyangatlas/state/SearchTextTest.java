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
    private static final List<String> ALIASES = List.of("Caita", "彩电塔", "Tower 305", "辽宁电视塔", "TV 塔");

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
        "the initials of the syllables of its pinyin, lngbdst",
        "some of the initials, dst",
        "initials in upper case, LNGBDST",
        "the initials of another name made of the same characters, lndst",
        "the pinyin of another name made of the same characters, liaoningdianshita",
        "the initials of a name with latin letters in it, tvta",
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
    @ValueSource(strings = {"xyzzy", "tower xyzzy", "北京", "towers of babel", "Tiexi", "liaoningtower",
        "lgdt", "cdt", "caidianta"})
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
    @CsvSource({"Shěnyáng, shenyang", "ＳＨＥＮＹＡＮＧ, shenyang", "Xī'ān, xi an", "K11, k11", "Ⅻ, xii", "nǚ, nu",
        "İstanbul, istanbul"})
    void foldingLeavesPlainLetters(String text, String folded) {
        assertEquals(folded, SearchText.fold(text));
    }

    @Test
    void foldingKeepsLettersBeyondTheBasicPlane() {
        assertEquals("𠀋", SearchText.fold("𠀋"));
    }

    @ParameterizedTest
    @CsvSource({
        "a name, NAME, liaoning broadcast and television tower",
        "a name without its spaces, NAME, liaoningtvtower",
        "a Chinese name, NAME, 辽宁广播电视塔",
        "an alias, NAME, caita",
        "the pinyin, NAME, liaoning guangbo dianshi ta",
        "the initials, NAME, lngbdst",
        "the initials of an alias, NAME, lndst",
        "nothing at all, NAME, ''",
        "the start of a name, START_OF_NAME, liaoning t",
        "the start of an alias, START_OF_NAME, 彩电",
        "the start of the initials, START_OF_NAME, lngb",
        "the start of a word, START_OF_WORD, tele",
        "the start of a word further on, START_OF_WORD, bro",
        "starts of several words, START_OF_WORD, tow liao",
        "the start of the district, START_OF_WORD, shenhe",
        "the inside of a word, ANYWHERE, road",
        "the inside of a Chinese name, ANYWHERE, 电视塔",
        "the inside of the initials, ANYWHERE, gbd",
        "a word begun and another not, ANYWHERE, tele road",
    })
    void theBetterAQueryFitsTheHigherItRanks(String what, SearchText.Rank rank, String query) {
        List<String> words = SearchText.words(query);
        assertTrue(text(TOWER.pinyin(), ALIASES).matches(words), what);
        assertEquals(rank, text(TOWER.pinyin(), ALIASES).rank(words), what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nǚ'ér Lǜdǎo", "nv er", "nver", "nuer", "lvdao", "ludao", "lüdao", "nüer", "neld"})
    void withUOrVForÜItIsFound(String query) {
        assertTrue(text("Nǚ'ér Lǜdǎo", List.of()).matches(SearchText.words(query)));
    }

    @Test
    void readingsAreNotGuessedFromPinyinOfAnotherLength() {
        SearchText text = text("Liáoníng Diànshìtǎ", ALIASES);
        assertTrue(text.matches(List.of("lndst")), "the pinyin itself");
        assertFalse(text.matches(List.of("liaoningguangbodianshita")));
        assertFalse(text("Liáoníng Tǎ", ALIASES).matches(List.of("lndst")), "an alias whose readings are unknown");
    }

    private static boolean matches(String query) {
        return text(TOWER.pinyin(), ALIASES).matches(SearchText.words(query));
    }

    private static SearchText text(String pinyin, List<String> aliases) {
        Site site = new Site(TOWER.id(), TOWER.number(), TOWER.name(), TOWER.shortName(), pinyin,
            aliases, TOWER.categories(), TOWER.district(), TOWER.year(), TOWER.summary(), TOWER.description(),
            TOWER.textSources(), TOWER.position(), TOWER.positions(), TOWER.vignette(), TOWER.facts(), TOWER.related(),
            TOWER.partners());
        return new SearchText(site, CATALOGUE);
    }
}
