package landfall.workspace.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import landfall.store.files.FileStore;

/** Copies a file to another disk: read back and compared before it gets its name. */
final class CheckedCopy {
    private CheckedCopy() {
    }

    /** @throws IOException when it cannot be written or what is read back differs; then there is no copy */
    static void copy(Path source, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path draft = target.resolveSibling(target.getFileName() + ".tmp");
        try {
            Files.copy(source, draft, StandardCopyOption.REPLACE_EXISTING);
            draft.toFile().setWritable(true); // an attachment is marked read-only, and so is its copy
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            if (!FileStore.hash(draft).equals(FileStore.hash(source))) {
                throw new IOException("What was written to " + target.getParent() + " is not what is read back");
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
