package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import landfall.cli.terminal.Version;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    private final List<Path> opened = new ArrayList<>();
    private Landing landing;

    @BeforeEach
    void start(@TempDir Path folder) {
        landing = new Landing(folder);
        landing.window = opened::add;
    }

    @Test
    void withoutACommandTheWindowOpensWithTheWorkspaceThatWasNamed() throws IOException {
        Path file = Files.writeString(landing.at("招商局.landfall"), "");
        assertEquals(0, landing.run(file).code());
        assertEquals(0, landing.run().code());
        assertEquals(Arrays.asList(file, null), opened);
    }

    @Test
    void theWindowDoesNotOpenForAWorkspaceThatIsMissing() {
        var outcome = landing.run(landing.at("gone.landfall"));
        assertEquals(2, outcome.code());
        assertTrue(outcome.error().contains("gone.landfall"), outcome.error());
        assertEquals(List.of(), opened);
    }

    @Test
    void somethingUnexpectedIsSaidInOneSentenceWithTheNumberOfItsLogEntry() {
        landing.window = workspace -> {
            throw new IllegalStateException("secret detail");
        };
        var outcome = landing.run("--lang=en");
        assertEquals(1, outcome.code());
        assertTrue(outcome.error().matches("(?s)Something unexpected .* [0-9A-F]{6}.*\\R"), outcome.error());
        assertFalse(outcome.error().contains("secret") || outcome.error().contains("at landfall"), outcome.error());
        assertEquals("", outcome.out());
    }

    @Test
    void evenAFullMemoryIsSaidInWords() {
        landing.window = workspace -> {
            throw new OutOfMemoryError("heap");
        };
        var outcome = landing.run();
        assertEquals(1, outcome.code());
        assertTrue(outcome.error().startsWith("出了意外"), outcome.error());
    }

    @Test
    void aRefusalOfTheWindowIsSaidInTheLanguageOfTheSettings() {
        landing.window = workspace -> {
            throw new Problem("store.busy", "x.landfall");
        };
        assertTrue(landing.run().error().contains("正忙"));
        Settings.load(new Home(landing.at("home"))).setLanguage(Language.ENGLISH);
        assertTrue(landing.run().error().contains("is busy"));
        assertTrue(landing.run("--lang", "zh").error().contains("正忙"));
    }

    @Test
    void badArgumentsAreRefusedInWords() {
        assertRefused("缺少 WORKSPACE。\n用法见 landfall list --help\n", "list");
        assertRefused("缺少 --month。\n用法见 landfall summary --help\n", "summary", "x");
        assertRefused("缺少 --month。\n用法见 landfall summary --help\n", "summary", "x", "--month");
        assertRefused("不认识「--jsn」。\n用法见 landfall list --help\n", "list", "x", "--jsn");
        assertRefused("不认识「more」。\n用法见 landfall demo --help\n", "demo", "x", "more");
        assertRefused("「9/2023」不能用作 --month 的值，应为 YYYY-MM。\n用法见 landfall summary --help\n",
                "summary", "x", "--month", "9/2023");
        for (String month : new String[] {"2023-9", "2023-13", "-999999999-01", "+10000-01", "2023-00"}) {
            assertRefused("「" + month + "」不能用作 --month 的值，应为 YYYY-MM。\n用法见 landfall summary --help\n",
                    "summary", "x", "--month=" + month);
        }
        assertRefused("「ten」不能用作 --projects 的值，应为 N。\n用法见 landfall demo --help\n",
                "demo", "x", "--projects=ten");
        assertRefused("「fr」不能用作 --lang 的值，应为 zh|en。\n用法见 landfall list --help\n",
                "list", "x", "--lang=fr");
        assertEquals(List.of(), opened);
    }

    private void assertRefused(String message, Object... arguments) {
        assertEquals(new Landing.Outcome(2, "", message), landing.run(arguments));
    }

    @Test
    void everyCommandExplainsItselfInBothLanguages() {
        var names = new ArrayList<>(List.of("demo", "import", "list", "export", "summary", "log", "check", "tour"));
        names.add("");
        for (String name : names) {
            String chinese = help(name, "zh");
            String english = help(name, "en");
            assertTrue(chinese.startsWith("用法： landfall"), chinese);
            assertTrue(chinese.contains("选项："), chinese);
            assertTrue(english.startsWith("Usage: landfall"), english);
            assertFalse(english.codePoints().anyMatch(c -> c >= 0x4E00 && c < 0xA000), english);
            assertFalse(english.contains("%n") || english.contains("cli."), english);
        }
    }

    private String help(String name, String language) {
        var outcome = name.isEmpty() ? landing.run("--help", "--lang", language)
                : landing.run(name, "--help", "--lang", language);
        assertEquals(0, outcome.code());
        assertEquals("", outcome.error());
        return outcome.out();
    }

    @Test
    void theTourLeavesItsFilesInAFolderThatIsMade() {
        landing.tour = (directory, daily) -> {
            try {
                Files.writeString(directory.resolve("02-" + (daily ? "ledger" : "import") + ".png"), "");
                Files.writeString(directory.resolve("01-board.png"), "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        var outcome = landing.run("tour", landing.at("a/b"), "--json");
        assertEquals(0, outcome.code(), outcome.error());
        assertEquals(List.of("01-board.png", "02-import.png"), outcome.object().get("files"));
        assertTrue(landing.run("tour", landing.at("a/b")).out().contains("2 个文件"));
        assertEquals(List.of("01-board.png", "02-ledger.png"),
                landing.run("tour", landing.at("c"), "--daily", "--json").object().get("files"));
    }

    @Test
    void aTourIntoAFileIsRefused() throws IOException {
        Path file = Files.writeString(landing.at("file"), "");
        landing.tour = (directory, daily) -> {
            throw new AssertionError("the tour must not start");
        };
        var outcome = landing.run("tour", file, "--json");
        assertEquals(2, outcome.code());
        assertEquals("cli.tour.directory", outcome.refusal().get("key"));
    }

    @Test
    void theVersionIsTheOneOfTheBuild() {
        assertEquals("落地 Landfall " + Version.number() + "\n", landing.run("--version").out());
    }
}
