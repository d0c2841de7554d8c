package landfall.text;

import java.util.Locale;

/** A language of the interface; data stay as they were typed. */
public enum Language {
    CHINESE("zh", Locale.SIMPLIFIED_CHINESE), ENGLISH("en", Locale.ENGLISH);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** The code in file names and settings, "zh" or "en". */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** The language with the given code; Chinese when the code is unknown or null. */
    public static Language of(String code) {
        return ENGLISH.code.equals(code) ? ENGLISH : CHINESE;
    }
}
