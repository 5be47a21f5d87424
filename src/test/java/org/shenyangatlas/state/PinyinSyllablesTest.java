package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.catalogue.CatalogueReader;

class PinyinSyllablesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " | ", textBlock = """
        Zhōngguó (Liáoníng) Zìyóu Màoyì | zhong guo liao ning zi you mao yi
        Shìyànqū Shěnyáng Piànqū | shi yan qu shen yang pian qu
        Shěnyáng Táoxiān Guójì Jīchǎng | shen yang tao xian guo ji ji chang
        Dōngruǎn Yīliáo Xìtǒng Gǔfèn Yǒuxiàn Gōngsī | dong ruan yi liao xi tong gu fen you xian gong si
        Shěnyáng Zhàn | shen yang zhan
        Bóguān Dàqiáo | bo guan da qiao
        Shěnyáng Àolínpǐkè Tǐyù Zhōngxīn | shen yang ao lin pi ke ti yu zhong xin
        Shěnyáng K11 Gòuwù Yìshù Zhōngxīn | shen yang k11 gou wu yi shu zhong xin
        Mǐqílín Shěnyáng Lúntāi | mi qi lin shen yang lun tai
        Zhōng-Dé (Shěnyáng) Gāoduān | zhong de shen yang gao duan
        Zhuāngbèi Zhìzào Chǎnyèyuán | zhuang bei zhi zao chan ye yuan
        Shěnyáng Gǔfēngjī Jítuán | shen yang gu feng ji ji tuan
        Liáoníng Guǎngbō Diànshìtǎ | liao ning guang bo dian shi ta
        Shìfǔ Hénglóng Guǎngchǎng | shi fu heng long guang chang
        Shěnyáng Huáqiáng Jīnláng Chéngshì | shen yang hua qiang jin lang cheng shi
        Zhōng-Ōu Bānliè (Shěnyáng) Jíjié Zhōngxīn | zhong ou ban lie shen yang ji jie zhong xin
        Huáchén Bǎomǎ Qìchē | hua chen bao ma qi che
        Shěnyáng Fēijī Gōngyè (Jítuán) | shen yang fei ji gong ye ji tuan
        Shěnyáng Xīnsōng Jīqìrén Zìdònghuà | shen yang xin song ji qi ren zi dong hua
        Zhōngguó Kēxuéyuàn Jīnshǔ Yánjiūsuǒ | zhong guo ke xue yuan jin shu yan jiu suo
        """)
    void theWordsOfTheCatalogueFallIntoTheirSyllables(String pinyin, String syllables) {
        assertEquals(syllables, split(pinyin));
        assertEquals(syllables, split(SearchText.fold(pinyin)), "without tone marks");
    }

    @Test
    void everyPinyinOfTheCatalogueHasOneSyllableForEachCharacter() {
        Objects.requireNonNull(CatalogueReader.read().catalogue(), "the bundled catalogue").sites().forEach(site -> {
            List<String> syllables = PinyinSyllables.split(site.pinyin());
            assertEquals(site.name().in("zh").codePoints().filter(Character::isIdeographic).count(),
                syllables.stream().filter(syllable -> !syllable.equals("k11")).count(), site.id());
            assertEquals(SearchText.fold(site.pinyin()).replace(" ", ""), String.join("", syllables), site.id());
        });
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiterString = " | ", quoteCharacter = '"', textBlock = """
        Xī'ān | xi an | an apostrophe separates
        Xī’ān | xi an | so does a typographic one
        Xīʼān | xi an | and one that counts as a letter
        xi'an | xi an | with or without tone marks
        xian | xian | without an apostrophe it is one syllable
        xiān | xian | with one tone mark too
        Xīān | xi an | two tone marks are two syllables
        Tiān'ānmén | tian an men | an apostrophe within a longer word
        Tiananmen | tian an men | it is missed where nothing else fits
        fangan | fan gan | no apostrophe: the second syllable begins with a consonant
        fǎngǎn | fan gan | with tone marks too
        fāng'àn | fang an | an apostrophe: it begins with a vowel
        yínháng | yin hang | an h is heard at the start of a syllable only
        nánguā | nan gua | and so is the g before a u
        Ōuyà | ou ya | the first vowel needs no apostrophe
        èr | er | a syllable without an initial
        nǚ'ér | nü er | the same behind another
        nǚér | nü er | and without an apostrophe
        ńg | ng | a syllable without a vowel
        lüèduó | lüe duo | ü is a letter, not a tone mark
        nǚ | nü | under a tone mark as well
        NǙ | nü | in capitals as well
        lǖ lǘ lǚ lǜ | lü lü lü lü | under each tone mark
        Lvshun | lü shun | v is what keyboards have for ü
        nuèdài | nue dai | some leave the dots out
        zhuāngchuáng | zhuang chuang | the longest syllables
        Jiǔxiāng'é | jiu xiang e | the shortest syllable
        hăohái | hao hai | a breve is taken for the caron it looks like
        Ｓｈěｎyáng | shen yang | full width is only a matter of looks
        """)
    void trickyWordsFallIntoTheirSyllables(String pinyin, String syllables, String why) {
        assertEquals(syllables, split(pinyin), why);
    }

    @ParameterizedTest
    @CsvSource({"K11, k11", "AVIC, avic", "BMW, bmw", "112, 112", "Forum 66, forum 66", "NeuViz, neuviz",
        "沈阳站, 沈阳站", "District, district", "Café, cafe", "𠀋, 𠀋", "K11's, k11 s"})
    void whatIsNoPinyinStaysWhole(String text, String pieces) {
        assertEquals(pieces, split(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", " - ", "́", "..."})
    void withoutLettersThereAreNoSyllables(String text) {
        assertEquals(List.of(), PinyinSyllables.split(text));
    }

    @ParameterizedTest
    @CsvSource({"Shěnyáng Zhàn, syz", "Táoxiān Jīchǎng, txjc", "Zhōng-Dé Chǎnyèyuán, zdcyy", "Hunnan, hn", "Xī''ān, xa",
        "Shěnyáng K11 Gòuwù, syk11gw", "Èrlù, el", "Lüèduó, ld", "AVIC Shěnyáng, avicsy", "'', ''"})
    void theInitialsAreThoseOfTheSyllables(String pinyin, String initials) {
        assertEquals(initials, PinyinSyllables.initials(pinyin));
    }

    private static String split(String pinyin) {
        return String.join(" ", PinyinSyllables.split(pinyin));
    }
}
