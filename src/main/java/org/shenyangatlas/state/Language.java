package org.shenyangatlas.state;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.shenyangatlas.catalogue.LocalizedText;

/// The language of everything on screen. Texts are observable, so that they change while they are shown.
public final class Language {

    private static final String BUNDLE = "org.shenyangatlas.i18n.messages";

    private final List<String> tags;
    private String initial;
    private final ReadOnlyStringWrapper current;

    Language(List<String> tags, String initial) {
        this.tags = tags;
        this.initial = tags.contains(initial) ? initial : tags.getFirst();
        current = new ReadOnlyStringWrapper(this, "current", this.initial);
    }

    // Properties

    /// Language tag: "en" or "zh".
    public ReadOnlyStringProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    public String getCurrent() {
        return current.get();
    }

    /// Tags of all languages as a screen in China offers them: Chinese first, the others as the catalogue has them.
    public List<String> offered() {
        return Stream.concat(tags.stream().filter("zh"::equals), tags.stream().filter(tag -> !tag.equals("zh"))).toList();
    }

    /// The next language of the catalogue: the one a language button offers.
    public ObservableValue<String> other() {
        return current.map(tag -> tags.get((tags.indexOf(tag) + 1) % tags.size()));
    }

    /// A text of the program. Arguments fill the places {0}, {1} ...; numbers are written without grouping.
    ///
    /// @throws java.util.MissingResourceException when there is no such key
    public ObservableValue<String> text(String key, Object... arguments) {
        return current.map(tag -> format(tag, key, arguments));
    }

    /// [#text] at this moment.
    public String textNow(String key, Object... arguments) {
        return format(current.get(), key, arguments);
    }

    /// A text of the program in another language than the current.
    public String textIn(String tag, String key, Object... arguments) {
        return format(tag, key, arguments);
    }

    /// A text of the catalogue.
    public ObservableValue<String> of(LocalizedText text) {
        return current.map(text::in);
    }

    public String now(LocalizedText text) {
        return text.in(current.get());
    }

    /// Another one that stays as this is now: for what is written while the atlas may be switched to another language.
    public Language kept() {
        return new Language(tags, current.get());
    }

    // Commands

    /// A tag the catalogue does not have is ignored.
    public void speak(String tag) {
        if (tags.contains(tag)) {
            current.set(tag);
        }
    }

    public void speakOther() {
        current.set(other().getValue());
    }

    /// The language to begin with, now and whenever a visit has ended. A tag the catalogue does not have is ignored.
    public void beginWith(String tag) {
        if (tags.contains(tag)) {
            initial = tag;
            current.set(tag);
        }
    }

    void reset() {
        current.set(initial);
    }

    /// A language without texts of its own reads in English, whatever the machine speaks.
    private static ResourceBundle bundle(Locale wanted) {
        ResourceBundle found = ResourceBundle.getBundle(BUNDLE, wanted);
        return found.getLocale().getLanguage().equals(wanted.getLanguage()) ? found : ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
    }

    private static String format(String tag, String key, Object... arguments) {
        String pattern = bundle(Locale.forLanguageTag(tag)).getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i] instanceof Number number ? number.toString() : arguments[i];
        }
        return new MessageFormat(pattern, Locale.ROOT).format(texts);
    }
}
