package landfall.store.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders whose names survive a power cut: a name is safe on the disk only when the folder that it stands in is. */
public final class Folders {
    private Folders() {
    }

    /**
     * Makes a folder and those above it, as far as they are missing.
     *
     * @throws IOException when one of them cannot be made
     */
    public static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.toAbsolutePath().getParent();
        if (above != null) {
            make(above);
        }
        Files.createDirectories(folder);
        if (above != null) {
            sync(above);
        }
    }

    /** Waits until the names in a folder are safe; not every system lets a folder be opened, and those need it not. */
    public static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (IOException e) {
            // the contents themselves are safe
        }
    }
}
