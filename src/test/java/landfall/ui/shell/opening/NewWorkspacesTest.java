package landfall.ui.shell.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import landfall.journal.Author;
import landfall.workspace.Demo;
import landfall.workspace.Home;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewWorkspacesTest {
    private static final Author AUTHOR = new Author("周敏", "laptop-1");

    @TempDir
    private Path folder;

    @Test
    void aDemoThatCouldNotBeMadeLeavesNothingAndOneThatWasInterruptedIsMadeUp() throws IOException {
        var home = new Home(folder.resolve("home"));
        Path file = folder.resolve("demo.landfall");
        assertThrows(RuntimeException.class, () -> NewWorkspaces.demo(file, AUTHOR, home, LocalDate.MIN));
        assertFalse(Files.exists(file));
        NewWorkspaces.empty(file, AUTHOR, home).close(); // as far as it had come
        try (Workspace demo = NewWorkspaces.demo(file, AUTHOR, home, LocalDate.of(2024, 8, 30))) {
            assertEquals(Demo.PROJECTS, demo.pipeline().projects().size());
        }
    }
}
