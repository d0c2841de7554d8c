package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import landfall.domain.EnterpriseFields;
import landfall.domain.Exit;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.workspace.NewWorkspace;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {
    private static final Author AUTHOR = new Author("周敏", "laptop-1");

    private Landing landing;
    private Path file;

    @BeforeEach
    void start(@TempDir Path folder) {
        landing = new Landing(folder);
        file = landing.at("招商局.landfall");
    }

    private static Draft twoProjects() {
        return Draft.of(EditKind.CREATE, "奥特莱斯广场")
                .set("e1", EnterpriseFields.NAME, "王府井集团")
                .set("p1", ProjectFields.CODE, "ZS-2019-0001").set("p1", ProjectFields.NAME, "奥特莱斯广场")
                .set("p1", ProjectFields.STAGE, Stage.SIGNED).set("p1", ProjectFields.INVESTOR, "e1")
                .set("p1", ProjectFields.TOTAL_INVESTMENT, Money.yi("20"))
                .set("p1", ProjectFields.LAND, new Area(20_050, Qualifier.ABOUT))
                .set("p1", ProjectFields.EXPECTED_JOBS, new Count(5000, Qualifier.AT_LEAST))
                .set("p1", ProjectFields.SIGNED_ON, DayOrMonth.parse("2019-04-16"))
                .set("p1", ProjectFields.PLAN_START, DayOrMonth.parse("2019-10"))
                .set("p1", ProjectFields.RETURNEE, true)
                .set("p2", ProjectFields.NAME, "仓储").set("p2", ProjectFields.STAGE, Stage.TALKS)
                .set("p2", ProjectFields.EXIT, Exit.SUSPENDED);
    }

    @Test
    void aProjectIsWrittenWithMoneyInYuanDatesInIsoFormAndEveryOtherField() {
        NewWorkspace.create(file, AUTHOR, twoProjects()).close();
        var outcome = landing.run("list", file, "--json");
        assertEquals(0, outcome.code(), outcome.error());
        var mall = outcome.array().getFirst();
        assertEquals(List.of("id", "code", "name", "investor", "stage", "total_investment", "contract_capital",
                "signed_on", "owner"), mall.keySet().stream().limit(9).toList());
        assertTrue(outcome.out().contains("\"total_investment\": 2000000000,"), outcome.out());
        assertTrue(outcome.out().contains("\"land_mu\": 200.5,"), outcome.out());
        assertTrue(outcome.out().contains("\"expect_jobs\": 5000,"), outcome.out());
        assertEquals("王府井集团", mall.get("investor"));
        assertEquals("SIGNED", mall.get("stage"));
        assertEquals("2019-04-16", mall.get("signed_on"));
        assertEquals("2019-10", mall.get("plan_start"));
        assertEquals(true, mall.get("is_returnee"));
        assertEquals(null, mall.get("contract_capital"));
        assertEquals("about", mall.get("land_mu_qualifier"));
        assertEquals("at_least", mall.get("expect_jobs_qualifier"));
        assertFalse(mall.containsKey("total_investment_qualifier"));
        ProjectFields.ALL.forEach(field -> assertEquals(!field.isInternal(), mall.containsKey(field.key()), field.key()));
        assertEquals("SUSPENDED", outcome.array().getLast().get("exit"));
    }

    @Test
    void aStageIsChosenByItsCodeInAnyCaseOrByItsName() {
        NewWorkspace.create(file, AUTHOR, twoProjects()).close();
        for (String stage : new String[] {"SIGNED", "signed", "签约", "Signed"}) {
            assertEquals(Set.of("奥特莱斯广场"), landing.run("list", file, "--stage", stage, "--json").array().stream()
                    .map(project -> project.get("name")).collect(Collectors.toSet()), stage);
        }
        assertEquals(List.of(), landing.run("list", file, "--stage", "producing", "--json").array());
        assertEquals("没有项目。\n", landing.run("list", file, "--stage", "producing").out());
    }

    @Test
    void anUnknownStageIsRefusedWithTheOnesThereAre() {
        NewWorkspace.create(file, AUTHOR, twoProjects()).close();
        var outcome = landing.run("list", file, "--stage", "won", "--json");
        assertEquals(2, outcome.code());
        assertEquals("cli.bad.value", outcome.refusal().get("key"));
        assertTrue(outcome.error().contains("lead|talks|signed|landed|producing"), outcome.error());
    }

    @Test
    void theListForPeopleIsLinedUpAndAddedUp() {
        NewWorkspace.create(file, AUTHOR, twoProjects()).close();
        assertEquals("""
                项目编号      项目名称      投资方      阶段           总投资  签约日期    无进展（工作日）        责任人
                ZS-2019-0001  奥特莱斯广场  王府井集团  签约          20 亿元  2019-04-16             1,344  停滞
                              仓储                      洽谈（暂缓）     待估

                共 2 个项目，总投资 20 亿元
                """, landing.run("list", file).out());
    }

    @Test
    void aWorkspaceThatIsOpenInTheWindowCanBeListed() {
        try (Workspace open = NewWorkspace.create(file, AUTHOR, twoProjects())) {
            assertEquals(2, landing.run("list", file, "--json").array().size());
            open.perform(Draft.of(EditKind.CREATE, "新").set("p3", ProjectFields.NAME, "新"));
            assertEquals(3, landing.run("list", file, "--json").array().size());
            assertEquals(3, open.pipeline().projects().size());
        }
    }

    @Test
    void aMissingWorkspaceIsRefusedAndNotMade() throws IOException {
        for (String command : new String[] {"list", "summary"}) {
            var arguments = command.equals("list") ? new Object[] {"list", file, "--json"}
                    : new Object[] {"summary", file, "--month", "2024-08", "--json"};
            var outcome = landing.run(arguments);
            assertEquals(2, outcome.code());
            assertEquals("store.missing", outcome.refusal().get("key"));
            assertTrue(outcome.error().contains("招商局.landfall"), outcome.error());
            assertEquals(Set.of(""), landing.files().keySet());
        }
    }

    @Test
    void aFileThatIsNoWorkspaceIsRefusedAndStaysAsItWas() throws IOException {
        Files.writeString(file, "SQLite format 3, they said");
        var before = landing.files();
        var outcome = landing.run("list", file, "--json");
        assertEquals(2, outcome.code());
        assertEquals("store.not_a_workspace", outcome.refusal().get("key"));
        assertEquals(before, landing.files());
    }

    @Test
    void listingChangesNothing() throws IOException {
        NewWorkspace.create(file, AUTHOR, twoProjects()).close();
        var before = landing.files();
        landing.run("list", file);
        landing.run("summary", file, "--month", "2019-04");
        assertEquals(before, landing.files());
    }
}
