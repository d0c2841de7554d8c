package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final BigDecimal NONE = BigDecimal.ZERO;

    private Landing landing;
    private Path workspace;

    @BeforeEach
    void start(@TempDir Path folder) {
        landing = new Landing(folder);
        workspace = landing.at("招商局.landfall");
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }

    private Path csv(String name, String... lines) throws IOException {
        return Files.writeString(landing.at(name), String.join("\n", lines) + "\n");
    }

    private List<String> names() {
        return landing.run("list", workspace, "--json").array().stream().map(p -> (String) p.get("name")).toList();
    }

    @Test
    void anImportMakesTheWorkspaceAndSaysWhatBecameOfEachRow() {
        var outcome = landing.run("import", workspace, Landing.ledger("hengyang-2019-signing-list.xlsx"), "--json");
        assertEquals(0, outcome.code(), outcome.error());
        assertEquals("", outcome.error());
        var report = outcome.object();
        assertEquals(List.of("rows", "created", "updated", "unchanged", "skipped", "warnings"),
                List.copyOf(report.keySet()));
        assertEquals(List.of(number(6), number(5), NONE, NONE), List.of(report.get("rows"), report.get("created"),
                report.get("updated"), report.get("unchanged")));
        assertEquals(List.of(Map.of("row", number(10), "reason", "合计行")), report.get("skipped"));
        var first = (Map<?, ?>) ((List<?>) report.get("warnings")).getFirst();
        assertEquals(Set.of("row", "field", "message"), first.keySet());
        assertEquals(number(5), first.get("row"));
        assertEquals("land_mu", first.get("field"));
        assertEquals(5, names().size());
    }

    @Test
    void theSameLedgerAgainChangesNothing() throws IOException {
        for (String name : List.of("hengyang-2019-signing-list.xlsx", "yuhua-2022-2023-ledger-gbk.csv",
                "zhuzhou-2019q1-ledger.xlsx")) {
            Path file = landing.at(name + ".landfall");
            var first = landing.run("import", file, Landing.ledger(name), "--json").object();
            byte[] before = Files.readAllBytes(file);
            var again = landing.run("import", file, Landing.ledger(name), "--json").object();
            assertEquals(List.of(NONE, NONE, first.get("created")),
                    List.of(again.get("created"), again.get("updated"), again.get("unchanged")), name);
            assertEquals(0, java.util.Arrays.compare(before, Files.readAllBytes(file)), name);
        }
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() throws IOException {
        var before = landing.files();
        var dry = landing.run("import", workspace, Landing.ledger("zhuzhou-2019q1-ledger.xlsx"), "--dry-run", "--json");
        assertEquals(0, dry.code(), dry.error());
        assertEquals(before, landing.files());
        var done = landing.run("import", workspace, Landing.ledger("zhuzhou-2019q1-ledger.xlsx"), "--json");
        assertEquals(done.json(), dry.json());
        var imported = landing.files();
        var more = landing.run("import", workspace, Landing.ledger("hengyang-2019-signing-list.xlsx"), "--dry-run");
        assertTrue(more.out().contains("现在没有写入任何东西"), more.out());
        assertEquals(imported, landing.files());
    }

    @Test
    void aRowThatChangedUpdatesItsProjectAndABackupIsTakenFirst() throws IOException {
        landing.run("import", workspace, csv("a.csv", "项目名称,投资方,总投资(万元)", "仓储,甲公司,3000", "物流,乙公司,500"));
        Path backups = landing.backups(workspace);
        assertFalse(Files.exists(backups), "nothing there yet to be backed up");
        var outcome = landing.run("import", workspace,
                csv("b.csv", "项目名称,投资方,总投资(万元)", "仓储,甲公司,4000", "物流,乙公司,500", "冷链,丙公司,80"));
        assertTrue(outcome.out().contains("新建 1 个项目，更新 1 个，未变 1 个"), outcome.out());
        try (var copies = Files.list(backups)) {
            List<Path> all = copies.toList();
            assertEquals(1, all.size());
            assertTrue(outcome.out().contains(all.getFirst().toString()), outcome.out());
            assertEquals(2, landing.run("list", all.getFirst(), "--json").array().size());
        }
        assertEquals(List.of("仓储", "物流", "冷链"), names());
    }

    @Test
    void onlyTheNamedSheetIsTaken() {
        var wrong = landing.run("import", workspace, Landing.ledger("hengyang-2019-signing-list.xlsx"),
                "--sheet", "没有", "--json");
        assertEquals(2, wrong.code());
        assertEquals("exchange.problem.no_sheet", wrong.refusal().get("key"));
        assertFalse(Files.exists(workspace));
        String sheet = wrong.error().replaceAll("(?s).*有的工作表[:：]([^,，\n]*).*", "$1").strip();
        assertEquals(0, landing.run("import", workspace, Landing.ledger("hengyang-2019-signing-list.xlsx"),
                "--sheet", sheet).code(), sheet);
        assertEquals(5, names().size());
    }

    @Test
    void aMessageAboutManyRowsIsSaidOnceWithTheirNumbers() {
        var out = landing.run("import", workspace, Landing.ledger("zhuzhou-2019q1-ledger.xlsx")).out();
        assertTrue(out.contains("第 2–5、29–39 行：落地阶段还缺"), out);
        assertTrue(out.startsWith("已导入「zhuzhou-2019q1-ledger.xlsx」。\n新建 38 个项目"), out);
    }

    @Test
    void ofVeryManyRowsTheFirstAreNamedAndAllAreCounted() throws IOException {
        var rows = new ArrayList<List<String>>(List.of(List.of("项目名称", "投资方", "总投资(万元)")));
        for (int i = 1; i <= 20; i++) {
            rows.add(List.of("项目" + i, "公司" + i, "300"));
            rows.add(List.of("", "公司" + i, "40"));
        }
        Path file = Workbooks.of(landing.at("多行.xlsx"), Map.of("台账", rows));
        var dry = landing.run("import", workspace, file, "--dry-run").out();
        assertTrue(dry.contains("  第 3、5、7、9、11、13、15、17、19、21、23、25 等 20 行：没有项目名称\n"), dry);
    }

    @Test
    void inSeveralSheetsARowIsNamedWithItsSheet() throws IOException {
        var header = List.of("项目名称", "投资方", "总投资(万元)");
        Path file = Workbooks.of(landing.at("两张.xlsx"), Map.of(
                "2023年", List.of(header, List.of("仓储", "甲公司", "300"), List.of("", "乙公司", "40")),
                "2024年", List.of(header, List.of("物流", "丙公司", "500"))));
        var dry = landing.run("import", workspace, file, "--dry-run").out();
        assertTrue(dry.contains("  2023年，第 3 行：没有项目名称\n"), dry);
        var report = landing.run("import", workspace, file, "--json").object();
        assertEquals(List.of(Map.of("sheet", "2023年", "row", number(3), "reason", "没有项目名称")),
                report.get("skipped"));
        assertEquals(number(3), report.get("rows"));
        assertEquals(List.of("仓储", "物流"), names());
    }
}
