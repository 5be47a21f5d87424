package org.shenyangatlas.exchange;

/// Texts that may stand in XML 1.0 and HTML.
final class XmlText {

    private XmlText() {
    }

    /// Without the signs XML has no way to write. Line ends are those of XML.
    static String of(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return lines.codePoints().allMatch(XmlText::isKnown) ? lines
            : lines.codePoints().map(each -> isKnown(each) ? each : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isKnown(int sign) {
        return sign >= 0x20 && sign < 0xD800 || sign == '\n' || sign == '\t' || sign > 0xDFFF && sign < 0xFFFE || sign > 0xFFFF;
    }

    /// For the text of an HTML element: the same words, no markup.
    static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
