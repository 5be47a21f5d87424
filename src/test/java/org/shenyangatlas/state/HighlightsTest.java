package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTest {

    @ParameterizedTest
    @CsvSource({
        "Forum 66, forum, [Forum] 66",
        "Forum 66, FORUM 66, [Forum] [66]",
        "Boguan Bridge, bridge bog, [Bog]uan [Bridge]",
        "辽宁广播电视塔, 电视, 辽宁广播[电视]塔",
        "Shěnyáng Zhàn, yang, Shěn[yáng] Zhàn",
        "Hunnan, hn, [H]un[n]an",
        "Táoxiān Jīchǎng, txjc, [T]áo[x]iān [J]ī[c]hǎng",
        "Táoxiān Jīchǎng, xj, Táo[x]iān [J]īchǎng",
        "K11, k11, [K11]",
        "Forum 66, xyz, Forum 66",
        "Forum 66, '', Forum 66",
        "a tower of towers, tower, a [tower] of [tower]s",
    })
    void whatTheQueryFoundStandsOut(String shown, String query, String marked) {
        assertEquals(marked, marked(shown, query));
    }

    @Test
    void lettersBeyondTheBasicPlaneKeepTheirPlaces() {
        assertEquals("𠀋[站]台", marked("𠀋站台", "站"));
    }

    private static String marked(String shown, String query) {
        StringBuilder marked = new StringBuilder(shown);
        Highlights.of(shown, query).reversed().forEach(range -> marked.insert(range.to(), ']').insert(range.from(), '['));
        return marked.chars().mapToObj(Character::toString).collect(Collectors.joining());
    }
}
