package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import landfall.journal.Author;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be imported is refused with a clear message, exit code 2, and nothing written. */
class RefusedImportTest {
    private static final String LEDGER = "项目名称,投资方\n仓储,甲公司\n";

    private Landing landing;

    @BeforeEach
    void start(@TempDir Path folder) {
        landing = new Landing(folder);
    }

    /** Makes a file that is no ledger. */
    private interface Maker {
        void make(Path file) throws IOException;
    }

    private static Arguments file(String name, String key, String word, Maker maker) {
        return Arguments.of(name, key, word, maker);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                file("word.xlsx", "exchange.problem.word", "Word", RefusedImportTest::wordDocument),
                file("empty.xlsx", "exchange.problem.empty", "空文件", file -> Files.write(file, new byte[0])),
                file("empty.csv", "exchange.problem.empty", "空文件", file -> Files.write(file, new byte[0])),
                file("shift-jis.csv", "exchange.problem.encoding", "编码", file -> Files.write(file,
                        "名称,金額\nプロジェクト,１２ヵ月のサービス\nテスト計画,３\n".getBytes("Shift_JIS"))),
                file("binary.csv", "exchange.problem.encoding", "编码", file -> Files.write(file,
                        new byte[] {'a', ',', 'b', '\n', 0, 1, 2, 0, (byte) 0xFF, (byte) 0xFE})),
                file("no-name.csv", "exchange.problem.no_header", "项目名称", file -> Files.writeString(file,
                        "序号,金额,备注\n1,300,甲\n2,400,乙\n")),
                file("no-project.csv", "exchange.problem.nothing", "没有可以导入的项目", file -> Files.writeString(file,
                        "项目名称,总投资(万元)\n,300\n合计,300\n")),
                file("missing.csv", "exchange.problem.missing", "找不到", file -> { }),
                file("a folder", "exchange.problem.directory", "文件夹", Files::createDirectory));
    }

    private static void wordDocument(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            var parts = Map.of("[Content_Types].xml", "<Types/>",
                    "_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\""
                            + " Target=\"word/document.xml\"/></Relationships>",
                    "word/document.xml", "<w:document xmlns:w=\"w\"/>");
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileThatIsNoLedgerIsRefusedWhetherOrNotThereIsAWorkspace(String name, String key, String word, Maker maker)
            throws IOException {
        maker.make(landing.at(name));
        refused(key, word, "import", landing.at("new.landfall"), landing.at(name), "--json");
        refused(key, word, "import", landing.at("new.landfall"), landing.at(name), "--json", "--dry-run");
        landing.run("demo", landing.at("old.landfall"), "--projects", 3);
        var outcome = refused(key, word, "import", landing.at("old.landfall"), landing.at(name), "--json");
        assertTrue(outcome.error().contains(name), outcome.error());
    }

    private Landing.Outcome refused(String key, String word, Object... arguments) throws IOException {
        var before = landing.files();
        var outcome = landing.run(arguments);
        assertEquals(2, outcome.code(), outcome.out() + outcome.error());
        assertEquals(key, outcome.refusal().get("key"));
        assertEquals(outcome.refusal().get("message") + "\n", outcome.error());
        assertTrue(outcome.error().contains(word), outcome.error());
        assertEquals(before, landing.files());
        return outcome;
    }

    @Test
    void aWorkspaceInAFolderThatCannotBeMadeIsRefused() throws IOException {
        Path ledger = Files.writeString(landing.at("ledger.csv"), LEDGER);
        refused("store.folder_not_writable", "不能写入", "import", ledger.resolve("new.landfall"), ledger, "--json");
        refused("store.folder_not_writable", "不能写入", "import", landing.at("nowhere/new.landfall"), ledger, "--json");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aReadOnlyFolderOrFileIsRefusedEvenToAnAdministrator() throws IOException {
        Path ledger = Files.writeString(landing.at("ledger.csv"), LEDGER);
        Path folder = Files.createDirectory(landing.at("read-only"));
        Path workspace = folder.resolve("old.landfall");
        landing.run("import", workspace, ledger);
        Path more = Files.writeString(landing.at("more.csv"), LEDGER + "物流,乙公司\n");
        Files.setPosixFilePermissions(workspace, PosixFilePermissions.fromString("r--r--r--"));
        refused("store.read_only", "只读", "import", workspace, more, "--json");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            refused("store.folder_not_writable", "不能写入", "import", workspace, more, "--json");
            refused("store.folder_not_writable", "不能写入", "import", folder.resolve("new.landfall"), more, "--json");
            refused("store.folder_not_writable", "不能写入", "demo", folder.resolve("demo.landfall"), "--json");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aWorkspaceThatIsOpenInTheWindowIsNotImportedInto() throws IOException {
        Path ledger = Files.writeString(landing.at("ledger.csv"), LEDGER);
        Path workspace = landing.at("open.landfall");
        landing.run("import", workspace, ledger);
        Path more = Files.writeString(landing.at("more.csv"), LEDGER + "物流,乙公司\n");
        try (Workspace open = Workspace.open(workspace, new Author("周敏", "laptop-1"))) {
            refused("store.in_use", "周敏", "import", workspace, more, "--json");
            assertEquals(1, open.pipeline().projects().size());
        }
    }

    @Test
    void aFolderIsNotImportedInto() throws IOException {
        Path ledger = Files.writeString(landing.at("ledger.csv"), LEDGER);
        refused("store.missing", "找不到", "import", Files.createDirectory(landing.at("folder")), ledger, "--json");
        refused("store.missing", "找不到", "import", ledger.getRoot(), ledger, "--json");
    }

    @Test
    void aFileThatIsNoWorkspaceIsNotImportedInto() throws IOException {
        Path ledger = Files.writeString(landing.at("ledger.csv"), LEDGER);
        refused("store.not_a_workspace", "不是落地的工作区", "import", ledger, ledger, "--json");
    }
}
