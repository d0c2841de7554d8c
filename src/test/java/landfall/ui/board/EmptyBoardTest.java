package landfall.ui.board;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.time.LocalDate;
import landfall.journal.Author;
import landfall.text.Language;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.shell.TestWindow;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmptyBoardTest {
    @TempDir
    private Path folder;

    @Test
    void aBureauWithoutAProjectHasItsFiltersToo() throws Exception {
        Pictures.start();
        Path file = folder.resolve("湘中招商局.landfall");
        Workspace.create(file, new Author("周敏", "laptop-1")).close();
        try (var window = new TestWindow(file, Language.CHINESE, ThemeChoice.LIGHT, LocalDate.of(2024, 8, 30), 1440, 900)) {
            assertNotNull(Pictures.onWindow(() -> window.stage().getScene().lookup("#filter-text")));
        }
    }
}
