import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the table of pinyin initials that the search reads.
 *
 * <p>Readings are taken from the Unicode Han database (Unihan 16.0, Unicode License V3), in the plain extracts
 * kMandarin, kXHC1983, kTGHZ2013 and kHanyuPinlu that https://github.com/mozillazg/pinyin-data (MIT) keeps
 * in release 0.15.0. These are the readings of today's dictionaries, surnames and places among them; the old readings of
 * kHanyuPinyin are left out, since each of them would make a search find what nobody meant.
 *
 * <p>{@code java assets/pinyin/MakeInitials.java FOLDER_OF_EXTRACTS assets/pinyin/initials.txt}
 */
final class MakeInitials {
    private static final List<String> EXTRACTS = List.of("kMandarin", "kXHC1983", "kTGHZ2013", "kHanyuPinlu");
    private static final int FIRST = 0x4e00;
    private static final int LAST = 0x9fff;

    private MakeInitials() {
    }

    public static void main(String[] arguments) throws IOException {
        var initials = new TreeMap<Integer, TreeSet<Character>>();
        for (String extract : EXTRACTS) {
            for (String line : Files.readAllLines(Path.of(arguments[0], extract + ".txt"))) {
                read(line, initials);
            }
        }
        var characters = new TreeMap<String, StringBuilder>();
        initials.forEach((character, letters) -> {
            var key = new StringBuilder();
            letters.forEach(key::append);
            characters.computeIfAbsent(key.toString(), any -> new StringBuilder()).appendCodePoint(character);
        });
        var table = new StringBuilder("""
                # First letters of the pinyin of every Han character from U+4E00 to U+9FFF: letters, then characters.
                # Made by assets/pinyin/MakeInitials.java from the Unicode Han database, Unihan 16.0,
                # Copyright 1991-2024 Unicode, Inc., under the Unicode License V3 (initials-licence.txt).
                """);
        characters.forEach((letters, of) -> table.append(letters).append(' ').append(of).append('\n'));
        Files.writeString(Path.of(arguments[1]), table);
    }

    // A line is "U+4E50: lè,yuè  # 乐"; several readings may also stand apart by a space.
    private static void read(String line, TreeMap<Integer, TreeSet<Character>> initials) {
        String said = line.replaceFirst("#.*", "").strip();
        if (said.isEmpty()) {
            return;
        }
        int character = Integer.parseInt(said.substring(2, said.indexOf(':')), 16);
        if (character < FIRST || character > LAST) {
            return;
        }
        for (String reading : said.substring(said.indexOf(':') + 1).strip().split("[,\\s]+")) {
            char letter = Normalizer.normalize(reading, Normalizer.Form.NFD).charAt(0);
            if (letter < 'a' || letter > 'z') {
                throw new IllegalArgumentException(line);
            }
            initials.computeIfAbsent(character, any -> new TreeSet<>()).add(letter);
        }
    }
}
