package org.shenyangatlas.view.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shenyangatlas.catalogue.Fact;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Site;

/// A fact short enough to be written in figures as tall as a hand.
///
/// @param label what it is about
/// @param value the figure, in one language
/// @param unit  its unit in that language; may be empty
record Figure(LocalizedText label, String value, String unit) {

    private static final int MOST = 2;
    /// Half-width signs of a figure that stands alone.
    private static final int WIDEST = 9;
    /// What the narrowest wing has room for, and how wide signs and the gap are there, em of the body.
    private static final double ROOM = 20;
    private static final double GAP = 1.5;
    private static final double SIGN = 1.45;
    private static final double UNIT_SIGN = 0.95;
    private static final double LABEL_SIGN = 0.55;

    /// The first facts of a site that are short: two if they fit beside one another, else one, or none.
    static List<Figure> of(Site site, String language) {
        List<Figure> found = new ArrayList<>();
        double room = ROOM;
        for (Fact fact : site.facts()) {
            Optional<Figure> figure = of(fact, site.year(), language).filter(Figure::isNumber);
            if (found.size() < MOST && figure.isPresent() && (found.isEmpty() || figure.get().em() <= room)) {
                found.add(figure.get());
                room -= figure.get().em() + GAP;
            }
        }
        return found;
    }

    /// A date in the year the site began is told by the year alone.
    private static Optional<Figure> of(Fact fact, Integer year, String language) {
        Figure whole = new Figure(fact.label(), fact.value().in(language), fact.unit().in(language));
        if (year != null && whole.value.contains(year.toString()) && !whole.value.equals(year.toString())) {
            return whole.value.matches("[\\p{L}\\d ]*") ? Optional.of(new Figure(fact.label(), year.toString(), "")) : Optional.empty();
        }
        return width(whole.value) + width(whole.unit) <= WIDEST ? Optional.of(whole) : Optional.empty();
    }

    /// The first sentence of a text.
    static String firstSentence(String text) {
        int latin = text.indexOf(". ");
        int chinese = text.indexOf('\u3002');
        int end = latin >= 0 && (chinese < 0 || latin < chinese) ? latin : chinese;
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private boolean isNumber() {
        return !value.isEmpty() && Character.isDigit(value.charAt(0));
    }

    /// Width of the wider of label and value.
    private double em() {
        int words = label.texts().values().stream().mapToInt(text -> 1 + width(text)).sum();
        return Math.max(SIGN * width(value) + UNIT_SIGN * width(unit), LABEL_SIGN * words);
    }

    private static int width(String text) {
        return text.codePoints().map(sign -> Character.isIdeographic(sign) ? 2 : 1).sum();
    }
}
