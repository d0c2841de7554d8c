package landfall.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    private static final Path USER = Path.of("home", "zhou");

    @Test
    void everySystemHasItsOwnPlace() {
        assertEquals(Path.of("roaming", "Landfall"),
                Home.locate(Map.of("APPDATA", "roaming"), "Windows 11", USER).folder());
        assertEquals(USER.resolve("Library/Application Support/Landfall"),
                Home.locate(Map.of(), "Mac OS X", USER).folder());
        assertEquals(USER.resolve(".local/share/landfall"), Home.locate(Map.of(), "Linux", USER).folder());
        assertEquals(Path.of("data", "landfall"),
                Home.locate(Map.of("XDG_DATA_HOME", "data"), "Linux", USER).folder());
    }

    @Test
    void aVariableOverridesThePlace() {
        assertEquals(Path.of("elsewhere").toAbsolutePath(),
                Home.locate(Map.of("LANDFALL_HOME", "elsewhere"), "Windows 11", USER).folder());
    }

    @Test
    void aVariableThatNamesNoFolderIsRefusedInWords() {
        Problem refused = assertThrows(Problem.class,
                () -> Home.locate(Map.of("LANDFALL_HOME", "D:\0"), "Windows 11", USER));
        assertTrue(refused.message(Texts.in(Language.ENGLISH)).contains("LANDFALL_HOME says D:"));
    }

    @Test
    void settingsComeBackAndTheLastWorkspaceComesFirst(@TempDir Path folder) {
        Settings settings = Settings.load(new Home(folder));
        String laptop = settings.author().laptop();
        settings.setLanguage(Language.ENGLISH);
        settings.setOfficer("周敏");
        settings.opened(folder.resolve("a.landfall"));
        settings.opened(folder.resolve("b.landfall"));
        settings.opened(folder.resolve("a.landfall"));
        Settings again = Settings.load(new Home(folder));
        assertEquals(Language.ENGLISH, again.language());
        assertEquals("周敏", again.author().name());
        assertEquals(laptop, again.author().laptop());
        assertEquals(java.util.List.of(folder.resolve("a.landfall").toAbsolutePath(),
                folder.resolve("b.landfall").toAbsolutePath()), again.recent());
    }

    @Test
    void theBackupsOfAFileAreFoundHoweverItsPathIsWritten(@TempDir Path folder) {
        var home = new Home(folder.resolve("home"));
        assertEquals(home.backupsOf(folder.resolve("a.landfall")), home.backupsOf(folder.resolve("./b/../a.landfall")));
    }

    @Test
    void twoWindowsDoNotTakeBackEachOthersSettings(@TempDir Path folder) {
        Settings one = Settings.load(new Home(folder));
        Settings other = Settings.load(new Home(folder));
        one.setCapture("半句话");
        one.setSecondPlace(folder);
        other.setTheme("DARK");
        Settings again = Settings.load(new Home(folder));
        assertEquals("半句话", again.capture());
        assertEquals(folder, again.secondPlace());
        assertEquals("DARK", again.theme(""));
    }

    @Test
    void theBackupsAreFoundByEveryNameOfTheFolder(@TempDir Path folder) throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        var home = new Home(folder.resolve("home"));
        Path backups = home.backupsOf(real.resolve("招商局.landfall"));
        assertEquals(backups, home.backupsOf(link.resolve("招商局.landfall")));
    }

    @Test
    void backupsThatAnEarlierVersionNamedAfterALinkAreFoundByIt(@TempDir Path folder) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));
        var home = new Home(folder.resolve("home"));
        Path former = home.folder().resolve("backups").resolve("招商局-" + Integer.toHexString(link.toString().hashCode()));
        Files.createDirectories(former);
        assertEquals(former, home.backupsOf(link.resolve("招商局.landfall")));
    }

    @Test
    void whatWasSetStaysWhenTheFileCannotBeReadWhileSomethingElseIsSet(@TempDir Path folder) throws IOException {
        var home = new Home(folder);
        Settings settings = Settings.load(home);
        settings.setSecondPlace(folder);
        String laptop = settings.author().laptop();
        Settings open = Settings.load(home);
        Files.write(home.settingsFile(), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        open.setTheme("dark");
        assertEquals(laptop, Settings.load(home).author().laptop());
        assertEquals(folder, Settings.load(home).secondPlace());
    }
}
