package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.exchange.pack.Origin;
import landfall.exchange.pack.PackProgress;
import landfall.exchange.pack.PackWriter;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.draft.ItemDrafts;
import landfall.quality.Inspection;
import landfall.quality.rule.Finding;
import landfall.workspace.NewWorkspace;
import landfall.workspace.Workspace;
import landfall.workspace.WorkspaceReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {
    private static final Author OFFICE = new Author("贺佳", "laptop-office");
    private static final Author ROAD = new Author("谭雨", "laptop-road");

    private Landing landing;
    private Path office;
    private Path road;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        landing = new Landing(folder);
        office = landing.at("局内.landfall");
        road = landing.at("路上.landfall");
        Draft draft = Draft.of(EditKind.CREATE, "x").set("p1", ProjectFields.NAME, "智能光学配套项目")
                .set("p1", ProjectFields.STAGE, Stage.SIGNED).set("p1", ProjectFields.TOTAL_INVESTMENT, Money.wan("12000"))
                .set("p1", ProjectFields.SIGNED_ON, DayOrMonth.parse("2024-03-05"))
                .set("p2", ProjectFields.NAME, "亚辉龙基地").set("p2", ProjectFields.STAGE, Stage.TALKS);
        NewWorkspace.create(office, OFFICE, draft).close();
        Files.copy(office, road);
    }

    private static void work(Path file, Author author, Draft draft) {
        try (Workspace opened = Workspace.open(file, author)) {
            opened.perform(draft);
        }
    }

    private Landing.Outcome ask(String command, List<String> rest, String... more) {
        var arguments = new ArrayList<Object>(List.of(command, office));
        arguments.addAll(rest);
        arguments.addAll(List.of(more));
        return landing.run(arguments.toArray());
    }

    private static Draft amount(long wan) {
        return Draft.of(EditKind.CHANGE, "x", "y").set("p1", ProjectFields.TOTAL_INVESTMENT, Money.wan(Long.toString(wan)));
    }

    @Test
    void aMergeCountsWhatIsNewAndKnownAndTheConflictsThatStandAndASecondOneBringsNothing() {
        work(office, OFFICE, amount(15_000));
        work(road, ROAD, amount(18_000).set("p2", ProjectFields.OWNER, "谭雨"));
        var first = landing.run("merge", office, road, "--json").object();
        assertEquals(Map.of("new", BigDecimal.valueOf(2), "duplicate", BigDecimal.valueOf(6), "conflicts", BigDecimal.ONE),
                first);
        assertEquals(Map.of("new", BigDecimal.ZERO, "duplicate", BigDecimal.valueOf(8), "conflicts", BigDecimal.ONE),
                landing.run("merge", office, road, "--json").object());
        assertTrue(landing.run("merge", office, road).out().startsWith("「路上.landfall」里的改动这里都已有"));
        Map<String, Object> conflict = landing.run("conflicts", office, "--json").array().getFirst();
        assertEquals("p1", conflict.get("project"));
        assertEquals(new BigDecimal(120_000_000), conflict.get("before"));
        @SuppressWarnings("unchecked")
        var claims = (List<Map<String, Object>>) conflict.get("claims");
        assertEquals(List.of("laptop-office", "laptop-road"),
                claims.stream().map(claim -> (String) claim.get("laptop")).sorted().toList());
        List<String> lines = landing.run("conflicts", office).out().lines().toList();
        assertEquals("智能光学配套项目，总投资（分开前：1.2 亿元）", lines.getFirst());
        assertTrue(lines.stream().anyMatch(line -> line.strip().startsWith("1.8 亿元　谭雨（laptop-road），")), lines.toString());
        assertEquals(BigDecimal.ONE, landing.run("summary", office, "--month", "2024-03", "--json").object().get("conflicts"));
        assertTrue(landing.run("summary", office, "--month", "2024-03").out().contains("1 个项目有未选定的冲突"));
        for (String[] asked : new String[][] {{"figures", "--month", "2024-03"}, {"trips"}, {"trips", "--attribution"},
                {"forecast"}}) {
            List<String> rest = List.of(asked).subList(1, asked.length);
            assertEquals(BigDecimal.ONE, ask(asked[0], rest, "--json").object().get("conflicts"), asked[0]);
            assertTrue(ask(asked[0], rest).out().contains("1 个项目有未选定的冲突"), asked[0]);
        }
        assertEquals(List.of("true", "null"), landing.run("list", office, "--json").array().stream()
                .map(project -> String.valueOf(project.get("in_conflict"))).toList());
        assertEquals(null, landing.run("summary", road, "--month", "2024-03", "--json").object().get("conflicts"));
        assertEquals("没有冲突。", landing.run("conflicts", road).out().strip());
    }

    @Test
    void aCodeThatTwoLaptopsGaveOutIsAmbiguousUntilTheLaterProjectGetsTheNextOne() {
        work(office, OFFICE, Draft.of(EditKind.CREATE, "x").set("p3", ProjectFields.NAME, "丙")
                .set("p3", ProjectFields.CODE, "ZS-2024-0009"));
        work(road, ROAD, Draft.of(EditKind.CREATE, "x").set("p4", ProjectFields.NAME, "丁")
                .set("p4", ProjectFields.CODE, "ZS-2024-0009"));
        landing.run("merge", office, road);
        assertTrue(landing.run("log", office, "--project", "ZS-2024-0009").error().contains("丙（p3）、丁（p4）"));
        assertTrue(landing.run("dossier", office, "zs-2024-0009", landing.at("out")).error().contains("丙（p3）、丁（p4）"));
        assertTrue(landing.run("log", office, "--project", "p4").error().isEmpty());
        try (Workspace opened = Workspace.open(office, OFFICE)) {
            List<Finding> doubled = Inspection.of(opened.pipeline(), LocalDate.of(2024, 9, 1)).findings().stream()
                    .filter(finding -> finding.rule().key().equals("code_taken")).toList();
            assertEquals(List.of("p4"), doubled.stream().map(finding -> finding.entity().id()).toList());
            assertEquals("ZS-2024-0010", doubled.getFirst().fix().value());
            opened.perform(ItemDrafts.change(doubled.getFirst().entity(), "丁",
                    Map.of(doubled.getFirst().fix().field(), doubled.getFirst().fix().value())));
        }
        assertTrue(landing.run("log", office, "--project", "ZS-2024-0009").error().isEmpty());
    }

    @Test
    void aDeletionAgainstAChangeIsAConflictThatNamesBoth() {
        work(office, OFFICE, Draft.of(EditKind.DELETE, "x").delete(ProjectFields.NAME.kind(), "p1"));
        work(road, ROAD, amount(18_000));
        landing.run("merge", office, road);
        List<String> lines = landing.run("conflicts", office).out().lines().toList();
        assertEquals("智能光学配套项目（一边删除，一边改过）", lines.getFirst());
        assertTrue(lines.get(1).strip().startsWith("总投资改为 1.8 亿元　谭雨"), lines.toString());
        assertTrue(lines.getLast().strip().startsWith("删除　贺佳"), lines.toString());
    }

    @Test
    void aProtectedPackIsOpenedWithThePassphraseInAFile() throws IOException {
        work(road, ROAD, amount(18_000));
        Path pack = landing.at("路上.landpack");
        try (Workspace opened = Workspace.open(road, ROAD)) {
            new PackWriter(PackProgress.NONE).write(pack, new Origin("1", opened.dataset(), true, 0, ROAD, Instant.now()),
                    taker -> opened.entries(row -> true, taker), List.of(), "密码".toCharArray());
        }
        assertEquals("exchange.pack.protected", landing.run("merge", office, pack, "--json").refusal().get("key"));
        Path wrong = Files.writeString(landing.at("错.txt"), "不是\n");
        assertEquals("exchange.pack.wrong_passphrase",
                landing.run("merge", office, pack, "--passphrase-file", wrong, "--json").refusal().get("key"));
        Path right = Files.writeString(landing.at("对.txt"), "密码\n");
        assertEquals(BigDecimal.ONE,
                landing.run("merge", office, pack, "--passphrase-file", right, "--json").object().get("new"));
    }

    @Test
    void aForeignOrMissingFileIsRefusedAndNothingChanges() throws IOException {
        Path other = landing.at("别处.landfall");
        NewWorkspace.create(other, ROAD, Draft.of(EditKind.CREATE, "x").set("q", ProjectFields.NAME, "别处")).close();
        Map<String, String> before = landing.files();
        assertEquals("exchange.pack.foreign", landing.run("merge", office, other, "--json").refusal().get("key"));
        assertEquals("exchange.pack.missing",
                landing.run("merge", office, landing.at("无.landpack"), "--json").refusal().get("key"));
        assertEquals("cli.passphrase.unreadable", landing.run("merge", office, road, "--passphrase-file",
                landing.at("无.txt"), "--json").refusal().get("key"));
        assertEquals(before.keySet(), landing.files().keySet());
        assertEquals(before.get("局内.landfall"), landing.files().get("局内.landfall"));
    }

    @Test
    void theFirstPackOnAFurtherLaptopMakesItsWorkspaceAndTheNextOneComesIntoIt() {
        Path pack = landing.at("全部.landpack");
        Path third = landing.at("第三台.landfall");
        landing.run("pack", office, pack);
        assertEquals(BigDecimal.valueOf(6), landing.run("merge", third, pack, "--json").object().get("new"));
        work(office, OFFICE, amount(15_000));
        landing.run("pack", office, pack);
        assertEquals(Map.of("new", BigDecimal.ONE, "duplicate", BigDecimal.valueOf(6), "conflicts", BigDecimal.ZERO),
                landing.run("merge", third, pack, "--json").object());
        assertEquals(WorkspaceReading.pipeline(office, OFFICE).projects(), WorkspaceReading.pipeline(third, ROAD).projects());
        work(office, OFFICE, amount(16_000));
        assertEquals("已用「全部.landpack」在 " + landing.at("第四台.landfall") + " 建立工作区，收到 7 处改动。",
                landing.run("merge", landing.at("第四台.landfall"), pack, "--lang", "zh").out().strip());
    }
}
