package landfall.store.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import landfall.store.files.Drives;
import landfall.text.Problem;

/** Keeps a second program from the same workspace and tells it who is there. */
public final class WorkspaceLock implements AutoCloseable {
    // Windows forbids reading a locked region, so the lock lies far behind the text that names the holder.
    private static final long LOCKED_BYTE = 1L << 40;
    /** How often the file may be taken away between two steps before something else must be wrong. */
    private static final int ATTEMPTS = 100;

    /**
     * The file is given a length by chance, by which it is told from another that took its name, and perhaps its key,
     * since it was opened: to open it once more to see would end the lock.
     */
    private static final int MOST_PADDING = 1 << 14;

    /** What stands in the lock files of this program: to open one of them again would end its lock on most systems. */
    private static final Map<Path, String> OURS = new HashMap<>();

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private WorkspaceLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the workspace for this program.
     *
     * @throws Problem when somebody else has it, naming who and since when, or when the folder cannot be written
     */
    public static WorkspaceLock take(Path workspace, String holder) {
        synchronized (OURS) {
            return taken(workspace, holder);
        }
    }

    private static WorkspaceLock taken(Path workspace, String holder) {
        Path place = OpenFiles.place(workspace); // by whatever name the file is opened, there is one lock for it
        Path file = place.resolveSibling(place.getFileName() + "-lock");
        if (OURS.containsKey(file)) {
            throw new Problem("store.in_use", workspace.getFileName(), OURS.get(file));
        }
        for (int attempt = 1; ; attempt++) {
            FileChannel channel = null;
            try {
                Object key = key(file);
                channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = tryLock(channel);
                if (lock == null) {
                    channel.close();
                    throw new Problem("store.in_use", workspace.getFileName(), Files.readString(file).strip());
                }
                String text = holder + ", "
                        + LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
                String padding = " ".repeat(ThreadLocalRandom.current().nextInt(MOST_PADDING));
                channel.truncate(0).write(ByteBuffer.wrap((text + padding).getBytes(StandardCharsets.UTF_8)), 0);
                if (Objects.equals(key, key(file)) && Files.size(file) == channel.size()) {
                    OURS.put(file, text);
                    return new WorkspaceLock(file, channel, lock);
                }
                channel.close(); // who had the workspace took the file away just now, and it is the next one that counts
            } catch (IOException e) {
                closeQuietly(channel);
                if (!(e instanceof NoSuchFileException) || attempt == ATTEMPTS) {
                    Path folder = workspace.toAbsolutePath().getParent();
                    throw new Problem(e, Drives.isFull(folder) ? "store.disk_full" : "store.folder_not_writable", folder);
                }
            }
        }
    }

    // What tells the file from another of the same name; null where the system has no such thing.
    private static Object key(Path file) throws IOException {
        if (!Files.exists(file)) {
            try {
                Files.createFile(file);
            } catch (FileAlreadyExistsException e) {
                // somebody else is at it
            }
        }
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // something else in this very program has it
        }
    }

    /** Gives the workspace free. The file goes first, so that whoever has the lock next sees that it is gone. */
    @Override
    public void close() {
        synchronized (OURS) {
            if (!lock.isValid()) {
                return; // given free before; the file may be that of the next one
            }
            try {
                Files.deleteIfExists(file);
                lock.release();
                channel.close();
            } catch (IOException e) {
                // A lock file left behind does no harm: the lock itself ends with the program.
                closeQuietly(channel);
            }
            OURS.remove(file);
        }
    }

    private static void closeQuietly(FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                // nothing more can be done for it
            }
        }
    }
}
