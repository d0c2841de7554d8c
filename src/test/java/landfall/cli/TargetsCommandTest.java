package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import landfall.domain.Holder;
import landfall.domain.value.Money;
import landfall.insight.indicator.Indicator;
import landfall.journal.Author;
import landfall.journal.draft.TargetDrafts;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetsCommandTest {
    private Landing landing;
    private Path workspace;

    @BeforeEach
    void start(@TempDir Path folder) {
        landing = new Landing(folder);
        workspace = landing.at("招商局.landfall");
        assertEquals(0, landing.run("import", workspace, Landing.ledger("zhuzhou-2019q1-ledger.xlsx")).code());
        try (var opened = Workspace.open(workspace, new Author("周敏", "test"))) {
            for (Indicator indicator : List.of(Indicator.SIGN_N, Indicator.START_N)) {
                opened.perform(TargetDrafts.set(new TargetDrafts.About(2019, Holder.BUREAU, indicator.code(),
                        indicator.labelKey()), landfall.domain.value.Count.of(60)));
            }
            opened.perform(TargetDrafts.set(new TargetDrafts.About(2018, Holder.BUREAU, Indicator.SIGN_INV.code(),
                    Indicator.SIGN_INV.labelKey()), Money.yi("100")));
        }
    }

    /** Zhuzhou signed 27 projects in the first quarter of 2019: 27 of 60 is 45.0 %, against 25.0 % of the year. */
    @Test
    void theFiguresOfTheQuarterAreMeasuredAgainstTheYear() {
        var outcome = landing.run("targets", workspace, "--year", "2019", "--month", "2019-03", "--json");
        assertEquals(0, outcome.code(), outcome.error());
        Map<String, Object> signed = outcome.array().getFirst();
        assertEquals("sign_n", signed.get("indicator"));
        assertEquals("", signed.get("holder"));
        assertEquals(new BigDecimal("45.0"), new BigDecimal(signed.get("completion_pct").toString()));
        assertEquals(new BigDecimal("25.0"), new BigDecimal(signed.get("time_pct").toString()));
        assertEquals(new BigDecimal("20.0"), new BigDecimal(signed.get("points").toString()));
        assertEquals(2, outcome.array().size(), "2018 is another year");
    }

    @Test
    void peopleReadATable() {
        String out = landing.run("--lang", "zh", "targets", workspace, "--year", "2019", "--month", "2019-03").out();
        assertTrue(out.contains("2019年目标完成情况（算到2019年3月）"), out);
        String line = out.lines().filter(text -> text.contains("签约项目")).findFirst().orElseThrow();
        for (String part : List.of("全局", "60", "27", "45.0%", "25.0%", "+20.0")) {
            assertTrue(line.contains(part), line);
        }
        assertTrue(landing.run("--lang", "zh", "targets", workspace, "--year", "2020").out()
                .contains("2020年还没有目标"));
    }

    @Test
    void aMonthOfAnotherYearIsRefused() {
        var outcome = landing.run("targets", workspace, "--year", "2019", "--month", "2018-03");
        assertNotEquals(0, outcome.code());
        assertTrue(outcome.error().contains("2019"), outcome.error());
    }
}
