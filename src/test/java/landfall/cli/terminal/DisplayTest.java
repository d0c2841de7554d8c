package landfall.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import landfall.cli.terminal.Display.Missing;
import org.junit.jupiter.api.Test;

class DisplayTest {
    private static final Map<String, String> SCREEN = Map.of("DISPLAY", ":0");

    @Test
    void linuxWithDisplayAndGtkOpensAWindow() {
        assertEquals(Optional.empty(), Display.missing("Linux", SCREEN, "libgtk-3.so.0"::equals));
    }

    @Test
    void linuxWithoutDisplayLacksTheScreen() {
        assertEquals(Optional.of(Missing.SCREEN), Display.missing("Linux", Map.of(), library -> true));
        assertEquals(Optional.of(Missing.SCREEN), Display.missing("Linux", Map.of("DISPLAY", ""), library -> true));
    }

    @Test
    void waylandWithoutAnXServerLacksTheScreen() {
        assertEquals(Optional.of(Missing.SCREEN),
                Display.missing("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), library -> true));
    }

    @Test
    void linuxWithoutTheGtkLibraryLacksGtk() {
        assertEquals(Optional.of(Missing.GTK), Display.missing("Linux", SCREEN, library -> false));
    }

    @Test
    void otherSystemsBringTheirOwnWindows() {
        assertEquals(Optional.empty(), Display.missing("Windows 11", Map.of(), library -> false));
        assertEquals(Optional.empty(), Display.missing("Mac OS X", Map.of(), library -> false));
    }

    @Test
    void theExplanationIsOneLineInBothLanguages() {
        for (Missing missing : Missing.values()) {
            String line = Display.explain(missing, Optional.of(Path.of("target", "tour")));
            assertTrue(line.contains("演示") && line.contains("tour"), line);
            assertTrue(line.contains(Path.of("target", "tour").toString()), line);
            assertEquals(1, line.lines().count());
            assertTrue(Display.explain(missing, Optional.empty()).contains("landfall --help"));
        }
    }

    @Test
    void onlyTheClassPathWarningOfJavaFxIsSilenced() {
        Display.acceptClassPath();
        var filter = Logger.getLogger("javafx").getFilter();
        assertFalse(filter.isLoggable(new LogRecord(Level.WARNING,
                "Unsupported JavaFX configuration: classes were loaded from 'unnamed module @1'")));
        assertTrue(filter.isLoggable(new LogRecord(Level.WARNING, "CSS Error parsing")));
    }
}
