import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the table of pinyin initials that the search reads.
 *
 * <p>Readings are taken from the Unicode Han database (Unihan 15.0, Unicode License V3), its file Unihan_Readings.txt,
 * which Debian's package unicode-data brings. Used are the fields kMandarin, kXHC1983, kTGHZ2013 and kHanyuPinlu: the
 * readings of today's dictionaries, surnames and places among them. The old readings of kHanyuPinyin are left out,
 * since each of them would make a search find what nobody meant.
 *
 * <p>{@code java assets/pinyin/MakeInitials.java Unihan_Readings.txt assets/pinyin/initials.txt}
 */
final class MakeInitials {
    private static final Set<String> FIELDS = Set.of("kMandarin", "kXHC1983", "kTGHZ2013", "kHanyuPinlu");
    private static final int FIRST = 0x4e00;
    private static final int LAST = 0x9fff;

    private MakeInitials() {
    }

    public static void main(String[] arguments) throws IOException {
        var initials = new TreeMap<Integer, TreeSet<Character>>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            read(line, initials);
        }
        var characters = new TreeMap<String, StringBuilder>();
        initials.forEach((character, letters) -> {
            var key = new StringBuilder();
            letters.forEach(key::append);
            characters.computeIfAbsent(key.toString(), any -> new StringBuilder()).appendCodePoint(character);
        });
        var table = new StringBuilder("""
                # First letters of the pinyin of every Han character from U+4E00 to U+9FFF: letters, then characters.
                # Made by assets/pinyin/MakeInitials.java from the Unicode Han database, Unihan 15.0,
                # Copyright 1991-2022 Unicode, Inc., under the Unicode License V3 (initials-licence.txt).
                """);
        characters.forEach((letters, of) -> table.append(letters).append(' ').append(of).append('\n'));
        Files.writeString(Path.of(arguments[1]), table);
    }

    // A line is "U+4E50 <tab> kXHC1983 <tab> 0683.040:lè 1430.060:yuè"; kHanyuPinlu says "lè(283) yuè(54)".
    private static void read(String line, TreeMap<Integer, TreeSet<Character>> initials) {
        String[] part = line.split("\t");
        if (part.length < 3 || !FIELDS.contains(part[1])) {
            return;
        }
        int character = Integer.parseInt(part[0].substring(2), 16);
        if (character < FIRST || character > LAST) {
            return;
        }
        for (String said : part[2].split(" ")) {
            for (String reading : said.substring(said.indexOf(':') + 1).split(",")) {
                char letter = Normalizer.normalize(reading, Normalizer.Form.NFD).charAt(0);
                if (letter < 'a' || letter > 'z') {
                    throw new IllegalArgumentException(line);
                }
                initials.computeIfAbsent(character, any -> new TreeSet<>()).add(letter);
            }
        }
    }
}
