package landfall.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Random;

/** The words of the demo story, drawn at random from a seed. */
final class DemoStory {
    private final Properties words = new Properties();
    private final Random random;

    DemoStory(Random random) {
        this.random = random;
        try (InputStream in = DemoStory.class.getResourceAsStream("/landfall/assets/demo/story.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The single text under the key. */
    String text(String key) {
        return words.getProperty(key);
    }

    /** All words under the key. */
    List<String> all(String key) {
        return List.of(words.getProperty(key).split(","));
    }

    /** One of the words under the key. */
    String any(String key) {
        List<String> choices = all(key);
        return choices.get(random.nextInt(choices.size()));
    }

    /** A whole number between two bounds, both counted. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True in so many of a hundred cases. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    double gaussian() {
        return random.nextGaussian();
    }

    long number() {
        return random.nextLong();
    }
}
