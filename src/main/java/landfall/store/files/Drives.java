package landfall.store.files;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells disks of this computer from folders that other computers share over the network, and full ones. */
public final class Drives {
    private static final Logger LOG = Logger.getLogger(Drives.class.getName());
    private static final int SMALL = 1 << 16;
    private static final int DRIVE_REMOTE = 4; // what Windows calls such a drive
    private static final Set<String> NETWORK = Set.of("cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4", "afs",
            "afpfs", "ncpfs", "webdav", "davfs", "fuse.davfs", "fuse.davfs2", "fuse.sshfs", "fuse.gvfsd-fuse",
            "fuse.smbnetfs", "fuse.rclone", "fuse.s3fs", "fuse.curlftpfs");

    private Drives() {
    }

    /** True when the folder is on another computer, as far as can be told. */
    public static boolean isNetwork(Path folder) {
        Path existing = folder.toAbsolutePath();
        if (isShare(existing.toString())) {
            return true;
        }
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            if (isNetworkType(Files.getFileStore(existing).type())) {
                return true;
            }
        } catch (IOException e) {
            return false; // whatever it is, opening it will tell
        }
        boolean isWindows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("win");
        return isWindows && existing.getRoot() != null && isMappedDrive(existing.getRoot().toString());
    }

    /** True when there is no room left for even a small file, as far as can be told. */
    public static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < SMALL;
        } catch (IOException e) {
            return false; // who cannot say how much room there is does not say that there is none
        }
    }

    /** True for a path that names another computer, such as {@code \\server\share}. */
    static boolean isShare(String path) {
        return (path.startsWith("\\\\") || path.startsWith("//"))
                && (!path.startsWith("\\\\?\\") && !path.startsWith("\\\\.\\")
                        || path.toUpperCase(Locale.ROOT).startsWith("\\\\?\\UNC\\"));
    }

    /** True for a kind of file system that lies on another computer. */
    static boolean isNetworkType(String type) {
        return NETWORK.contains(type.toLowerCase(Locale.ROOT));
    }

    // Java does not tell a drive letter that stands for a share from one of this computer; Windows does.
    private static boolean isMappedDrive(String root) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment function = SymbolLookup.libraryLookup("kernel32", arena).find("GetDriveTypeW").orElseThrow();
            int type = (int) Linker.nativeLinker().downcallHandle(function,
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS))
                    .invokeExact(arena.allocateFrom(root, StandardCharsets.UTF_16LE));
            return type == DRIVE_REMOTE;
        } catch (Throwable e) {
            LOG.log(Level.WARNING, "The kind of drive cannot be told", e);
            return false;
        }
    }
}
