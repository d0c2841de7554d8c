package landfall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.store.database.Database;
import landfall.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite has no more room, on any system, or the program has no more memory. */
class FullTest {
    private static final Author AUTHOR = new Author("周敏", "laptop-1");

    @TempDir
    private Path folder;

    private static Draft project(String id, int length) {
        return Draft.of(EditKind.CREATE, id).set(id, ProjectFields.NAME, "仓".repeat(length));
    }

    @Test
    void anEditWithoutRoomIsRefusedWholeAndTheNextOneGoesOn() {
        try (Store store = Store.create(folder.resolve("a.landfall"), "周敏")) {
            Database database = store.database;
            store.perform(Pipeline.EMPTY, project("p1", 10), AUTHOR, Instant.EPOCH, null);
            database.execute("PRAGMA max_page_count = " + (database.number("PRAGMA page_count") + 2));
            Problem full = assertThrows(Problem.class,
                    () -> store.perform(Pipeline.EMPTY, project("p2", 100_000), AUTHOR, Instant.EPOCH, null));
            assertEquals("store.disk_full", full.key());
            assertEquals(1, store.load().size());
            assertEquals(List.of(), store.check());
            database.execute("PRAGMA max_page_count = 1000000");
            store.perform(Pipeline.EMPTY, project("p2", 100_000), AUTHOR, Instant.EPOCH, null);
            assertEquals(2, store.load().size());
            assertEquals(List.of(), store.check());
        }
    }

    @Test
    void whatTheMemoryDoesNotSufficeForLeavesNoTransactionOpen() {
        try (Store store = Store.create(folder.resolve("a.landfall"), "周敏")) {
            assertThrows(OutOfMemoryError.class, () -> store.merge(entries -> {
                throw new OutOfMemoryError();
            }, "a pack", AUTHOR, Instant.EPOCH));
            store.perform(Pipeline.EMPTY, project("p1", 10), AUTHOR, Instant.EPOCH, null);
            assertEquals(1, store.load().size());
        }
    }
}
