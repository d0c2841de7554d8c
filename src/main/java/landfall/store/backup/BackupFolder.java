package landfall.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import landfall.text.Problem;

/** The folder in which the copies of one workspace stand. */
public record BackupFolder(Path folder) {
    private static final Logger LOG = Logger.getLogger(BackupFolder.class.getName());
    private static final String DRAFT = ".landfall.tmp";
    private static final Duration LEFT_OVER = Duration.ofDays(1);

    /**
     * The copies, newest first; none when there is no folder.
     *
     * @throws Problem when the folder cannot be listed
     */
    public List<Backup> list() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Backup::of).flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::at).thenComparing(Backup::name).reversed()).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException | UncheckedIOException e) {
            throw new Problem(e, "store.backups_unreadable", folder);
        }
    }

    /** A name that no copy has yet. */
    public Backup next(Path workspace, Reason reason, boolean isSound) {
        String name = workspace.getFileName().toString().replaceFirst("\\.landfall$", "");
        LocalDateTime at = LocalDateTime.now().truncatedTo(ChronoUnit.MILLIS);
        Backup next = Backup.in(folder, name, reason, at, isSound);
        while (Files.exists(next.file())) {
            at = at.plus(1, ChronoUnit.MILLIS);
            next = Backup.in(folder, name, reason, at, isSound);
        }
        return next;
    }

    /**
     * Removes the copies that need not be kept, and what was left of one that was interrupted days ago; to be called
     * right after a good copy was added, never else.
     *
     * @param added that copy, which stays even when a clock that was set back makes it the oldest
     */
    public void prune(Backup added) {
        try (Stream<Path> files = Files.list(folder)) {
            Rotation.of(list(), LocalDateTime.now()).forEach((backup, places) -> {
                if (places.isEmpty() && !backup.name().equals(added.name())) {
                    remove(backup.file());
                }
            });
            files.filter(BackupFolder::isLeftOver).forEach(BackupFolder::remove);
        } catch (IOException | UncheckedIOException | Problem e) {
            LOG.log(Level.WARNING, "What need not be kept stays", e);
        }
    }

    // What is younger may be a copy that another program is taking.
    private static boolean isLeftOver(Path file) {
        return file.getFileName().toString().contains(DRAFT)
                && file.toFile().lastModified() < System.currentTimeMillis() - LEFT_OVER.toMillis();
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A copy that is no longer needed stays", e);
        }
    }
}
