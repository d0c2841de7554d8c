package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Closing months from the command line, on a ledger that a bureau really kept. */
class CloseCommandTest {
    private Landing landing;
    private Path workspace;

    @BeforeEach
    void start(@TempDir Path folder) {
        landing = new Landing(folder);
        workspace = landing.at("招商局.landfall");
        landing.run("import", workspace, Landing.ledger("zhuzhou-2019q1-ledger.xlsx"));
    }

    @Test
    void aClosedMonthKeepsItsFiguresAndTheNextOneListsTheCorrection() {
        assertEquals("还没有封过账。", landing.run("close", workspace, "--lang", "zh").out().strip());
        assertEquals(0, landing.run("close", workspace, "--month", "2019-02").code());
        BigDecimal february = month("2019-02", "sign_inv");
        BigDecimal march = month("2019-03", "sign_inv");
        BigDecimal year = ytd("2019-03", "sign_inv");
        Project changed = change();

        assertEquals(february, month("2019-02", "sign_inv"));
        BigDecimal more = new BigDecimal(Money.yi("500").yuan() - changed.totalInvestment().yuan());
        assertEquals(march.add(more), month("2019-03", "sign_inv"));
        assertEquals(year.add(more), ytd("2019-03", "sign_inv"));
        Map<String, Object> state = landing.run("close", workspace, "--json").object();
        assertEquals("2019-03", state.get("open"));
        var entry = (Map<?, ?>) ((List<?>) state.get("entries")).getFirst();
        assertEquals("correction", entry.get("kind"));
        assertEquals(changed.name(), entry.get("name"));
        var change = (Map<?, ?>) ((List<?>) entry.get("changes")).getFirst();
        assertEquals(new BigDecimal(changed.totalInvestment().yuan()), change.get("before"));
        assertEquals(new BigDecimal(Money.yi("500").yuan()), change.get("after"));
        String out = landing.run("close", workspace, "--lang", "zh").out();
        assertTrue(out.contains("2019年2月：2024年8月30日封账") && out.contains("500 亿元"), out);
        String summary = landing.run("summary", workspace, "--month", "2019-02", "--lang", "zh").out();
        assertTrue(summary.contains("2019年2月：2024年8月30日封账"), summary);
    }

    @Test
    void aMonthIsOpenedAgainWithAReasonOnly() {
        landing.run("close", workspace, "--month", "2019-02");
        assertEquals("workspace.close.no_reason", refusal("--month", "2019-02", "--reopen"));
        assertEquals("workspace.close.closed", refusal("--month", "2019-01"));
        assertEquals("workspace.close.not_over", refusal("--month", "2024-08"));
        assertEquals("cli.close.which", refusal("--reopen"));

        assertEquals(0, landing.run("close", workspace, "--month", "2019-02", "--reopen", "--reason", "漏报").code());
        assertEquals(List.of(), landing.run("close", workspace, "--json").object().get("closed"));
        String log = landing.run("log", workspace, "--lang", "zh").out();
        assertTrue(log.contains("重新开账 2019-02：漏报"), log);
        assertEquals(0, landing.run("check", workspace).code());
    }

    private String refusal(String... options) {
        Object[] arguments = new Object[options.length + 3];
        arguments[0] = "close";
        arguments[1] = workspace;
        System.arraycopy(options, 0, arguments, 2, options.length);
        arguments[options.length + 2] = "--json";
        var outcome = landing.run(arguments);
        assertEquals(2, outcome.code(), outcome.out());
        return (String) outcome.refusal().get("key");
    }

    /** A project signed in January comes to 50 billion. */
    private Project change() {
        try (Workspace opened = Workspace.open(workspace, new Author("王芳", "laptop-2"))) {
            Project project = opened.pipeline().projects().stream().filter(each -> each.signedOn() != null
                    && each.signedOn().month().getMonthValue() == 1 && each.totalInvestment() != null).findFirst()
                    .orElseThrow();
            opened.perform(Draft.of(EditKind.CHANGE, project.name(), ProjectFields.TOTAL_INVESTMENT.labelKey())
                    .set(project.id(), ProjectFields.TOTAL_INVESTMENT, Money.yi("500")));
            return project;
        }
    }

    private BigDecimal month(String month, String code) {
        return figure(month, code, "month");
    }

    private BigDecimal ytd(String month, String code) {
        return figure(month, code, "ytd");
    }

    private BigDecimal figure(String month, String code, String column) {
        var indicators = (List<?>) landing.run("summary", workspace, "--month", month, "--json").object()
                .get("indicators");
        return indicators.stream().map(each -> (Map<?, ?>) each).filter(each -> code.equals(each.get("code")))
                .map(each -> (BigDecimal) each.get(column)).findFirst().orElseThrow();
    }
}
