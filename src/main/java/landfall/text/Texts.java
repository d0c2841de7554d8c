package landfall.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;

/** The words of one language, gathered from the bundles of all rooms. */
public final class Texts {
    /** The rooms that bring a bundle; a room's keys begin with its name. */
    public static final List<String> ROOMS = List.of(
            "app",
            "board",
            "bulk",
            "capture",
            "cards",
            "chart",
            "cli",
            "dashboard",
            "dossier",
            "edit",
            "enterprise",
            "exchange",
            "field",
            "files",
            "filter",
            "forecast",
            "insight",
            "kit",
            "ledger",
            "merge",
            "pack",
            "quality",
            "reading",
            "record",
            "report",
            "reports",
            "settings",
            "sheet",
            "shell",
            "stage",
            "store",
            "targets",
            "tour",
            "trips",
            "welcome",
            "workspace");

    private static final Map<Language, Texts> LOADED = new EnumMap<>(Language.class);

    private final Language language;
    private final Map<Object, Object> words;

    private Texts(Language language, Properties words) {
        this.language = language;
        this.words = Map.copyOf(words);
    }

    /** The texts of a language, read once. */
    public static synchronized Texts in(Language language) {
        return LOADED.computeIfAbsent(language, Texts::load);
    }

    public Language language() {
        return language;
    }

    public boolean isChinese() {
        return language == Language.CHINESE;
    }

    /**
     * The text for a key, with {0}, {1} … replaced.
     *
     * @throws MissingResourceException when no bundle has the key: an error of the program, found by TextsTest
     */
    public String of(String key, Object... arguments) {
        Object pattern = words.get(key);
        if (pattern == null) {
            throw new MissingResourceException("No text for " + key, Texts.class.getName(), key);
        }
        return arguments.length == 0 ? pattern.toString()
                : new MessageFormat(pattern.toString(), language.locale()).format(arguments);
    }

    /** True when a bundle has the key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    private static Texts load(Language language) {
        var words = new Properties();
        for (String room : ROOMS) {
            String name = room + "_" + language.code() + ".properties";
            try (InputStream in = Texts.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IOException("Missing text bundle " + name);
                }
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Texts(language, words);
    }
}
