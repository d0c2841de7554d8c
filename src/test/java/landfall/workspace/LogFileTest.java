package landfall.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import landfall.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    private Path folder;

    @Test
    void anEntryIsKeptWithItsDetailsInTheHomeFolder() throws IOException {
        var log = new LogFile.Rotating(() -> new Home(folder.resolve("100% 落地")));
        var entry = new LogRecord(Level.SEVERE, "Problem 00BEEF");
        entry.setThrown(new IllegalStateException("出错"));
        log.publish(entry);
        log.close();
        try (Stream<Path> files = Files.list(folder.resolve("100% 落地/logs"))) {
            List<Path> logs = files.toList();
            assertEquals(1, logs.size(), logs.toString());
            String text = Files.readString(logs.getFirst());
            assertTrue(text.contains("Problem 00BEEF") && text.contains("出错") && text.contains("LogFileTest"), text);
        }
    }

    @Test
    void aHomeFolderThatCannotBeWrittenDisturbsNobody() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        var log = new LogFile.Rotating(() -> new Home(file));
        log.publish(new LogRecord(Level.INFO, "lost"));
        log.flush();
        log.close();
    }

    @Test
    void withoutAHomeFolderTheLogIsLostAndDisturbsNobody() {
        var log = new LogFile.Rotating(() -> {
            throw new Problem("workspace.home", "?");
        });
        log.publish(new LogRecord(Level.INFO, "lost"));
        log.close();
    }

    @Test
    void anEntryThatCannotBeWrittenIsLostWithoutAWordOnTheTerminal() {
        var log = new LogFile.Rotating(() -> new Home(folder));
        var entry = new LogRecord(Level.SEVERE, "Problem 00BEEF");
        entry.setThrown(new IllegalStateException() {
            @Override
            public String toString() {
                throw new IllegalStateException("as on a full disk");
            }
        });
        PrintStream terminal = System.err;
        var printed = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(printed));
            log.publish(entry);
        } finally {
            System.setErr(terminal);
            log.close();
        }
        assertEquals("", printed.toString());
    }
}
