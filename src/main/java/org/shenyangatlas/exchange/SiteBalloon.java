package org.shenyangatlas.exchange;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Fact;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Language;

/// What a globe shows of a site when its pin is pressed, in HTML: names, summary, facts, sources.
record SiteBalloon(Catalogue catalogue, Language language) {

    String html(Site site) {
        SiteWords words = new SiteWords(catalogue, language);
        StringBuilder html = new StringBuilder();
        paragraph(html, words.otherNames(site));
        paragraph(html, words.kinds(site) + words.districtAndYear(site, " | "));
        paragraph(html, language.now(site.summary()));
        Set<String> used = new LinkedHashSet<>(site.textSources());
        if (!site.facts().isEmpty()) {
            html.append("<table>");
            for (Fact fact : site.facts()) {
                used.addAll(fact.sources());
                html.append("<tr><td>").append(XmlText.html(language.now(fact.label()))).append("</td><td><b>")
                    .append(XmlText.html(words.value(fact))).append("</b></td></tr>");
            }
            html.append("</table>");
        }
        paragraph(html, words.otherSummaries(site).collect(Collectors.joining("\n")));
        paragraph(html, words.accuracy(site.position()));
        paragraph(html, words.sources(used));
        return html.toString();
    }

    private static void paragraph(StringBuilder html, String text) {
        if (!text.isBlank()) {
            html.append("<p>").append(XmlText.html(text.strip()).replace("\n", "<br>")).append("</p>");
        }
    }
}
