package synoptic.ui.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on screen, by key. Patterns are those of {@link MessageFormat}. */
public final class Messages {

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words in the language of {@code locale}, English where there is no translation. */
    public static Messages in(Locale locale) {
        return new Messages(ResourceBundle.getBundle(
                "synoptic.ui.i18n.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /**
     * The words for a key.
     *
     * @param arguments what to put in the places {@code {0}}, {@code {1}} …
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale()).format(arguments);
    }

    /** The language of the words; dates and numbers on screen follow it. */
    public Locale locale() {
        Locale locale = bundle.getLocale();
        return locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale;
    }
}
