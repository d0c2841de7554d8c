package landfall.workspace.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Takes a folder away that was only needed for a moment. */
final class Scratch {
    private Scratch() {
    }

    static void remove(Path folder) {
        try (Stream<Path> left = Files.walk(folder)) {
            left.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    // the system clears its folder for temporary files
                }
            });
        } catch (IOException e) {
            // the same
        }
    }
}
