package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import landfall.domain.ProjectFields;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.workspace.NewWorkspace;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreCommandTest {
    private static final Author AUTHOR = new Author("周敏", "laptop-1");

    private Landing landing;
    private Path file;

    @BeforeEach
    void start(@TempDir Path folder) {
        landing = new Landing(folder);
        file = landing.at("招商局.landfall");
        NewWorkspace.create(file, AUTHOR, project("p1", "奥特莱斯广场")).close();
    }

    private static Draft project(String id, String name) {
        return Draft.of(EditKind.CREATE, name).set(id, ProjectFields.NAME, name);
    }

    @Test
    void aBackupIsTakenListedLookedAtAndRestored() {
        var taken = landing.run("backup", file);
        assertEquals(0, taken.code(), taken.error());
        assertTrue(taken.out().startsWith("已备份：" + landing.backups(file)), taken.out());
        try (Workspace open = Workspace.open(file, AUTHOR)) {
            open.perform(project("p2", "冷链物流园"));
            assertEquals(0, landing.run("backup", file).code(), "also while it is open");
        }
        List<Map<String, Object>> listed = landing.run("backups", file, "--json").array();
        assertEquals(List.of(BigDecimal.TWO, BigDecimal.ONE),
                listed.stream().map(line -> line.get("projects")).toList());
        assertEquals(List.of("by_hand", true, List.of("latest")), List.of(listed.getLast().get("reason"),
                listed.getLast().get("sound"), listed.getLast().get("kept_as")));
        String name = (String) listed.getLast().get("name");
        String table = landing.run("backups", file).out();
        assertTrue(table.lines().toList().getLast().matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  手动备份 +1 +1  最近 +" + name), table);

        var would = landing.run("restore", file, name, "--dry-run");
        assertTrue(would.out().startsWith("恢复「" + name + "」会改变这些，现在什么也没有动：\n失去 1 个项目：\n  冷链物流园\n"
                + "备份之后的 1 次改动不在其中：\n"), would.out());
        assertEquals(2, landing.run("list", file, "--json").array().size());

        var done = landing.run("restore", file, name, "--json").object();
        assertEquals(List.of(true, List.of("冷链物流园")), List.of(done.get("restored"), done.get("lost")));
        assertEquals(1, landing.run("list", file, "--json").array().size());
        assertTrue(Files.exists(Path.of((String) done.get("set_aside"))));
        assertEquals(0, landing.run("restore", file, done.get("before")).code());
        assertEquals(2, landing.run("list", file, "--json").array().size());
    }

    @Test
    void aBackupThatThereIsNotIsRefused() {
        var outcome = landing.run("restore", file, "招商局-1.landfall", "--json");
        assertEquals(2, outcome.code());
        assertEquals("cli.restore.unknown", outcome.refusal().get("key"));
        assertTrue(landing.run("backups", file).out().startsWith(file + " 还没有备份。"));
    }
}
