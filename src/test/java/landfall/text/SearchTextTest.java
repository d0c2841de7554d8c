package landfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchTextTest {
    private static final String[] SCRAPS = {"奥", "特莱斯", "广场", "中车", "(株洲)", "（", "）", "重庆", "A", "Ａ", "b", "3", "３", "－", "-", " ", "\u3000",
        "\u00a0", "·", "ß", "É", "\n", "东莞", "zs", "Ｚ", "\ud842\udfb7", "①"};
    private static final String[] TYPED = {"奥", "特", "广", "中", "车", "株", "重", "a", "t", "l", "s", "g", "z", "c", "q", "3", "-", "(", "莞", "é", "·",
        "\ud842\udfb7", "①", "d"};

    @Test
    void foldedTextsHoldWhatTheTextsThemselvesHold() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        int found = 0;
        for (int i = 0; i < 100_000; i++) {
            String[] names = {text(random, SCRAPS, 6), text(random, SCRAPS, 3), text(random, SCRAPS, 6)};
            String[] others = {text(random, SCRAPS, 3), text(random, SCRAPS, 8)};
            String typed = Objects.requireNonNullElse(text(random, TYPED, 3), "广");
            SearchWord word = SearchWord.of(typed);
            boolean expected = Stream.of(names).anyMatch(word::isInName) || Stream.of(others).anyMatch(word::isIn);
            boolean empty = Stream.concat(Stream.of(names), Stream.of(others)).allMatch(text -> text == null);
            if (!typed.isEmpty() && !empty) {
                assertEquals(expected, SearchText.of(names, others).holds(word),
                        () -> "seed " + seed + ": " + typed + " in " + String.join("/", names) + "/" + String.join("/", others));
                found += expected ? 1 : 0;
            }
        }
        assertTrue(found > 10_000, "too few hits to mean anything: " + found);
    }

    private static String text(Random random, String[] scraps, int most) {
        if (random.nextInt(8) == 0) {
            return null;
        }
        var text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(scraps[random.nextInt(scraps.length)]);
        }
        return text.toString();
    }
}
