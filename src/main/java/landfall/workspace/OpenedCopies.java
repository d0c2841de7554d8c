package landfall.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import landfall.store.files.FileStore;
import landfall.store.files.Progress;
import landfall.text.FileNames;
import landfall.text.Problem;

/** The copies of attachments that other programs open; kept in the user's own folder for some days. */
final class OpenedCopies {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int HASH_PART = 16;

    private final FileStore files;
    private final Path folder;

    OpenedCopies(FileStore files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    /** A copy of the content under that name; one that was altered since is left alone and another made. */
    Path of(String hash, String name, Progress progress) {
        tidy();
        Path place = folder.resolve(hash == null ? "" : hash.substring(0, Math.min(HASH_PART, hash.length())));
        try {
            Files.createDirectories(place);
        } catch (IOException e) {
            throw new Problem(e, "files.problem.folder", place, name);
        }
        var names = new FileNames();
        Path copy = place.resolve(names.next(name));
        while (Files.exists(copy)) {
            if (FileStore.hash(copy).equals(hash)) {
                return copy;
            }
            copy = place.resolve(names.next(name));
        }
        files.copy(hash, name, copy, progress);
        copy.toFile().setReadOnly();
        return copy;
    }

    // What somebody saved into a copy is theirs and is never removed.
    private void tidy() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Instant limit = Instant.now().minus(KEPT);
        try (Stream<Path> all = Files.walk(folder, 2)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String place = file.getParent().getFileName().toString();
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)
                        && FileStore.hash(file).startsWith(place)) {
                    file.toFile().setWritable(true);
                    Files.delete(file);
                }
            }
        } catch (IOException | Problem e) {
            // Another program still has one open; there is another day.
        }
    }
}
