package landfall.store.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import landfall.store.backup.Replacement;
import landfall.store.files.Drives;
import landfall.store.files.Marks;
import landfall.text.Problem;

/** A workspace on the disk: its file and those that stand beside it while it is open. */
public final class WorkspaceFiles {
    private static final List<String> BESIDE = List.of("-wal", "-shm", "-lock");
    private static final int HEADER = 72;

    private WorkspaceFiles() {
    }

    /**
     * Removes a workspace that was only just made, because making it did not succeed.
     *
     * @param reason why; what cannot be removed is noted there
     */
    public static void remove(Path file, Throwable reason) {
        remove(file, "", reason);
        BESIDE.forEach(suffix -> remove(file, suffix, reason));
    }

    private static void remove(Path file, String suffix, Throwable reason) {
        try {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /**
     * Copies a workspace with what is saved beside it and not in it yet; the file stays as it is, whoever has it open.
     *
     * @param copy what is there already makes way
     * @throws Problem when this program has the file open and it cannot be read
     */
    public static void copy(Path file, Path copy) throws IOException {
        for (String suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + suffix));
        }
        if (OpenFiles.has(file)) {
            try (Database open = Database.connect(file)) {
                open.copyTo(copy);
            }
            return;
        }
        for (String suffix : List.of("", "-wal")) {
            Path part = file.resolveSibling(file.getFileName() + suffix);
            if (suffix.isEmpty() || Files.isRegularFile(part)) {
                Path target = copy.resolveSibling(copy.getFileName() + suffix);
                Files.copy(part, target);
                target.toFile().setWritable(true); // what is kept on a stick may be marked read-only
            }
        }
    }

    /** Finishes the exchange of the file for a restored one, if a power cut or a crash interrupted it. */
    public static void settle(Path file) {
        try {
            Replacement.finish(file);
        } catch (IOException e) {
            throw new Problem(e, "store.restore_failed", file);
        }
    }

    /** Refuses a folder of another computer: two programs there would not see each other's locks and spoil the file. */
    public static void refuseNetwork(Path folder) {
        if (Drives.isNetwork(folder)) {
            throw new Problem("store.network", folder);
        }
    }

    /** Refuses a folder in which nothing can be made. */
    public static void refuseReadOnlyFolder(Path folder) {
        if (Marks.isReadOnly(folder)) {
            throw new Problem("store.folder_not_writable", folder);
        }
    }

    /** Refuses a workspace that is marked read-only. */
    public static void refuseReadOnly(Path file) {
        if (Marks.isReadOnly(file)) {
            throw new Problem("store.read_only", file);
        }
    }

    // A restore that was interrupted is decided: who only wants to read finishes it too, unless somebody is at it.
    private static void settleToRead(Path file) {
        if (!Replacement.isWaiting(file)) {
            return;
        }
        try (WorkspaceLock lock = WorkspaceLock.take(file, "")) {
            Replacement.finish(file);
        } catch (IOException | Problem e) {
            if (!Files.isRegularFile(file)) {
                throw new Problem(e, "store.restore_waiting", file.getFileName());
            }
        }
    }

    /** What tells the file from another of the same name; null where the system has no such thing. */
    public static Object key(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /** Refuses a workspace that is not there. */
    public static void refuseMissing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Problem("store.missing", file);
        }
    }

    /**
     * Refuses what is missing or no workspace, before SQLite touches it: whatever else it is must stay as it was.
     */
    public static void check(Path file) {
        settleToRead(file);
        refuseMissing(file);
        try {
            byte[] header = OpenFiles.head(file, HEADER);
            boolean ours = header == null || header.length == HEADER
                    && new String(header, 0, 15, StandardCharsets.US_ASCII).equals("SQLite format 3")
                    && ByteBuffer.wrap(header).getInt(68) == Database.APPLICATION_ID;
            if (!ours) {
                throw new Problem("store.not_a_workspace", file.getFileName());
            }
        } catch (IOException e) {
            throw new Problem(e, "store.failed", file.getFileName());
        }
    }
}
