package landfall.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsavedTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasTypedIsThereAgainAfterACrashUntilItIsForgotten() {
        Path file = folder.resolve("drafts/招商局.properties");
        var unsaved = new Unsaved(file);
        unsaved.keep("new project", Map.of("name", "奥特莱斯 = 广场\n二期", "total_investment", "2亿"));
        unsaved.keep("project p1", Map.of("owner", "谭雨"));
        var reopened = new Unsaved(file);
        assertEquals(Map.of("name", "奥特莱斯 = 广场\n二期", "total_investment", "2亿"), reopened.of("new project"));
        reopened.forget("new project");
        assertEquals(Map.of(), new Unsaved(file).of("new project"));
        assertEquals(Map.of("owner", "谭雨"), new Unsaved(file).of("project p1"));
        reopened.forget("project p1");
        assertFalse(Files.exists(file), "nothing is left that somebody might read");
    }

    @Test
    void aSpoiledFileDoesNotKeepAnybodyFromTyping() throws IOException {
        Path file = Files.writeString(folder.resolve("x.properties"), "a=\\uZZZZ");
        var unsaved = new Unsaved(file);
        assertTrue(unsaved.of("new project").isEmpty());
        unsaved.keep("new project", Map.of("name", "仓储"));
        assertEquals(Map.of("name", "仓储"), new Unsaved(file).of("new project"));
    }
}
