package org.shenyangatlas.view.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stays together with the marks at the end of a passage.
class StatementTest {

    @ParameterizedTest(name = "{0}{1}")
    @CsvSource(delimiterString = "|", textBlock = """
        'A tower of '                | steel.
        'Opened in '                 | 1989
        'Called 沈阳站 in '            | Chinese.
        ''                           | Steel
        ''                           | ''
        """)
    void inAlphabetsTheLastWord(String body, String tail) {
        assertEquals(body.length(), Statement.cut(body + tail));
    }

    @ParameterizedTest(name = "{0}{1}")
    @CsvSource(delimiterString = "|", textBlock = """
        1989 年建成的电视     | 塔。
        从 K11 步行可          | 达。
        ''                  | 沈阳
        ''                  | 沈
        沈                  | 阳𠮷
        沈                  | 𠮷阳
        """)
    void inChineseTheLastTwoCharacters(String body, String tail) {
        assertEquals(body.length(), Statement.cut(body + tail));
    }

    @ParameterizedTest
    @CsvSource({"终点是 K11, 4", "高度 305, 3"})
    void whereChineseEndsInAWordTheWord(String text, int cut) {
        assertEquals(cut, Statement.cut(text));
    }
}
