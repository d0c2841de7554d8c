package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private Landing landing;
    private Path workspace;

    @BeforeEach
    void start(@TempDir Path folder) {
        landing = new Landing(folder);
        workspace = landing.at("demo.landfall");
    }

    @Test
    void whatWasExportedImportsBackWithoutAChange() {
        landing.run("demo", workspace, "--projects", 60);
        for (String name : List.of("台账.xlsx", "台账.csv", "LEDGER.CSV")) {
            var written = landing.run("export", workspace, landing.at(name), "--json");
            assertEquals(0, written.code(), written.error());
            assertEquals(new BigDecimal(60), written.object().get("rows"));
            var back = landing.run("import", workspace, landing.at(name), "--json").object();
            assertEquals(List.of(BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal(60), List.of()),
                    List.of(back.get("created"), back.get("updated"), back.get("unchanged"), back.get("skipped")));
        }
    }

    @Test
    void whatWasExportedMakesTheSameProjectsInANewWorkspace() {
        landing.run("demo", workspace, "--projects", 60);
        landing.run("export", workspace, landing.at("all.xlsx"));
        landing.run("import", landing.at("copy.landfall"), landing.at("all.xlsx"));
        var expected = facts(workspace);
        var found = facts(landing.at("copy.landfall"));
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < found.size(); i++) {
            assertEquals(expected.get(i), found.get(i));
        }
    }

    /** What is known of each project; a person's name may lose the blank after the title. */
    private List<String> facts(Path file) {
        return landing.run("list", file, "--json").array().stream().map(project -> {
            project.remove("id");
            // How long it stood still also follows from arrivals of funds, which a ledger of projects does not carry.
            project.keySet().removeAll(List.of("working_days_idle", "is_stale", "clock_paused_by"));
            return project.toString().replace(" ", "");
        }).toList();
    }

    @Test
    void anExistingFileIsReplacedAndNothingElseIsLeft() throws IOException {
        landing.run("demo", workspace, "--projects", 3);
        Path out = Files.writeString(landing.at("out.csv"), "old");
        var before = landing.files().keySet();
        assertEquals(0, landing.run("export", workspace, out).code());
        assertTrue(Files.readString(out).contains("项目名称"));
        assertEquals(before, landing.files().keySet());
    }

    @Test
    void aTargetThatCannotBeIsRefusedAndNothingChanges() throws IOException {
        landing.run("demo", workspace, "--projects", 3);
        Files.copy(workspace, landing.at("named.csv"));
        Path file = Files.writeString(landing.at("file"), "");
        var before = landing.files();
        refused("cli.export.ending", workspace, landing.at("out.pdf"));
        refused("cli.export.ending", workspace, workspace);
        refused("cli.target_is_workspace", landing.at("named.csv"), landing.at("named.csv"));
        refused("exchange.problem.unwritable", workspace, file.resolve("out.csv"));
        refused("exchange.problem.unwritable", workspace, landing.at("nowhere/out.xlsx"));
        refused("store.missing", landing.at("gone.landfall"), landing.at("out.xlsx"));
        assertEquals(before, landing.files());
    }

    private void refused(String key, Path from, Path to) {
        var outcome = landing.run("export", from, to, "--json");
        assertEquals(2, outcome.code(), key);
        assertEquals(key, outcome.refusal().get("key"), outcome.error());
    }
}
