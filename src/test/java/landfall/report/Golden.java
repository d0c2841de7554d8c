package landfall.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Compares a text with the one on file; {@code -Dgolden.update=true} writes the file instead. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/landfall/report");

    private Golden() {
    }

    public static void assertSame(String file, String text) {
        Path golden = FOLDER.resolve(file);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, normalised(text));
            }
            assertEquals(Files.readString(golden), normalised(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Blanks stand for distances on the page, which may change without a word changing.
    private static String normalised(String text) {
        return text.lines().map(line -> line.strip().replaceAll("[ \u00a0]+", " ")).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
