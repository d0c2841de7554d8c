package landfall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.store.backup.Reason;
import landfall.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody moves the workspace file away while it is open. */
class VanishedTest {
    private static final Author AUTHOR = new Author("周敏", "laptop-1");

    @TempDir
    private Path folder;

    private static Draft project(String id) {
        return Draft.of(EditKind.CREATE, id).set(id, ProjectFields.NAME, id);
    }

    @Test
    void nothingIsSavedWhereNobodyFindsItAndTheFileReturnsWhole() throws IOException {
        assumeFalse(System.getProperty("os.name").startsWith("Win"), "an open file stays where it is there");
        Path file = folder.resolve("招商局.landfall");
        Path away = folder.resolve("away.landfall");
        try (Store store = Store.create(file, "周敏")) {
            store.perform(Pipeline.EMPTY, project("p1"), AUTHOR, Instant.EPOCH, null);
            Files.move(file, away);
            assertEquals("store.missing", assertThrows(Problem.class,
                    () -> store.perform(Pipeline.EMPTY, project("p2"), AUTHOR, Instant.EPOCH, null)).key());
            assertEquals("store.missing", assertThrows(Problem.class,
                    () -> store.backUp(folder.resolve("backups"), Reason.SESSION)).key());
            assertFalse(Files.exists(file), "an empty file would be taken for a damaged workspace");
            Files.move(away, file);
            store.perform(Pipeline.EMPTY, project("p3"), AUTHOR, Instant.EPOCH, null);
            assertEquals(2, store.load().size());
        }
        assertEquals(List.of(), Contents.check(file));
    }
}
