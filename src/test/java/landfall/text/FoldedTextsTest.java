package landfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldedTextsTest {
    private static final int THINGS = 40;
    private static final String[] SCRAPS = {"奥", "特莱斯", "广场", "中车", "(株洲)", "（", "）", "重庆", "A", "Ａ", "b", "3", "３", "－", "-", " ", "\u3000",
        "\u00a0", "·", "ß", "É", "\n", "东莞", "zs", "Ｚ", "\ud842\udfb7", "①"};
    private static final String[] TYPED = {"奥", "特", "广", "中", "车", "株", "重", "a", "t", "l", "s", "g", "z", "c", "q", "3", "-", "(", "莞", "é", "·",
        "\ud842\udfb7", "①", "d"};

    @Test
    void foldedTextsHoldWhatTheTextsThemselvesHold() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        int found = 0;
        for (int round = 0; round < 2_000; round++) {
            var made = new ArrayList<String[][]>();
            var texts = new FoldedTexts(THINGS);
            for (int i = 0; i < THINGS; i++) {
                made.add(new String[][] {{text(random, SCRAPS, 6), text(random, SCRAPS, 3), text(random, SCRAPS, 6)},
                    {text(random, SCRAPS, 3), text(random, SCRAPS, 8)}});
                texts.add(made.get(i)[0], made.get(i)[1]);
            }
            Collections.reverse(made);
            var again = new FoldedTexts(THINGS);
            for (int i = 0; i < THINGS; i++) {
                again.add(texts, THINGS - 1 - i);
            }
            for (int i = 0; i < THINGS; i++) {
                String[] names = made.get(i)[0];
                String[] others = made.get(i)[1];
                String typed = Objects.requireNonNullElse(text(random, TYPED, 3), "广");
                SearchWord word = SearchWord.of(typed);
                boolean expected = Stream.of(names).anyMatch(word::isInName) || Stream.of(others).anyMatch(word::isIn);
                if (!typed.isEmpty()) {
                    String where = "seed " + seed + ": " + typed + " in " + String.join("/", names) + "/"
                            + String.join("/", others);
                    assertEquals(expected, texts.holds(THINGS - 1 - i, word), where);
                    assertEquals(expected, again.holds(i, word), () -> where + ", taken over");
                    found += expected ? 1 : 0;
                }
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
