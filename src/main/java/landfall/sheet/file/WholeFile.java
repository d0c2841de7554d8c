package landfall.sheet.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;
import landfall.sheet.file.UnwritableTarget.Reason;

/** Writes a file beside its target and moves it there when it is complete: never half a file. */
public final class WholeFile {

    private static final long HARDLY_ANY_SPACE = 256 << 10;
    private static final Set<PosixFilePermission> MAY_WRITE = Set.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private WholeFile() {
    }

    /** Produces the content. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes the content to the target; what stood there before stays when it cannot be done. */
    public static void write(Path wanted, Content content) throws UnwritableTarget {
        Path target = checked(wanted);
        Path draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            move(draft, target);
        } catch (IOException e) {
            throw new UnwritableTarget(target, reason(target, Files.exists(draft)), e);
        } finally {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException e) {
                // The draft stays behind under its own name; the target is what matters and is settled.
            }
        }
    }

    /** The real place to write to, after the checks that can be made before any work. */
    private static Path checked(Path wanted) throws UnwritableTarget {
        Path target = wanted.toAbsolutePath().normalize();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new UnwritableTarget(target, Reason.IS_FOLDER, null);
        }
        if (!Files.isDirectory(folder)) {
            throw new UnwritableTarget(target, Reason.NO_FOLDER, null);
        }
        if (isReadOnly(folder) || Files.exists(target) && isReadOnly(target)) {
            throw new UnwritableTarget(target, Reason.READ_ONLY, null);
        }
        try {
            return Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
        } catch (IOException e) {
            throw new UnwritableTarget(target, Reason.OTHER, e);
        }
    }

    /** A move could replace a file that is marked read-only, and an administrator may write anywhere: ask the marks. */
    private static boolean isReadOnly(Path path) {
        if (!Files.isWritable(path)) {
            return true;
        }
        try {
            PosixFileAttributeView marks = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            return marks != null && marks.readAttributes().permissions().stream().noneMatch(MAY_WRITE::contains);
        } catch (IOException e) {
            return false;
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Reason reason(Path target, boolean drafted) {
        try {
            if (Files.getFileStore(target.getParent()).getUsableSpace() < HARDLY_ANY_SPACE) {
                return Reason.NO_SPACE;
            }
        } catch (IOException e) {
            return Reason.OTHER;
        }
        if (!drafted) {
            return Reason.READ_ONLY;
        }
        // The complete draft could not take the place of a file that exists: somebody holds that file open.
        return Files.exists(target) ? Reason.IN_USE : Reason.OTHER;
    }
}
