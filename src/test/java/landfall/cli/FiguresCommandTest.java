package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import landfall.insight.indicator.Indicator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published ledger of Yuhua: 25 projects signed from January to September 2023, 7 a year earlier. */
class FiguresCommandTest {
    private Landing landing;
    private Path workspace;

    @BeforeEach
    void start(@TempDir Path folder) {
        landing = new Landing(folder);
        workspace = landing.at("招商局.landfall");
        landing.run("import", workspace, Landing.ledger("yuhua-2022-2023-ledger-gbk.csv"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> object, String name) {
        return (List<Map<String, Object>>) object.get(name);
    }

    private Map<String, Object> json(Object... more) {
        Object[] all = new Object[more.length + 3];
        all[0] = "figures";
        all[1] = workspace;
        all[2] = "--json";
        System.arraycopy(more, 0, all, 3, more.length);
        var outcome = landing.run(all);
        assertEquals(0, outcome.code(), outcome.error());
        return outcome.object();
    }

    private Map<String, Object> figure(Object... more) {
        return list(json(more), "figures").getFirst();
    }

    @Test
    void aFigureStandsBesideTheYearBeforeAndItsGrowth() {
        var figure = figure("--indicator", "sign_n", "--month", "2023-09");
        assertEquals(BigDecimal.valueOf(25), figure.get("value"));
        assertEquals(BigDecimal.valueOf(7), figure.get("year_before"));
        assertEquals(new BigDecimal("257.1"), figure.get("yoy_pct"));
        assertTrue(!figure.containsKey("mom_pct"), "the year to date has no period before");
        assertEquals(json("--indicator", "sign_n", "--from", "2023-01-01", "--to", "2023-09-30"),
                json("--indicator", "签约项目", "--month", "2023-09", "--span", "YTD"), "the same days, free or as a span");
    }

    @Test
    void aMonthAndAQuarterStandBesideTheOneBeforeToo() {
        var month = figure("--indicator", "sign_n", "--month", "2023-09", "--span", "month");
        assertEquals(BigDecimal.valueOf(2), month.get("value"));
        assertTrue(month.containsKey("before") && month.containsKey("mom_pct"), month.toString());
        assertEquals(Map.of("from", "2023-04-01", "to", "2023-05-31"),
                json("--month", "2023-08", "--span", "quarter").get("before"));
    }

    @Test
    void everyCountedRowIsOpenedAndWhatIsLeftOutSaysWhy() {
        var figure = figure("--indicator", "sign_n", "--month", "2023-09", "--rows");
        assertEquals(25, list(figure, "rows").size());
        var reasons = list(figure, "excluded").stream().map(one -> (String) one.get("reason")).distinct().toList();
        assertTrue(reasons.contains("before"), reasons.toString());
        String text = landing.run("figures", workspace, "--indicator", "sign_n", "--month", "2023-09", "--rows").out();
        assertTrue(text.contains("签约项目：计入 25 条") && text.contains("统计口径（版本 "), text);
    }

    @Test
    void thePartsOfARankingAddUpAndSayTheirRank() {
        var figure = figure("--indicator", "sign_n", "--month", "2023-09", "--by", "size");
        BigDecimal sum = list(figure, "ranking").stream().map(line -> (BigDecimal) line.get("value"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(BigDecimal.valueOf(25), sum);
        assertEquals(BigDecimal.ONE, list(figure, "ranking").getFirst().get("rank"));
    }

    @Test
    void withoutANameEveryFigureIsShownInBothLanguages() {
        assertEquals(Indicator.values().length, list(json("--month", "2023-09"), "figures").size());
        for (String language : List.of("zh", "en")) {
            var outcome = landing.run("figures", workspace, "--lang", language, "--by", "chain", "--month", "2023-09");
            assertEquals(0, outcome.code(), outcome.error());
            assertTrue(outcome.out().contains("sign_n"), outcome.out());
        }
    }

    @Test
    void onlyWhatADepartmentHasRecognisedCountsOnTheOtherBasis() {
        assertEquals(BigDecimal.ZERO,
                figure("--indicator", "sign_n", "--month", "2023-09", "--basis", "recognised").get("value"));
        assertNull(figure("--indicator", "rate_land", "--month", "2023-09", "--basis", "recognised").get("value"));
    }

    @Test
    void aPastDayShowsWhatHadHappenedByThen() {
        var then = figure("--indicator", "sign_n", "--as-of", "2023-08-31", "--month", "2023-09");
        var upTo = figure("--indicator", "sign_n", "--month", "2023-08");
        assertEquals(upTo.get("value"), then.get("value"));
    }

    @ParameterizedTest
    @CsvSource({"--indicator signed, cli.figures.no_indicator", "--from 2023-01-01, cli.figures.half_period",
        "--from 2023-02-01 --to 2023-01-01, cli.figures.backwards",
        "--from 2023-01-01 --to 2023-02-01 --span year, cli.figures.two_periods", "--by colour, cli.bad.value",
        "--span decade, cli.bad.value", "--basis guessed, cli.bad.value", "--view 没有, cli.view.none"})
    void whatCannotBeUnderstoodIsRefused(String options, String key) {
        String[] more = options.split(" ");
        Object[] all = new Object[more.length + 3];
        all[0] = "figures";
        all[1] = workspace;
        all[2] = "--json";
        System.arraycopy(more, 0, all, 3, more.length);
        var outcome = landing.run(all);
        assertEquals(2, outcome.code(), outcome.out());
        assertEquals(key, outcome.refusal().get("key"));
    }
}
