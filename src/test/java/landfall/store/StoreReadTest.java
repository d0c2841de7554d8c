package landfall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.store.database.Database;
import landfall.text.Problem;
import landfall.workspace.backup.RestorePreview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class StoreReadTest {
    private static final Author AUTHOR = new Author("周敏", "laptop-1");

    @TempDir
    private Path folder;

    @Test
    void aWorkspaceIsReadAsItWasLastSavedWhileAnotherProgramIsWriting() {
        Path file = folder.resolve("招商局.landfall");
        try (Store store = Store.create(file, "周敏")) {
            store.perform(Pipeline.EMPTY, project("p1"), AUTHOR, Instant.EPOCH, null);
            try (Database other = Database.connect(file)) {
                other.inTransaction(() -> {
                    other.execute("DELETE FROM project");
                    assertEquals(1, Contents.read(file).orElseThrow().entities().size());
                    return null;
                });
            }
            assertEquals(0, Contents.read(file).orElseThrow().entities().size());
        }
    }

    @Test
    void whatMakesNoSenseAnyMoreIsSaidToBeDamagedByWhoeverReads() {
        Path file = folder.resolve("招商局.landfall");
        try (Store store = Store.create(file, "周敏")) {
            store.perform(Pipeline.EMPTY, project("p1"), AUTHOR, Instant.EPOCH, null);
        }
        try (Database database = Database.connect(file)) {
            database.execute("UPDATE project SET stage = 'NONSENSE'");
            database.execute("DROP TRIGGER edit_stays");
            database.execute("UPDATE edit SET kind = 'NONSENSE'");
            database.execute("DROP TRIGGER change_stays");
            database.execute("UPDATE change SET field = 'heard_on', value = '202&-01-02'");
        }
        assertDamaged(() -> Contents.read(file));
        assertDamaged(() -> RestorePreview.of(file, file));
        try (Store store = Store.openToRead(file)) {
            assertDamaged(store::standing);
            assertDamaged(() -> store.latest(1));
            assertDamaged(() -> store.knownOn(Instant.now()));
        }
    }

    private static void assertDamaged(Executable reading) {
        assertEquals("store.damaged", assertThrows(Problem.class, reading).key());
    }

    private static Draft project(String id) {
        return Draft.of(EditKind.CREATE, "仓储").set(id, ProjectFields.NAME, "仓储");
    }
}
