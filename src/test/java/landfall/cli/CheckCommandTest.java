package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import landfall.domain.ProjectFields;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.store.files.FileStore;
import landfall.store.files.Progress;
import landfall.workspace.NewWorkspace;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final Author AUTHOR = new Author("周敏", "laptop-1");

    private Landing landing;
    private Path file;

    @BeforeEach
    void start(@TempDir Path folder) {
        landing = new Landing(folder);
        file = landing.at("招商局.landfall");
        NewWorkspace.create(file, AUTHOR, Draft.of(EditKind.CREATE, "奥特莱斯广场")
                .set("p1", ProjectFields.NAME, "奥特莱斯广场").set("p1", ProjectFields.OWNER, "李航")).close();
    }

    private void alterTheOwner() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER change_stays");
            statement.execute("UPDATE change SET value = '别人' WHERE field = 'owner'");
        }
    }

    @Test
    void aSoundWorkspaceIsSaidToBeSoundAndStaysAsItWas() throws IOException {
        var before = landing.files();
        var outcome = landing.run("check", file);
        assertEquals(file + " 完好：文件、改动记录、数据表和附件都没有问题。\n", outcome.out());
        assertEquals(0, outcome.code());
        assertEquals(Map.of("workspace", file.toString(), "sound", true, "findings", List.of()),
                landing.run("check", file, "--json").object());
        assertEquals(before, landing.files());
    }

    @Test
    void aWorkspaceThatIsOpenInTheWindowCanBeChecked() {
        try (Workspace open = Workspace.open(file, AUTHOR)) {
            assertEquals(0, landing.run("check", file).code());
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void anAlteredValueIsNamedInTheUsersLanguageAndGivesExitCodeOne() throws SQLException {
        alterTheOwner();
        var outcome = landing.run("check", file);
        assertEquals(1, outcome.code());
        List<String> lines = outcome.out().lines().toList();
        assertEquals(file + " 发现 2 处问题：", lines.getFirst());
        assertTrue(lines.get(1).startsWith("  改动的内容与当时的校验值不符：「奥特莱斯广场」的责任人，出自改动 "
                + "新建「奥特莱斯广场」（周敏，"), lines.get(1));
        assertEquals("  「奥特莱斯广场」在数据表里的内容与改动记录不一致", lines.get(2));
        assertEquals("请不要删除这个文件。运行 landfall recover 可以修复：坏的文件另存，完好的改动都保留。", lines.get(3));
        assertTrue(landing.run("check", file, "--lang", "en").out().contains("2 findings"), outcome.out());
    }

    @Test
    void aRestrictedProjectIsNotNamedAndNothingIsWhereTheFileCannotBeRead() throws SQLException, IOException {
        try (Workspace open = Workspace.open(file, AUTHOR)) {
            open.perform(Draft.of(EditKind.CHANGE, "奥特莱斯广场", ProjectFields.SECRECY.labelKey())
                    .set("p1", ProjectFields.SECRECY, ProjectFields.RESTRICTED));
        }
        alterTheOwner();
        for (String form : List.of("--lang=zh", "--json")) {
            var outcome = landing.run("check", file, form);
            assertEquals(1, outcome.code());
            assertFalse(outcome.out().contains("奥特莱斯"), outcome.out());
            assertTrue(landing.run("check", file, form, "--show-restricted").out().contains("奥特莱斯"));
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("UPDATE project SET stage = '?'");
        }
        var outcome = landing.run("check", file);
        assertTrue(outcome.code() == 1 && !outcome.out().contains("奥特莱斯"), outcome.out());
    }

    @Test
    @SuppressWarnings("unchecked")
    void theFindingsForScriptsNameEntityIdAndField() throws SQLException {
        alterTheOwner();
        var outcome = landing.run("check", file, "--json");
        assertEquals(1, outcome.code());
        var findings = (List<Map<String, Object>>) outcome.object().get("findings");
        assertEquals(false, outcome.object().get("sound"));
        assertEquals("change", findings.getFirst().get("kind"));
        assertEquals(List.of("project", "p1", "owner"), List.of(findings.getFirst().get("entity"),
                findings.getFirst().get("id"), findings.getFirst().get("field")));
        assertEquals("table", findings.getLast().get("kind"));
    }

    @Test
    void anAttachmentThatIsMissingOrAlteredIsNamedWithItsProject() throws IOException {
        try (Workspace open = Workspace.open(file, AUTHOR)) {
            var project = open.pipeline().project("p1");
            for (String name : List.of("合同.pdf", "批复.pdf")) {
                open.perform(open.attachments().attach(project, List.of(Files.writeString(landing.at(name), name)),
                        LocalDate.of(2024, 8, 30), Progress.NONE));
            }
        }
        assertEquals(0, landing.run("check", file).code());
        var files = FileStore.beside(file);
        Files.delete(files.file(FileStore.hash(landing.at("合同.pdf"))));
        Path altered = files.file(FileStore.hash(landing.at("批复.pdf")));
        altered.toFile().setWritable(true);
        Files.writeString(altered, "改过");
        var outcome = landing.run("check", file);
        assertEquals(1, outcome.code());
        assertEquals(List.of("  附件的文件不见了：奥特莱斯广场 / 合同.pdf", "  附件的文件被改动过，与加入时不一致：奥特莱斯广场 / 批复.pdf"),
                outcome.out().lines().toList().subList(1, 3));
    }

    @Test
    void aMissingWorkspaceIsRefused() {
        assertEquals(2, landing.run("check", landing.at("x.landfall")).code());
    }
}
