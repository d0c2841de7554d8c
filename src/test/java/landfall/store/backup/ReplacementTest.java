package landfall.store.backup;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {
    private static final String STAMP = "20240830-120000-000";

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("招商局.landfall");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFormerFileIsSetAsideWithTheLogBesideIt() throws IOException {
        Files.writeString(file, "old");
        Files.writeString(folder.resolve("招商局.landfall-wal"), "old log");
        Files.writeString(folder.resolve("招商局.landfall-shm"), "index of the log");
        Path aside = Replacement.replace(file, Files.writeString(Replacement.draft(file), "new"));
        assertEquals("new", Files.readString(file));
        assertEquals("old", Files.readString(aside));
        assertEquals("old log", Files.readString(aside.resolveSibling(aside.getFileName() + "-wal")));
        assertEquals(3, names().size(), names().toString());
    }

    @Test
    void whereThereIsNoFileNothingIsSetAside() throws IOException {
        assertNull(Replacement.replace(file, Files.writeString(Replacement.draft(file), "new")));
        assertEquals(List.of("招商局.landfall"), names());
    }

    @Test
    void anExchangeThatWasInterruptedAnywhereIsFinishedAndLosesNothing() throws IOException {
        for (int step = 0; step < 3; step++) {
            Path aside = folder.resolve("招商局-set-aside-" + STAMP + ".landfall");
            Files.writeString(file.resolveSibling(file.getFileName() + ".next-" + STAMP), "new");
            Files.writeString(step < 2 ? file : aside, "old");
            Files.writeString(step < 1 ? folder.resolve("招商局.landfall-wal")
                    : aside.resolveSibling(aside.getFileName() + "-wal"), "old log");
            assertTrue(Replacement.isWaiting(file));
            Replacement.finish(file);
            assertFalse(Replacement.isWaiting(file));
            assertEquals("new", Files.readString(file));
            assertEquals("old", Files.readString(aside));
            assertEquals("old log", Files.readString(aside.resolveSibling(aside.getFileName() + "-wal")));
            assertEquals(3, names().size(), step + ": " + names());
            for (String name : names()) {
                Files.delete(folder.resolve(name));
            }
        }
    }

    @Test
    void aDraftThatWasNeverDecidedOnLeavesTheFileAlone() throws IOException {
        Files.writeString(file, "old");
        Files.writeString(Replacement.draft(file), "half");
        Replacement.finish(file);
        assertEquals("old", Files.readString(file));
    }

    // A name that is too long for one of the two stands for a file that another window has open, which cannot be moved
    // away on Windows.
    @Test
    void anExchangeThatFailsHalfWayIsTakenBackAndDoesNotHappenLater() throws IOException {
        file = folder.resolve("项".repeat(72) + "x.landfall");
        Files.writeString(file, "old");
        Path made = Files.writeString(Replacement.draft(file), "new");
        assertThrows(IOException.class, () -> Replacement.replace(file, made));
        assertFalse(Replacement.isWaiting(file), "it was said that nothing was restored");
        assertEquals("old", Files.readString(file));
    }
}
