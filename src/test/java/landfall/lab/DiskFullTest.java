package landfall.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.store.backup.Reason;
import landfall.text.Problem;
import landfall.workspace.RandomDrafts;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A disk of two megabytes fills up, or may only be read: that is said, nothing is lost, and it goes on. */
class DiskFullTest {
    private static final int ROUNDS = Lab.times(3, 0.1);
    /** Room for what all rounds record and for the backups that are kept of it. */
    private static final int MEGABYTES = 2 + ROUNDS / 2;

    private final Path disk = Lab.folder("disk");
    private final Path filler = disk.resolve("filler");
    private final Path file = disk.resolve(Sample.BUREAU);
    private final long seed = Lab.seed();
    private final Random random = new Random(seed);
    private final RandomDrafts drafts = new RandomDrafts(random);
    private final List<String> acknowledged = new ArrayList<>();

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "landfall-lab", disk.toString()),
                "a small disk can only be mounted by root: skipped");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", disk.toString());
        Files.delete(disk);
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private Workspace open() {
        return Workspace.open(file, Sample.AUTHOR, Sample.home(disk));
    }

    private void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(filler)) {
            byte[] piece = new byte[4096];
            while (true) {
                out.write(piece);
            }
        } catch (IOException full) {
            // that is what was wanted
        }
    }

    @Test
    void aFullDiskIsSaidNothingIsLostAndItGoesOnWhenThereIsRoom() throws IOException {
        Workspace.create(file, Sample.AUTHOR, Sample.home(disk)).close();
        for (int round = 0; round < ROUNDS; round++) {
            String where = "round " + round + ", seed " + seed;
            try (Workspace workspace = open()) {
                edit(workspace, 3);
                fill();
                Pipeline before = refused(workspace);
                assertEquals("store.backup_failed",
                        assertThrows(Problem.class, () -> workspace.backUp(Reason.BY_HAND)).key(), where);
                assertEquals(before, workspace.pipeline(), where);
                Files.delete(filler);
                edit(workspace, 3);
                workspace.backUp(Reason.BY_HAND);
                expectAll(workspace, where);
            }
            fill();
            assertEquals("store.disk_full", assertThrows(Problem.class, () -> open().close()).key(), where);
            Files.delete(filler);
            try (Workspace workspace = open()) {
                expectAll(workspace, where);
            }
            try (Stream<Path> left = Files.walk(disk)) {
                assertEquals(List.of(), left.filter(path -> path.toString().endsWith(".tmp")).toList(), where);
            }
        }
        Lab.report("disk full", ROUNDS + " rounds, seed " + seed + ", " + acknowledged.size()
                + " edits acknowledged, none lost");
    }

    @Test
    void aDiskThatMayOnlyBeReadIsSaidAndLeftAlone() throws IOException, InterruptedException {
        try (Workspace workspace = Workspace.create(file, Sample.AUTHOR, Sample.home(disk))) {
            edit(workspace, 3);
        }
        assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "cannot be mounted read-only: skipped");
        assertEquals("store.folder_not_writable", assertThrows(Problem.class, () -> open().close()).key());
        assertEquals("store.folder_not_writable", assertThrows(Problem.class,
                () -> Workspace.create(disk.resolve("new.landfall"), Sample.AUTHOR, Sample.home(disk))).key());
        run("mount", "-o", "remount,rw", disk.toString());
        try (Workspace workspace = open()) {
            expectAll(workspace, "seed " + seed);
        }
    }

    private void edit(Workspace workspace, int times) {
        for (int i = 0; i < times; i++) {
            Edit edit = workspace.perform(Sample.next(drafts));
            if (edit != null) {
                acknowledged.add(edit.id());
            }
        }
    }

    // What is left of the last block may still hold an edit or two.
    private Pipeline refused(Workspace workspace) {
        for (int i = 0; i < 200; i++) {
            Pipeline before = workspace.pipeline();
            try {
                acknowledged.add(workspace.perform(Draft.of(EditKind.CREATE, "仓储").set("big" + acknowledged.size(),
                        ProjectFields.NAME, "仓储".repeat(2_000))).id());
            } catch (Problem e) {
                assertEquals("store.disk_full", e.key(), () -> e + " " + e.getCause());
                return before;
            }
        }
        throw new AssertionError("the disk never was full");
    }

    private void expectAll(Workspace workspace, String where) {
        var known = new HashSet<String>();
        workspace.history(Integer.MAX_VALUE).forEach(edit -> known.add(edit.id()));
        assertEquals(new HashSet<>(acknowledged), known, where);
        assertEquals(List.of(), workspace.check(), where);
    }
}
