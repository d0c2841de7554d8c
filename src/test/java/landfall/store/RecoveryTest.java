package landfall.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import landfall.domain.Entity;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.store.backup.Reason;
import landfall.store.database.Database;
import landfall.store.log.LogSchema;
import landfall.text.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a damaged file and its backups say together. */
class RecoveryTest {
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
        Draft draft = Draft.of(EditKind.CREATE, ids[0]);
        for (String id : ids) {
            draft.set(id, ProjectFields.NAME, id);
        }
        store.perform(Pipeline.EMPTY, draft, author, Instant.EPOCH, null);
    }

    private void spoil() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, 4096, (byte) 0);
        Files.write(file, bytes);
    }

    private List<String> standing() {
        assertEquals(List.of(), Contents.check(file));
        return Contents.read(file).orElseThrow().entities().stream().map(Entity::id).toList();
    }

    @Test
    void theBackupsOfAnotherWorkspaceThatStoodInTheSamePlaceAreNotBuiltOn() throws IOException {
        try (Store former = Store.create(file, "周敏")) {
            make(former, AUTHOR, "former");
            former.backUp(backups, Reason.SESSION);
        }
        Files.delete(file);
        String dataset;
        try (Store store = Store.create(file, "周敏")) {
            make(store, AUTHOR, "p1");
            dataset = store.dataset();
        }
        spoil();
        assertNull(Recovery.recover(file, backups, "周敏").base());
        assertEquals(List.of("p1"), standing());
        assertEquals(dataset, (String) Contents.reading(file, Contents::dataset));
    }

    @Test
    void whatCameLaterOfAnEditThatTheBackupHasInPartComesBack() throws IOException {
        Path other = folder.resolve("other.landfall");
        try (Store colleague = Store.create(other, "谭雨"); Store store = Store.create(file, "周敏", colleague.dataset())) {
            make(colleague, COLLEAGUE, "p1", "p2");
            store.merge(entries -> colleague.entries("p1"::equals, entries), "a part", AUTHOR, Instant.EPOCH);
            store.backUp(backups, Reason.SESSION);
            store.merge(entries -> colleague.entries(row -> true, entries), "the rest", AUTHOR, Instant.EPOCH);
        }
        spoil();
        Recovery recovery = Recovery.recover(file, backups, "周敏");
        assertEquals(List.of("p1", "p2"), standing());
        assertTrue(recovery.isComplete());
        assertEquals(2, recovery.inBase());
        assertEquals(1, recovery.newer());
    }

    @Test
    void aMergeThatWasTakenBackSinceTheBackupStaysTakenBack() throws IOException {
        Path other = folder.resolve("other.landfall");
        try (Store colleague = Store.create(other, "谭雨"); Store store = Store.create(file, "周敏", colleague.dataset())) {
            make(colleague, COLLEAGUE, "p1", "p2");
            make(store, AUTHOR, "own");
            Edit merge = store.merge(entries -> colleague.entries(row -> true, entries), "a pack", AUTHOR, Instant.EPOCH)
                    .recorded().edit();
            store.backUp(backups, Reason.SESSION);
            store.perform(Pipeline.EMPTY, Draft.of(EditKind.CHANGE, "p1", "x").set("p1", ProjectFields.OWNER, "李航"),
                    AUTHOR, Instant.EPOCH, null);
            store.takeBack(merge, AUTHOR, Instant.EPOCH);
        }
        List<String> before = standing();
        spoil();
        assertTrue(Recovery.recover(file, backups, "周敏").isComplete());
        assertEquals(before, standing());
    }

    @Test
    void aFileOfANewerVersionIsNotRecoveredToAnOlderState() throws IOException {
        try (Store store = Store.create(file, "周敏")) {
            make(store, AUTHOR, "p1");
            store.backUp(backups, Reason.SESSION);
            make(store, AUTHOR, "p2");
        }
        try (Database database = Database.connect(file)) {
            database.execute("ALTER TABLE edit ADD COLUMN something_new TEXT");
            database.execute("PRAGMA user_version = " + (LogSchema.VERSION + 1));
        }
        byte[] bytes = Files.readAllBytes(file);
        assertEquals("store.newer", assertThrows(Problem.class, () -> Recovery.recover(file, backups, "周敏")).key());
        assertArrayEquals(bytes, Files.readAllBytes(file));
        spoil();
        assertEquals(1, Recovery.recover(file, backups, "周敏").inBase(), "what is damaged too cannot wait for a newer program");
        assertEquals(List.of("p1"), standing().subList(0, 1));
    }

    @Test
    void aListOfFreePagesThatWasAlteredHidesNothing() throws IOException {
        try (Store store = Store.create(file, "周敏")) {
            for (int i = 0; i < 6; i++) {
                make(store, AUTHOR, "p" + i);
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        for (int page = 2; page <= bytes.length / 4096; page++) {
            if (bytes[(page - 1) * 4096] == 13) { // rows of a table
                byte[] altered = bytes.clone();
                altered[35] = (byte) page;
                altered[39] = 1;
                Files.write(file, altered);
                assertTrue(Recovery.recover(file, backups, "周敏").isComplete());
                assertEquals(6, standing().size(), "page " + page);
            }
        }
    }

    @Test
    void anEditThatTheBackupHasIsNotCalledLostBecauseItsIdWasAltered() {
        try (Store store = Store.create(file, "周敏")) {
            make(store, AUTHOR, "p1");
            store.backUp(backups, Reason.SESSION);
        }
        try (Database database = Database.connect(file)) {
            database.execute("DROP TRIGGER edit_stays");
            database.execute("UPDATE edit SET id = 'x' || substr(id, 2)");
        }
        Recovery recovery = Recovery.recover(file, backups, "周敏");
        assertEquals(List.of(), recovery.lost());
        assertEquals(List.of("p1"), standing());
    }
}
