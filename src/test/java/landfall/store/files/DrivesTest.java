package landfall.store.files;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrivesTest {
    @Test
    void aPathThatNamesAnotherComputerIsAShareAndALongLocalOneIsNot() {
        for (String share : List.of("\\\\server\\招商\\a.landfall", "//server/share", "\\\\?\\UNC\\server\\share\\a")) {
            assertTrue(Drives.isShare(share), share);
        }
        for (String local : List.of("C:\\招商\\a.landfall", "/home/a", "\\\\?\\C:\\a", "\\\\.\\PhysicalDrive0")) {
            assertFalse(Drives.isShare(local), local);
        }
    }

    @Test
    void theKindOfFileSystemTells() {
        for (String type : List.of("nfs", "nfs4", "cifs", "CIFS", "smb3", "smbfs", "fuse.sshfs", "afpfs", "webdav")) {
            assertTrue(Drives.isNetworkType(type), type);
        }
        for (String type : List.of("ext4", "NTFS", "apfs", "tmpfs", "overlay", "exfat", "fuseblk", "btrfs")) {
            assertFalse(Drives.isNetworkType(type), type);
        }
    }

    @Test
    void theFolderOfThisTestIsOnThisComputer(@TempDir Path folder) {
        assertFalse(Drives.isNetwork(folder.resolve("not").resolve("there")));
    }
}
