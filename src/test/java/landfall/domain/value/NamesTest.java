package landfall.domain.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final String[] SCRAPS = {"湘", "潭", "AB", "z", "09", " ", "-", "(", "）", "　", "Ａ", "é", "·", "\t", "~", "^", "`", "$", "+",
        "\u007f", "㎡", "①"};

    @Test
    void theQuickWayGivesWhatTheDefinitionGives() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int k = random.nextInt(5); k > 0; k--) {
                text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
            }
            String name = text.toString();
            String defined = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                    .replaceAll("[\\s\\p{Punct}\\p{P}]", "");
            assertEquals(defined, Names.normalised(name), () -> "seed " + seed + ": " + name);
        }
        assertEquals("", Names.normalised(null));
        assertEquals("zs20240017", Names.normalised("ZS-2024-0017"));
    }
}
