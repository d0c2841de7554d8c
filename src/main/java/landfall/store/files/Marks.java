package landfall.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Reads from a file or folder whether it may be changed. */
public final class Marks {
    private static final Set<PosixFilePermission> MAY_WRITE = Set.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private Marks() {
    }

    /** True when it may not. An administrator may write anywhere, and should not all the same: the marks decide. */
    public static boolean isReadOnly(Path path) {
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
}
