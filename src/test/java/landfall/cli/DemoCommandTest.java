package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    private Landing landing;

    @BeforeEach
    void start(@TempDir Path folder) {
        landing = new Landing(folder);
    }

    @Test
    void aDemoWorkspaceHasAsManyProjectsAsWereAskedForAndLeavesNothingElse() throws IOException {
        var made = landing.run("demo", landing.at("演示.landfall"), "--projects", 17, "--json");
        assertEquals(0, made.code(), made.error());
        assertEquals(new BigDecimal(17), made.object().get("created"));
        assertEquals(17, landing.run("list", landing.at("演示.landfall"), "--json").array().size());
        assertEquals(Set.of("", "演示.landfall"), landing.files().keySet());
    }

    @Test
    void theSameSeedMakesTheSameProjectsAndAnotherSeedOthers() {
        assertEquals(names("a", 1), names("b", 1));
        assertTrue(!names("c", 1).equals(names("d", 2)));
    }

    private Object names(String file, int seed) {
        landing.run("demo", landing.at(file), "--projects", 30, "--seed", seed);
        return landing.run("list", landing.at(file), "--json").array().stream().map(project -> project.get("name"))
                .toList();
    }

    @Test
    void anExistingFileIsRefusedAndStaysAsItWas() throws IOException {
        Path file = Files.writeString(landing.at("notes.landfall"), "mine");
        var before = landing.files();
        var outcome = landing.run("demo", file, "--json");
        assertEquals(2, outcome.code());
        assertEquals("store.exists", outcome.refusal().get("key"));
        assertTrue(outcome.error().contains("已经存在"), outcome.error());
        assertEquals(before, landing.files());
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.writeString(landing.at("a file"), "no folder");
        var before = landing.files();
        var outcome = landing.run("demo", file.resolve("demo.landfall"));
        assertEquals(2, outcome.code());
        assertTrue(outcome.error().contains(file.toString()), outcome.error());
        assertEquals(before, landing.files());
    }

    @Test
    void anImpossibleNumberOfProjectsIsRefusedBeforeAnythingIsWritten() throws IOException {
        for (String number : new String[] {"0", "-3", "100001", "many"}) {
            var outcome = landing.run("demo", landing.at("demo.landfall"), "--projects", number);
            assertEquals(2, outcome.code(), number);
            assertEquals(Set.of(""), landing.files().keySet());
        }
    }

    @Test
    void peopleAreToldThatTheFiguresAreMadeUp() {
        landing.run("demo", landing.at("demo.landfall"), "--projects", 5);
        assertTrue(landing.run("list", landing.at("demo.landfall")).out().endsWith("（演示数据）\n"));
        assertTrue(landing.run("summary", landing.at("demo.landfall"), "--month", "2024-08", "--lang=en").out()
                .contains("(demo data)"));
    }
}
