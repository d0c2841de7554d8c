package landfall.workspace.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.store.backup.Backup;
import landfall.store.backup.Reason;
import landfall.store.database.Database;
import landfall.store.files.Progress;
import landfall.text.Problem;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;
import landfall.workspace.WorkspaceReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final Author AUTHOR = new Author("周敏", "laptop-1");

    @TempDir
    private Path folder;
    private Path file;
    private Home home;
    private Backups backups;

    @BeforeEach
    void locate() {
        file = folder.resolve("招商局.landfall");
        home = new Home(folder.resolve("home"));
        backups = new Backups(file, home);
    }

    private static Draft project(String id, String name, String yi) {
        return Draft.of(EditKind.CREATE, name).set(id, ProjectFields.NAME, name)
                .set(id, ProjectFields.TOTAL_INVESTMENT, Money.yi(yi));
    }

    @Test
    void everyBackupRestoresToExactlyWhatStoodWhenItWasTaken() {
        var states = new ArrayList<Pipeline>();
        var taken = new ArrayList<Backup>();
        try (Workspace workspace = Workspace.create(file, AUTHOR, home)) {
            for (Reason reason : Reason.values()) {
                workspace.perform(project("p" + reason.ordinal(), "项目" + reason.ordinal(), "2"));
                if (reason.ordinal() > 0) {
                    workspace.perform(Draft.of(EditKind.CHANGE, "x", ProjectFields.OWNER.labelKey())
                            .set("p0", ProjectFields.OWNER, "责任人" + reason.ordinal()));
                }
                states.add(workspace.pipeline());
                taken.add(workspace.backUp(reason));
            }
        }
        List<Listed> listed = backups.list();
        assertEquals(taken.reversed(), listed.stream().map(Listed::backup).toList());
        assertEquals(List.of(7L, 6L, 5L, 4L, 3L, 2L, 1L), listed.stream().map(Listed::projects).toList());
        for (int i = taken.size() - 1; i >= 0; i--) { // the copies taken on the way crowd out the old ones of their reason
            Restored restored = backups.restore(taken.get(i).file(), "周敏");
            assertNotNull(restored.before());
            assertTrue(Files.exists(restored.setAside()));
            try (Workspace workspace = Workspace.open(file, AUTHOR, home)) {
                assertEquals(states.get(i).projects(), workspace.pipeline().projects());
                assertEquals(List.of(), workspace.check());
            }
        }
    }

    @Test
    void thePreviewNamesWhatComesBackWhatIsLostAndWhatBecomesDifferent() {
        try (Workspace workspace = Workspace.create(file, AUTHOR, home)) {
            workspace.perform(project("p1", "仓储", "2"));
            workspace.perform(project("p2", "酒店", "3"));
            Backup backup = workspace.backUp(Reason.SESSION);
            assertTrue(RestorePreview.of(file, backup.file()).isSame());
            workspace.perform(Draft.of(EditKind.DELETE, "仓储").delete(landfall.domain.EntityKind.PROJECT, "p1"));
            workspace.perform(Draft.of(EditKind.CHANGE, "酒店", ProjectFields.OWNER.labelKey())
                    .set("p2", ProjectFields.OWNER, "谭雨"));
            workspace.perform(project("p3", "冷链", "1"));
            RestorePreview preview = RestorePreview.of(file, backup.file());
            assertEquals(List.of("仓储"), preview.returning().stream().map(landfall.domain.Project::name).toList());
            assertEquals(List.of("冷链"), preview.lost().stream().map(landfall.domain.Project::name).toList());
            assertEquals("酒店", preview.changed().getFirst().then().name());
            assertEquals(List.of(ProjectFields.OWNER), preview.changed().getFirst().fields());
            assertEquals(List.of(EditKind.CREATE, EditKind.CHANGE, EditKind.DELETE),
                    preview.newer().stream().map(landfall.journal.Edit::kind).toList());
            assertTrue(preview.isSound() && preview.isPresentKnown());
        }
    }

    @Test
    void aWorkspaceThatIsOpenIsNotRestoredOver() {
        try (Workspace workspace = Workspace.create(file, AUTHOR, home)) {
            workspace.perform(project("p1", "仓储", "2"));
            Backup backup = backups.take(Reason.BY_HAND);
            assertEquals("store.in_use",
                    assertThrows(Problem.class, () -> backups.restore(backup.file(), "谭雨")).key());
            workspace.perform(project("p2", "酒店", "3"));
        }
        assertEquals(2, WorkspaceReading.pipeline(file, AUTHOR).projects().size());
    }

    @Test
    void aDamagedBackupIsRefusedAndAMissingFileIsBroughtBack() throws IOException {
        Backup backup;
        try (Workspace workspace = Workspace.create(file, AUTHOR, home)) {
            workspace.perform(project("p1", "仓储", "2"));
            backup = workspace.backUp(Reason.SESSION);
        }
        byte[] bytes = Files.readAllBytes(backup.file());
        byte[] broken = bytes.clone();
        java.util.Arrays.fill(broken, 4096, 12_288, (byte) 7);
        Files.write(backup.file(), broken);
        assertEquals("store.copy_damaged",
                assertThrows(Problem.class, () -> backups.restore(backup.file(), "周敏")).key());
        assertEquals(1, WorkspaceReading.pipeline(file, AUTHOR).projects().size());
        Files.write(backup.file(), bytes);
        Files.delete(file);
        assertFalse(RestorePreview.of(file, backup.file()).isPresentKnown());
        backups.restore(backup.file(), "周敏");
        assertEquals(1, WorkspaceReading.pipeline(file, AUTHOR).projects().size());
    }

    @Test
    void aSessionThatRecordedNothingNewTakesNoBackup() {
        try (Workspace workspace = Workspace.create(file, AUTHOR, home)) {
            assertEquals(Optional.empty(), backups.takeIfNew(workspace, Reason.SESSION));
            workspace.perform(project("p1", "仓储", "2"));
            assertTrue(backups.takeIfNew(workspace, Reason.SESSION).isPresent());
            assertEquals(Optional.empty(), backups.takeIfNew(workspace, Reason.SESSION));
            workspace.perform(project("p2", "酒店", "3"));
            assertTrue(backups.takeIfNew(workspace, Reason.SESSION).isPresent());
        }
        assertEquals(2, backups.all().size());
    }

    @Test
    void theSecondPlaceGetsEveryBackupAndEveryAttachmentAndIsRemindedOf() throws IOException {
        Settings settings = Settings.load(home);
        assertEquals(Optional.empty(), SecondPlace.of(settings, backups));
        Path stick = folder.resolve("stick");
        settings.setSecondPlace(stick);
        SecondPlace second = SecondPlace.of(settings, backups).orElseThrow();
        assertTrue(second.isDue(Instant.now()));
        assertEquals("workspace.second.not_there", assertThrows(Problem.class, second::bring).key());
        Files.createDirectories(stick);
        try (Workspace workspace = Workspace.create(file, AUTHOR, home)) {
            workspace.perform(project("p1", "仓储", "2"));
            workspace.perform(workspace.attachments().attach(workspace.pipeline().project("p1"),
                    List.of(Files.writeString(folder.resolve("合同.txt"), "合同")), LocalDate.of(2024, 8, 30),
                    Progress.NONE));
            workspace.backUp(Reason.SESSION);
            assertEquals(2, second.bring());
            workspace.backUp(Reason.SESSION);
            assertEquals(1, second.bring());
            assertEquals(0, second.bring());
        }
        assertFalse(second.isDue(Instant.now().plus(Duration.ofDays(6))));
        assertTrue(second.isDue(Instant.now().plus(Duration.ofDays(8))));
        try (Stream<Path> files = Files.list(second.folder())) {
            Path copy = files.filter(path -> path.toString().endsWith(".landfall")).findFirst().orElseThrow();
            Path elsewhere = Files.createDirectories(folder.resolve("new computer")).resolve("招商.landfall");
            Restored restored = new Backups(elsewhere, home).restore(copy, "周敏");
            assertEquals(new Restored(null, null, 1, 0), restored);
            try (Workspace workspace = Workspace.open(elsewhere, AUTHOR, home)) {
                assertEquals(List.of(), workspace.check());
            }
            assertEquals(0, new Backups(elsewhere, home).restore(copy, "周敏").attachments());
        }
    }

    @Test
    void anAttachmentThatWasAlteredInTheSecondPlaceDoesNotComeBack() throws IOException {
        Backup backup;
        try (Workspace workspace = Workspace.create(file, AUTHOR, home)) {
            workspace.perform(project("p1", "仓储", "2"));
            backup = workspace.backUp(Reason.SESSION);
        }
        Path beside = Files.createDirectories(backup.file().resolveSibling("files").resolve("aa"));
        Files.writeString(beside.resolve("aa".repeat(32)), "something else");
        assertEquals(1, backups.restore(backup.file(), "周敏").failed());
    }

    @Test
    void whoOnlyReadsFinishesARestoreThatWasInterrupted() throws IOException {
        try (Workspace workspace = Workspace.create(file, AUTHOR, home)) {
            workspace.perform(project("p1", "仓储", "2"));
        }
        Path waiting = file.resolveSibling(file.getFileName() + ".next-20240830-090000-000");
        Files.move(file, waiting);
        assertEquals("store.exists", assertThrows(Problem.class, () -> Workspace.create(file, AUTHOR, home)).key(),
                "a new one would be set aside for the one that waits");
        assertEquals(1, WorkspaceReading.pipeline(file, AUTHOR).projects().size());
        assertFalse(Files.exists(waiting));
    }

    @Test
    void aFileOfWhichNoGoodCopyCanBeTakenDoesNotKeepABackupFromBeingRestored() {
        Backup backup;
        try (Workspace workspace = Workspace.create(file, AUTHOR, home)) {
            workspace.perform(project("p1", "仓储", "2"));
            backup = workspace.backUp(Reason.SESSION);
        }
        try (Database database = Database.connect(file)) { // as when a bit of a row says that a text is none
            database.execute("PRAGMA writable_schema = ON");
            database.execute("UPDATE sqlite_schema SET sql = replace(sql, 'author TEXT', 'author BLOB') WHERE name = 'edit'");
        }
        assertEquals("store.damaged", assertThrows(Problem.class, () -> backups.take(Reason.BY_HAND)).key());
        Restored restored = backups.restore(backup.file(), "周敏");
        assertTrue(restored.before() == null && Files.exists(restored.setAside()));
        assertEquals(1, WorkspaceReading.pipeline(file, AUTHOR).projects().size());
    }

    @Test
    void whoOnlyReadsSeesThatABackupWasRestored() {
        try (Workspace workspace = Workspace.create(file, AUTHOR, home)) {
            workspace.perform(project("p1", "仓储", "2"));
            workspace.backUp(Reason.SESSION);
            workspace.perform(project("p2", "酒店", "3"));
        }
        try (Workspace reading = Workspace.openToRead(file, AUTHOR, home)) {
            assertEquals(2, reading.pipeline().projects().size());
            backups.restore(backups.all().getFirst().file(), "周敏");
            assertEquals(1, reading.refresh().projects().size());
        }
    }

    @Test
    void theCopyJustTakenStaysEvenIfTheClockWasSetBack() throws IOException {
        try (Workspace workspace = Workspace.create(file, AUTHOR, home)) {
            workspace.perform(project("p1", "仓储", "2"));
            for (int i = 0; i < 5; i++) {
                Path copy = workspace.backUp(Reason.BEFORE_IMPORT).file();
                Files.move(copy, copy.resolveSibling(copy.getFileName().toString()
                        .replaceFirst("-\\d{6}-\\d{3}-", "-235959-90" + i + "-")));
            }
            assertTrue(Files.exists(workspace.backUp(Reason.BEFORE_IMPORT).file()));
        }
    }

    @Test
    void whatACrashLeftBesideAWorkspaceIsRestoredWithIt() throws IOException {
        Path crashed = Files.createDirectory(folder.resolve("old disk")).resolve("招商局.landfall");
        Path other = folder.resolve("other.landfall");
        try (Workspace workspace = Workspace.create(other, AUTHOR, home)) {
            workspace.perform(project("p1", "仓储", "2"));
            for (String suffix : List.of("", "-wal")) {
                Files.copy(other.resolveSibling(other.getFileName() + suffix),
                        crashed.resolveSibling(crashed.getFileName() + suffix));
            }
        }
        assertEquals(1, RestorePreview.of(file, crashed).projects());
        backups.restore(crashed, "周敏");
        assertEquals(1, WorkspaceReading.pipeline(file, AUTHOR).projects().size());
        assertTrue(Files.exists(crashed.resolveSibling(crashed.getFileName() + "-wal")), "it stays as it was");
    }

    @Test
    void aFolderOfBackupsThatCannotBeListedIsSaid() throws IOException {
        Files.createDirectories(backups.folder().getParent());
        Files.writeString(backups.folder(), "a file where the folder should be");
        assertEquals("store.backups_unreadable", assertThrows(Problem.class, backups::all).key());
    }
}
