package landfall.store.database;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import landfall.store.files.Drives;
import landfall.text.Problem;

/** Keeps a second program from the same workspace and tells it who is there. */
public final class WorkspaceLock implements AutoCloseable {
    // Windows forbids reading a locked region, so the lock lies far behind the text that names the holder.
    private static final long LOCKED_BYTE = 1L << 40;

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
        Path file = workspace.resolveSibling(workspace.getFileName() + "-lock");
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new Problem("store.in_use", workspace.getFileName(), Files.readString(file));
            }
            String text = holder + ", " + computer() + ", "
                    + LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
            channel.truncate(0).write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
            return new WorkspaceLock(file, channel, lock);
        } catch (IOException e) {
            closeQuietly(channel);
            Path folder = workspace.toAbsolutePath().getParent();
            throw new Problem(e, Drives.isFull(folder) ? "store.disk_full" : "store.folder_not_writable", folder);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // this very program has it open already
        }
    }

    private static String computer() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "?";
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A lock file left behind does no harm: the lock itself ends with the program.
            closeQuietly(channel);
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
