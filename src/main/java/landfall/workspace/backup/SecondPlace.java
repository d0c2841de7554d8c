package landfall.workspace.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.store.backup.Backup;
import landfall.store.backup.BackupFolder;
import landfall.store.backup.Rotation;
import landfall.store.files.FileStore;
import landfall.store.files.Progress;
import landfall.text.Problem;
import landfall.workspace.Settings;

/**
 * The folder on another disk, such as a memory stick or a share, that gets a copy of every backup and of every
 * attachment.
 */
public final class SecondPlace {
    private static final Logger LOG = Logger.getLogger(SecondPlace.class.getName());
    private static final String FILES = "files";
    private static final int LAPTOP_PART = 8;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    /** A copy can take minutes, and the next occasion to copy comes meanwhile; two at once would spoil their drafts. */
    private static final Object BRINGING = new Object();

    private final Settings settings;
    private final Backups backups;
    private final Path root;

    private SecondPlace(Settings settings, Backups backups, Path root) {
        this.settings = settings;
        this.backups = backups;
        this.root = root;
    }

    /** The place that the user chose; empty for none. */
    public static Optional<SecondPlace> of(Settings settings, Backups backups) {
        return Optional.ofNullable(settings.secondPlace()).map(root -> new SecondPlace(settings, backups, root));
    }

    /**
     * Where the copies of this workspace's backups stand; the attachments are in the folder "files" there. It is named
     * for this laptop as well: on a share, that of a colleague whose workspace has the same path is another.
     */
    public Path folder() {
        String laptop = settings.author().laptop();
        return root.resolve("Landfall").resolve(backups.folder().getFileName() + "-"
                + laptop.substring(Math.max(0, laptop.length() - LAPTOP_PART)));
    }

    /**
     * Copies the backups and attachments that are not there.
     *
     * @return how many files were copied
     * @throws Problem when the place cannot be reached or written; what was copied before stays
     */
    public int bring() {
        if (!Files.isDirectory(root)) {
            throw new Problem("workspace.second.not_there", root);
        }
        synchronized (BRINGING) {
            int count = 0;
            try {
                var there = new BackupFolder(folder());
                List<Backup> wanted = wanted(there.list());
                for (Backup backup : wanted) {
                    CheckedCopy.copy(backup.file(), folder().resolve(backup.name()));
                    count++;
                }
                count += bringAttachments();
                if (!wanted.isEmpty()) {
                    there.prune(wanted.getLast());
                }
            } catch (IOException | UncheckedIOException | Problem e) {
                throw new Problem(e, "workspace.second.failed", root);
            }
            settings.setSecondPlaceReached(backups.folder(), Instant.now());
            return count;
        }
    }

    // What is not there and would be kept there, the oldest first. Not what is newer: a clock may have been set back.
    private List<Backup> wanted(List<Backup> there) {
        Set<String> names = there.stream().map(Backup::name).collect(Collectors.toSet());
        var all = new ArrayList<>(there);
        backups.all().stream().filter(backup -> !names.contains(backup.name())).forEach(all::add);
        return Rotation.of(all, LocalDateTime.now()).entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey).filter(backup -> !names.contains(backup.name())).toList().reversed();
    }

    /**
     * Copies the attachments that lie beside a backup in a second place to a workspace that lacks them, such as one that
     * was restored on a new computer. What fails is counted, for the workspace is restored whatever becomes of them.
     *
     * @return how many were copied, and how many are altered or could not be read or kept
     */
    static int[] giveBack(Path copy, Path workspace) {
        Path files = copy.toAbsolutePath().resolveSibling(FILES);
        FileStore kept = FileStore.beside(workspace);
        int[] counts = new int[2];
        if (!Files.isDirectory(files)) {
            return counts;
        }
        try (Stream<Path> all = Files.walk(files, 2)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String hash = file.getFileName().toString();
                if (HASH.matcher(hash).matches() && !kept.has(hash)) {
                    counts[isGivenBack(file, hash, kept) ? 0 : 1]++;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "The attachments of the second place cannot be listed", e);
            counts[1]++;
        }
        return counts;
    }

    private static boolean isGivenBack(Path file, String hash, FileStore kept) {
        try {
            return FileStore.hash(file).equals(hash) && kept.keep(file, Progress.NONE).hash().equals(hash);
        } catch (Problem e) {
            LOG.log(Level.WARNING, "An attachment of the second place does not come back", e);
            return false;
        }
    }

    private int bringAttachments() throws IOException {
        Path files = FileStore.beside(backups.file()).folder();
        if (!Files.isDirectory(files)) {
            return 0;
        }
        int count = 0;
        IOException failed = null;
        try (Stream<Path> all = Files.walk(files, 2)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = folder().resolve(FILES).resolve(files.relativize(file).toString());
                if (HASH.matcher(file.getFileName().toString()).matches() && !Files.exists(copy)) {
                    try {
                        CheckedCopy.copy(file, copy);
                        count++;
                    } catch (IOException | Problem e) { // one that cannot be read is no reason to keep the others back
                        failed = new IOException("The attachment " + file.getFileName() + " was not copied", e);
                    }
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
        return count;
    }

    /** How many days ago the place was last reached; empty when never, or when only a wrong clock can have said when. */
    public Optional<Long> daysSince(Instant now) {
        return Optional.ofNullable(settings.secondPlaceReached(backups.folder()))
                .map(at -> Duration.between(at, now).toDays()).filter(days -> days >= 0);
    }

    /** True when the user is to be reminded, because the place was not reached for the days that were set. */
    public boolean isDue(Instant now) {
        return daysSince(now).map(days -> days >= settings.secondPlaceDays()).orElse(true);
    }
}
