package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Site;

/// Which letters of what is shown of a site a query asked for. Marked letters stand in brackets.
class WhyFoundTest {

    private static final Catalogue SHIPPED = Objects.requireNonNull(CatalogueReader.read().catalogue());

    @ParameterizedTest(name = "{1} finds {0} by its name: {2}")
    @CsvSource(delimiterString = " | ", textBlock = """
        boguan-bridge    | boguan   | [Boguan] Bridge
        boguan-bridge    | bri bog  | [Bog]uan [Bri]dge
        boguan-bridge    | ridge    | Boguan B[ridge]
        forum-66         | 66       | Forum [66]
        forum-66         | forum66  | [Forum] [66]
        china-europe     | railway  | China-Europe [Railway]
        """)
    void aNameIsMarkedWhereItIsWritten(String site, String query, String marked) {
        assertEquals(marked, shown(found(site, query, "en").name()));
    }

    @ParameterizedTest(name = "{1} finds {0} in Chinese: {2}")
    @CsvSource(delimiterString = " | ", textBlock = """
        boguan-bridge    | boguan   | [伯官]大桥
        boguan-bridge    | bgdq     | [伯官大桥]
        boguan-bridge    | 大桥     | 伯官[大桥]
        shenyang-railway-station | syz      | [沈阳站]
        shenyang-railway-station | 沈       | [沈]阳站
        taoxian-airport  | txgj     | [桃仙国际]机场
        k11              | k11      | [K11] 购物艺术中心
        """)
    void aChineseNameIsMarkedWhereItIsReadSo(String site, String query, String marked) {
        assertEquals(marked, shown(found(site, query, "zh").name()));
        assertEquals(marked, shown(found(site, query, "en").otherName()));
    }

    @ParameterizedTest(name = "{1} finds {0} because of {2}")
    @CsvSource(delimiterString = " | ", textBlock = """
        boguan-bridge    | hn        | [H]un[n]an District
        boguan-bridge    | hunnan    | [Hunnan] District
        taoxian-airport  | ZYTX      | [ZYTX]
        boguan-bridge    | 飘带      | [飘带]桥
        boguan-bridge    | boguan hn | [H]un[n]an District
        neusoft-medical  | gongsi    | Dōngruǎn Yīliáo Xìtǒng Gǔfèn Yǒuxiàn [Gōngsī]
        forum-66         | 66        | Shenhe District
        """)
    void whatTheNamesDoNotExplainIsNamed(String site, String query, String because) {
        assertEquals(because, shown(found(site, query, "en").because()));
    }

    @Test
    void withoutAQueryNothingIsMarked() {
        WhyFound why = found("forum-66", "", "en");
        assertFalse(why.name().isMarked() || why.otherName().isMarked() || why.because().isMarked());
    }

    /// Whatever is found can be shown why, by as much of it as can be typed.
    @Test
    void everySiteFoundByItsOwnNameIsMarked() {
        for (Site site : SHIPPED.sites()) {
            for (String tag : SHIPPED.languages()) {
                WhyFound why = found(site.id(), site.shortName().in(tag), tag);
                assertTrue(why.name().isMarked(), site.id());
                assertEquals(site.shortName().in(tag), why.name().text());
            }
        }
    }

    private static WhyFound found(String site, String query, String tag) {
        Site found = SHIPPED.site(id(site)).orElseThrow(() -> new AssertionError("no site " + site));
        return WhyFound.of(found, SHIPPED, query, tag, tag.equals("en") ? "zh" : "en");
    }

    /// The site whose id begins like this.
    private static String id(String start) {
        return SHIPPED.sites().stream().map(Site::id).filter(id -> id.startsWith(start)).findFirst().orElse(start);
    }

    private static String shown(Marked text) {
        return text.parts().stream().map(part -> part.marked() ? "[" + part.text() + "]" : part.text()).collect(Collectors.joining());
    }
}
