package landfall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Entity;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.store.backup.Backup;
import landfall.store.backup.BackupFolder;
import landfall.store.backup.Reason;
import landfall.store.database.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is damaged in the file is looked for in every backup, not in the latest alone. */
class RecoveryFromBackupsTest {
    private static final Author AUTHOR = new Author("周敏", "laptop-1");
    private static final Author COLLEAGUE = new Author("谭雨", "laptop-2");

    @TempDir
    private Path folder;
    private Path file;
    private Path backups;

    @BeforeEach
    void locate() {
        file = folder.resolve("招商局.landfall");
        backups = folder.resolve("backups");
    }

    private static void make(Store store, Author author, String... ids) {
        for (String id : ids) {
            store.perform(Pipeline.EMPTY, Draft.of(EditKind.CREATE, id).set(id, ProjectFields.NAME, id), author,
                    Instant.EPOCH, null);
        }
    }

    private static void alter(Path file, String row) {
        try (Database database = Database.connect(file)) {
            database.execute("DROP TRIGGER change_stays");
            database.execute("UPDATE change SET value = value || 'x' WHERE row = '" + row + "'");
            database.execute("CREATE TRIGGER change_stays BEFORE UPDATE ON change"
                    + " BEGIN SELECT RAISE(ABORT, 'append only'); END");
        }
    }

    private List<String> standing() {
        return Contents.read(file).orElseThrow().entities().stream().map(Entity::id).toList();
    }

    @Test
    void anEditThatIsWholeOnlyInABackupOfAlteredRecordsIsNotLost() {
        try (Store store = Store.create(file, "周敏")) {
            make(store, AUTHOR, "p1");
            store.backUp(backups, Reason.SESSION);
            make(store, AUTHOR, "p2", "p3");
        }
        alter(file, "p2");
        try (Store store = Store.open(file, "周敏", backups)) {
            assertFalse(store.backUp(backups, Reason.SESSION).isSound());
        }
        alter(file, "p3");
        Recovery recovery = Recovery.recover(file, backups, "周敏");
        assertTrue(standing().contains("p3"), standing().toString());
        assertEquals(1, recovery.lost().size(), "the one that is altered everywhere");
    }

    @Test
    void anEditThatIsInABackupTakenAfterTheClockWasSetBackIsNotLost() throws IOException {
        try (Store store = Store.create(file, "周敏")) {
            make(store, AUTHOR, "p1");
            store.backUp(backups, Reason.SESSION);
            make(store, AUTHOR, "p2");
            Path later = store.backUp(backups, Reason.SESSION).file();
            Files.move(later, later.resolveSibling(
                    later.getFileName().toString().replaceFirst("-20\\d\\d", "-2015")));
        }
        alter(file, "p2");
        assertEquals(List.of(), Recovery.recover(file, backups, "周敏").lost());
        assertEquals(List.of("p1", "p2"), standing());
    }

    @Test
    void whatTheBackupHasOfAMergeThatWasTakenBackAndRepeatedIsKept() {
        Path other = folder.resolve("other.landfall");
        try (Store colleague = Store.create(other, "谭雨");
                Store store = Store.create(file, "周敏", colleague.dataset())) {
            make(colleague, COLLEAGUE, "c1", "c2");
            make(store, AUTHOR, "own");
            Edit merge = store.merge(entries -> colleague.entries(row -> true, entries), "a pack", AUTHOR,
                    Instant.EPOCH).recorded().edit();
            store.backUp(backups, Reason.SESSION);
            store.takeBack(merge, AUTHOR, Instant.EPOCH);
            store.merge(entries -> colleague.entries(row -> true, entries), "a pack", AUTHOR, Instant.EPOCH);
        }
        alter(file, "c1");
        Recovery.recover(file, backups, "周敏");
        assertTrue(standing().containsAll(List.of("own", "c1", "c2")), standing().toString());
    }

    @Test
    void copiesTakenAfterTheClockWasSetBackDoNotCostEachOther() throws IOException {
        Files.createDirectories(backups);
        for (int i = 0; i < 400; i++) {
            Files.createFile(backups.resolve("招商局-" + DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS")
                    .format(LocalDateTime.now().plusYears(3).minusDays(i)) + "-session.landfall"));
        }
        var taken = new ArrayList<String>();
        try (Store store = Store.create(file, "周敏")) {
            for (int i = 0; i < 6; i++) {
                make(store, AUTHOR, "p" + i);
                taken.add(store.backUp(backups, Reason.SESSION).name());
            }
        }
        List<String> left = new BackupFolder(backups).list().stream().map(Backup::name).toList();
        assertTrue(left.containsAll(taken), left.toString());
    }
}
