package landfall.store.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.domain.ProjectFields;
import landfall.exchange.pack.PackProgress;
import landfall.store.record.RecordFile;
import landfall.text.Problem;
import landfall.workspace.Home;
import landfall.workspace.Workspace;
import landfall.workspace.WorkspaceReading;
import landfall.workspace.backup.RestorePreview;
import landfall.workspace.merge.Arriving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever this program does beside its own open workspace, other programs still see that the file is in use. */
class OpenFilesTest {
    private static final Path LOCKS = Path.of("/proc/locks");
    private static final int TIMES = 3_000;

    @TempDir
    private Path folder;

    // The lines of the system's list that name the file, which is not there on every system.
    private static List<String> locks(Path file) throws IOException {
        String inode = ":" + Files.getAttribute(file, "unix:ino") + " ";
        return Files.readAllLines(LOCKS).stream().filter(line -> line.contains(inode))
                .map(line -> line.replaceFirst("^\\d+: ", "")).toList();
    }

    @Test
    void lookingIntoAFileThatIsOpenDoesNotEndItsLocks() throws IOException {
        assumeTrue(Files.isReadable(LOCKS));
        Path file = folder.resolve("招商局.landfall");
        try (Workspace workspace = Workspace.create(file, new Author("周敏", "laptop-1"),
                new Home(folder.resolve("home")))) {
            workspace.perform(Draft.of(EditKind.CREATE, "仓储").set("p1", ProjectFields.NAME, "仓储"));
            List<String> before = locks(file);
            assertTrue(!before.isEmpty(), "SQLite holds a lock as long as the file is open");
            WorkspaceReading.examine(file, () -> false);
            assertEquals(before, locks(file), "after the check");
            RecordFile.open(file).close();
            assertEquals(before, locks(file), "after a look at the change record");
            RestorePreview.of(file, file);
            assertEquals(before, locks(file), "after a preview");
            try (Arriving own = Arriving.open(file, workspace.dataset(), null, PackProgress.NONE)) {
                assertEquals(workspace.dataset(), own.dataset());
            }
            assertEquals(before, locks(file), "after a merge with itself");
        }
    }

    @Test
    void whoIsRefusedInTheSameProgramDoesNotEndTheLockOfTheWorkspace() throws IOException {
        assumeTrue(Files.isReadable(LOCKS));
        Path file = folder.resolve("招商局.landfall");
        try (WorkspaceLock lock = WorkspaceLock.take(file, "周敏")) {
            assertNotNull(lock);
            Path lockFile = folder.resolve("招商局.landfall-lock");
            List<String> before = locks(lockFile);
            assertEquals(1, before.size());
            Problem refused = assertThrows(Problem.class, () -> WorkspaceLock.take(file, "谭雨"));
            // The computer is this one. To ask for its name may ask the network, which is never to be asked.
            assertTrue(refused.argument(1).matches("周敏, [0-9-]{10} [0-9:]{5}"), refused.argument(1));
            assertEquals(before, locks(lockFile));
        }
    }

    @Test
    void twoProgramsThatOpenAndCloseTheWorkspaceAllTheTimeNeverHaveItBoth() throws Exception {
        Path file = folder.resolve("招商局.landfall");
        Process other = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", OpenFilesTest.class.getName(),
                file.toString()).inheritIO().start();
        take(file);
        assertEquals(0, other.waitFor());
    }

    /** Opens and closes the workspace in the file given, and fails when another program has it at the same time. */
    public static void main(String[] arguments) throws IOException {
        take(Path.of(arguments[0]));
    }

    private static void take(Path file) throws IOException {
        Path alone = file.resolveSibling("alone");
        int taken = 0;
        while (taken < TIMES) {
            try (WorkspaceLock lock = WorkspaceLock.take(file, "周敏")) {
                Files.createFile(alone); // fails where it exists
                Files.delete(alone);
                taken++;
            } catch (Problem inUse) {
                assertEquals("store.in_use", inUse.key(), () -> inUse + " " + inUse.getCause());
            }
        }
    }
}
