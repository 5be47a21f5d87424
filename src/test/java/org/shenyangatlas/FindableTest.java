package org.shenyangatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;

/// Every site of the catalogue that comes with the atlas can be found by each of its names.
class FindableTest {

    private static final Catalogue CATALOGUE =
        Objects.requireNonNull(CatalogueReader.read().catalogue(), "the bundled catalogue");

    private final AtlasState state = new AtlasState(CATALOGUE, "en");

    static Stream<Arguments> fullNames() {
        return CATALOGUE.sites().stream().flatMap(site -> Stream.of(
            Arguments.of(site.id(), "English name", site.name().in("en")),
            Arguments.of(site.id(), "Chinese name", site.name().in("zh")),
            Arguments.of(site.id(), "pinyin", site.pinyin()),
            Arguments.of(site.id(), "pinyin without tones", withoutTones(site.pinyin())),
            Arguments.of(site.id(), "pinyin without tones and spaces", withoutTones(site.pinyin()).replace(" ", ""))));
    }

    static Stream<Arguments> otherNames() {
        return CATALOGUE.sites().stream().flatMap(site -> {
            List<Arguments> names = new ArrayList<>();
            site.shortName().texts().values().forEach(name -> names.add(Arguments.of(site.id(), "short name", name)));
            site.aliases().forEach(alias -> names.add(Arguments.of(site.id(), "alias", alias)));
            return names.stream();
        });
    }

    @ParameterizedTest(name = "{0} by its {1}: {2}")
    @MethodSource("fullNames")
    void aFullNameFindsItsSiteFirst(String id, String what, String name) {
        assertEquals(id, found(name).stream().findFirst().orElse("nothing"), what);
    }

    @ParameterizedTest(name = "{0} by its {1}: {2}")
    @MethodSource("otherNames")
    void anyOtherNameFindsItsSite(String id, String what, String name) {
        List<String> found = found(name);
        assertTrue(found.contains(id), what + " finds " + found);
    }

    @Test
    void everyDistrictFindsItsSites() {
        CATALOGUE.districts().forEach(district -> {
            List<String> there = CATALOGUE.sites().stream()
                .filter(site -> site.district().equals(district.id())).map(Site::id).toList();
            assertTrue(found(district.name().in("zh")).containsAll(there), district.id());
            assertTrue(found(district.name().in("en")).containsAll(there), district.id());
        });
    }

    @ParameterizedTest(name = "{0} finds {1} first")
    @CsvSource({
        "syz, shenyang-railway-station", "SYZ, shenyang-railway-station", "沈阳站, shenyang-railway-station",
        "txjc, taoxian-airport", "sytxgjjc, taoxian-airport", "taoxianjichang, taoxian-airport",
        "she, taoxian-airport", "SHE, taoxian-airport", "zytx, taoxian-airport", "机场, taoxian-airport",
        "zdcyy, china-germany-park", "zdy, china-germany-park", "zmq, free-trade-zone", "syzmq, free-trade-zone",
        "dryl, neusoft-medical", "bgdq, boguan-bridge", "Boguan, boguan-bridge", "atzx, olympic-sports-center",
        "k11, k11", "syk11, k11", "k11gwyszx, k11", "mql, michelin-tire", "sygfj, shenyang-blower-works",
        "sg, shenyang-blower-works", "lngbdst, tv-tower", "lndst, tv-tower", "sfhl, forum-66", "hl, forum-66",
        "syhq, huaqiang-center", "zobl, china-europe-railway-express", "bm, bmw-brilliance", "bmw, bmw-brilliance",
        "hcbm, bmw-brilliance", "sf, shenyang-aircraft", "xs, siasun", "sia, institute-of-automation",
        "zdhs, institute-of-automation", "jss, institute-of-metal-research", "imr, institute-of-metal-research",
    })
    void whatPeopleTypeFindsTheRightSiteFirst(String query, String id) {
        assertEquals(id, found(query).stream().findFirst().orElse("nothing"));
    }

    @ParameterizedTest(name = "{0} finds the sites in {1} and no others")
    @CsvSource({"hn, hunnan", "hunnan, hunnan", "浑南, hunnan", "浑南区, hunnan", "tiexi district, tiexi", "铁西区, tiexi"})
    void aDistrictFindsItsSitesAlone(String query, String district) {
        assertEquals(CATALOGUE.sites().stream().filter(site -> site.district().equals(district)).map(Site::id).toList(),
            found(query));
    }

    private List<String> found(String query) {
        state.filter().search(query);
        return state.filter().found().stream().map(Site::id).toList();
    }

    private static String withoutTones(String pinyin) {
        return Normalizer.normalize(pinyin, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }
}
