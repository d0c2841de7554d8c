package landfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every text exists in every language, and the program asks for exactly those that exist.
 *
 * <p>A key stands in the code as one literal ("board.empty.title"). A key that depends on a constant is built as
 * "stage." + code: a literal that ends in a dot uses every key below it.
 */
class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/landfall/text");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("[a-z]\\w*(\\.[\\w-]+)+");
    private static final Pattern PREFIX = Pattern.compile("[a-z]\\w*\\.([\\w-]+\\.)*");
    private static final Pattern FILE_NAME = Pattern.compile(
            "\\w+\\.(css|png|svg|pdf|docx|xlsx|csv|xml|html|ttf|txt|properties|json|db|sql|log)");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d+)");

    private static final Map<Language, Map<String, String>> WORDS = new TreeMap<>();
    private static Set<String> literals;

    @BeforeAll
    static void read() throws IOException {
        for (Language language : Language.values()) {
            var words = new TreeMap<String, String>();
            for (String room : Texts.ROOMS) {
                words.putAll(bundle(room, language));
            }
            WORDS.put(language, words);
        }
        literals = JavaLiterals.under(CODE);
    }

    @Test
    void everyBundleBelongsToARegisteredRoom() throws IOException {
        var expected = new TreeSet<String>();
        for (String room : Texts.ROOMS) {
            for (Language language : Language.values()) {
                expected.add(fileName(room, language));
            }
        }
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertEquals(expected, files.map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void everyKeyBeginsWithTheNameOfItsRoomAndStandsOnce() throws IOException {
        var wrong = new ArrayList<String>();
        for (String room : Texts.ROOMS) {
            for (Language language : Language.values()) {
                var seen = new TreeSet<String>();
                for (String line : keyLines(BUNDLES.resolve(fileName(room, language)))) {
                    String key = line.split("[=:\\s]", 2)[0];
                    if (!key.startsWith(room + ".") || !seen.add(key)) {
                        wrong.add(fileName(room, language) + ": " + key);
                    }
                }
            }
        }
        assertNone("keys of another room, or written twice", wrong);
    }

    @Test
    void everyKeyStandsInEveryLanguage() {
        var lonely = new TreeSet<>(WORDS.get(Language.CHINESE).keySet());
        lonely.addAll(WORDS.get(Language.ENGLISH).keySet());
        lonely.removeIf(key -> WORDS.values().stream().allMatch(words -> words.containsKey(key)));
        assertNone("keys that stand in one language only", List.copyOf(lonely));
    }

    @Test
    void everyKindOfEditHasALabelAndANameInTheRecord() {
        var missing = new ArrayList<String>();
        for (EditKind kind : EditKind.values()) {
            for (String key : List.of("edit." + kind, "record.kind." + kind)) {
                if (!WORDS.get(Language.CHINESE).containsKey(key)) {
                    missing.add(key);
                }
            }
        }
        assertNone("kinds of edits without a text", missing);
    }

    @Test
    void noTextIsEmpty() {
        var empty = new ArrayList<String>();
        WORDS.forEach((language, words) -> words.forEach((key, text) -> {
            if (text.isBlank()) {
                empty.add(language.code() + ": " + key);
            }
        }));
        assertNone("empty texts", empty);
    }

    @Test
    void everyTextTakesTheSameParametersInEveryLanguage() {
        var different = new ArrayList<String>();
        WORDS.get(Language.CHINESE).forEach((key, chinese) -> {
            String english = WORDS.get(Language.ENGLISH).getOrDefault(key, "");
            if (!parameters(chinese).equals(parameters(english))) {
                different.add(key + ": " + parameters(chinese) + " and " + parameters(english));
            }
        });
        assertNone("texts whose parameters differ", different);
    }

    @Test
    void anApostropheIsDoubledExactlyWhereTheTextTakesParameters() {
        var wrong = new ArrayList<String>();
        WORDS.forEach((language, words) -> words.forEach((key, text) -> {
            boolean single = text.replace("''", "").contains("'");
            if (parameters(text).isEmpty() ? text.contains("''") : single) {
                wrong.add(language.code() + ": " + key + "=" + text);
            }
        }));
        assertNone("apostrophes that MessageFormat would swallow or show twice; better write \u2019", wrong);
    }

    @Test
    void everyKeyIsUsed() {
        List<String> unused = keys().stream().filter(key -> !literals.contains(key) && !usedByPrefix(key)).toList();
        assertNone("keys that no code asks for", unused);
    }

    @Test
    void noKeyIsMissing() {
        List<String> missing = literals.stream().filter(TextsTest::looksLikeAKey)
                .filter(key -> !keys().contains(key)).toList();
        assertNone("keys in the code without a text", missing);
    }

    @Test
    void noBeginningOfAKeyIsMissing() {
        List<String> idle = literals.stream().filter(literal -> PREFIX.matcher(literal).matches())
                .filter(literal -> Texts.ROOMS.contains(room(literal)))
                .filter(prefix -> keys().stream().noneMatch(key -> key.startsWith(prefix)))
                .toList();
        assertNone("beginnings of keys in the code without a text", idle);
    }

    @Test
    void literalsInCommentsDoNotCount() {
        assertEquals(Set.of("a.b", "c \\\" d"), JavaLiterals.in("""
                // "x.y"
                /* "x.z" */ char quote = '"'; of("a.b"); of("c \\" d");
                """));
    }

    private static Set<String> keys() {
        return WORDS.get(Language.CHINESE).keySet();
    }

    private static boolean usedByPrefix(String key) {
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (literals.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeAKey(String literal) {
        return KEY.matcher(literal).matches() && Texts.ROOMS.contains(room(literal))
                && !FILE_NAME.matcher(literal).matches();
    }

    private static String room(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String fileName(String room, Language language) {
        return room + "_" + language.code() + ".properties";
    }

    private static Map<String, String> bundle(String room, Language language) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(fileName(room, language)))) {
            properties.load(reader);
        }
        var words = new LinkedHashMap<String, String>();
        properties.forEach((key, text) -> words.put((String) key, (String) text));
        return words;
    }

    /** The lines that begin a key: not comments, not blank, not the rest of a long text. */
    private static List<String> keyLines(Path file) throws IOException {
        var lines = new ArrayList<String>();
        boolean continued = false;
        for (String line : Files.readAllLines(file)) {
            String text = line.strip();
            if (!continued && !text.isEmpty() && !text.startsWith("#") && !text.startsWith("!")) {
                lines.add(text);
            }
            continued = text.endsWith("\\") && !text.startsWith("#");
        }
        return lines;
    }

    private static void assertNone(String what, List<String> offenders) {
        assertTrue(offenders.isEmpty(), () -> what + ":\n  " + String.join("\n  ", offenders));
    }
}
