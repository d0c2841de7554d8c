package landfall.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The files that this program has open in SQLite. Nothing else in the program may open and close one of them: on most
 * systems that ends the locks by which other programs see that the file is in use, and the next of them to close the
 * file takes the log beside it away, with whatever is saved there from then on.
 */
final class OpenFiles {
    private static final Map<Path, Integer> OPEN = new HashMap<>();

    private OpenFiles() {
    }

    /** Says that a file is about to be opened; the answer is its place, for {@link #leave}. */
    static synchronized Path enter(Path file) {
        Path place = place(file);
        OPEN.merge(place, 1, Integer::sum);
        return place;
    }

    /** Says that a file was closed. */
    static synchronized void leave(Path place) {
        OPEN.computeIfPresent(place, (open, times) -> times == 1 ? null : times - 1);
    }

    static synchronized boolean has(Path file) {
        return OPEN.containsKey(place(file));
    }

    /** The first bytes of a file; null when this program has it open, so that it was looked at before. */
    static synchronized byte[] head(Path file, int length) throws IOException {
        if (has(file)) {
            return null;
        }
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    /** Where a file is, by whatever path it is named. */
    static Path place(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        try {
            return Files.exists(whole) ? whole.toRealPath() : whole.getParent().toRealPath().resolve(whole.getFileName());
        } catch (IOException e) {
            return whole;
        }
    }
}
