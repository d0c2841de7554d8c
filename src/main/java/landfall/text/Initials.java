package landfall.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The first letters of every pinyin reading of a Han character: 重 begins with c and with z. */
final class Initials {
    private static final String FILE = "/landfall/assets/pinyin/initials.txt";
    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';

    private Initials() {
    }

    /** True when some reading of the character begins with the letter, which is lower case; false for any other sign. */
    static boolean begin(char character, char letter) {
        return character >= FIRST && character <= LAST && letter >= 'a' && letter <= 'z'
                && (Table.LETTERS[character - FIRST] & 1 << letter - 'a') != 0;
    }

    /** The letters with which readings of the character begin, a in the lowest bit; 0 for any other sign. */
    static int of(char character) {
        return character >= FIRST && character <= LAST ? Table.LETTERS[character - FIRST] : 0;
    }

    // Read at the first search by letters, never while the program starts.
    private static final class Table {
        private static final int[] LETTERS = read();

        private static int[] read() {
            var letters = new int[LAST - FIRST + 1];
            try (var lines = new BufferedReader(new InputStreamReader(
                    Initials.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith("#")) {
                        add(line, letters);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return letters;
        }

        // A line holds the letters, a space and the characters that may begin with any of them.
        private static void add(String line, int[] letters) {
            int end = line.indexOf(' ');
            int mask = 0;
            for (int i = 0; i < end; i++) {
                mask |= 1 << line.charAt(i) - 'a';
            }
            for (int i = end + 1; i < line.length(); i++) {
                letters[line.charAt(i) - FIRST] = mask;
            }
        }
    }
}
