package landfall.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import landfall.domain.ProjectFields;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewWorkspaceTest {
    private static final Author AUTHOR = new Author("周敏", "laptop-1");
    private static final Draft PROJECT = Draft.of(EditKind.CREATE, "仓储").set("p1", ProjectFields.NAME, "仓储");

    @TempDir
    private Path folder;

    @Test
    void aWorkspaceWhoseFirstEditFailsIsNotLeftBehind() throws IOException {
        var broken = Draft.of(EditKind.CREATE, "仓储").setEncoded(new Cell("project", "p1", "stage"), "NOWHERE");
        assertThrows(RuntimeException.class,
                () -> NewWorkspace.create(folder.resolve("new.landfall"), AUTHOR, broken));
        assertEquals(List.of(), files());
    }

    @Test
    void aPackThatIsGivenUpHalfwayLeavesNoWorkspaceBehind() throws IOException {
        Path file = folder.resolve("new.landfall");
        assertThrows(CancellationException.class, () -> Workspace.createFrom(file, AUTHOR,
                new Home(folder.resolve("home")), "the bureau", entries -> {
                    throw new CancellationException();
                }, "a pack"));
        assertEquals(List.of(), files());
    }

    @Test
    void anExistingFileStaysThere() throws IOException {
        Path file = Files.writeString(folder.resolve("old.landfall"), "mine");
        assertEquals("store.exists",
                assertThrows(Problem.class, () -> NewWorkspace.create(file, AUTHOR, PROJECT)).key());
        assertEquals("mine", Files.readString(file));
        assertEquals(List.of("old.landfall"), files());
    }

    @Test
    void aWorkspaceThatWasNeverClosedIsThereAfterAPowerCut() throws IOException {
        Path after = Files.createDirectories(folder.resolve("after"));
        try (Workspace made = NewWorkspace.create(folder.resolve("new.landfall"), AUTHOR, PROJECT)) {
            for (String name : List.of("new.landfall", "new.landfall-wal")) {
                Files.copy(made.file().resolveSibling(name), after.resolve(name));
            }
        }
        assertEquals(1, WorkspaceReading.pipeline(after.resolve("new.landfall"), AUTHOR).projects().size());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
