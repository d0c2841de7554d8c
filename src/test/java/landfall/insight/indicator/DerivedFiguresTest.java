package landfall.insight.indicator;

import static landfall.insight.indicator.Bureaus.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.insight.Made;
import landfall.insight.comparison.IndicatorRow;
import landfall.insight.indicator.row.Grouping;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every figure of the published articles that follows from others, taken of projects made after the article. */
class DerivedFiguresTest {
    private static final String FILE = "/landfall/insight/derived-figures.csv";
    private static final Period FAIR = new Period(LocalDate.of(2019, 4, 14), LocalDate.of(2019, 4, 19));
    private static final Period QUARTER = Period.yearToDate(YearMonth.of(2019, 3));
    private static final YearMonth SEPTEMBER = YearMonth.of(2023, 9);

    /** How the figure of each row is taken, in the row's unit. */
    private static final Map<String, Supplier<BigDecimal>> CASES = Map.of(
            "000-006", () -> number(Indicator.RATE_PERF, Period.year(2018), performing()),
            "001-002", DerivedFiguresTest::sameMonthsOfTheYearBefore,
            "002-005", () -> yi(Indicators.of(fair()).figure(Indicator.SIGN_INV, FAIR)
                    .split(Grouping.INDUSTRY::label).get("生产制造").number()),
            "002-010", () -> number(Indicator.INTENS, FAIR, outlets()),
            "002-011", () -> number(Indicator.MU_TAX, FAIR, outlets()),
            "002-015", () -> number(Indicator.MONTHS_SIGNED, FAIR, outlets()),
            "002-025", () -> yi(number(Indicator.SIGN_CAP_MEAN, QUARTER, zhuzhou())),
            "002-026", () -> number(Indicator.FLOW_START, QUARTER, zhuzhou()));

    @TestFactory
    Stream<DynamicTest> theEngineGivesThePublishedNumber() {
        return rows().stream().map(row -> DynamicTest.dynamicTest(row.get("case_id") + " " + row.get("indicator_zh"),
                () -> {
                    Supplier<BigDecimal> taken = CASES.get(row.get("case_id"));
                    assertNotNull(taken, "no case for the derived row " + row);
                    var published = new BigDecimal(row.get("value"));
                    BigDecimal number = taken.get().setScale(published.scale(), RoundingMode.HALF_UP);
                    assertEquals(published, number, row.get("formula"));
                }));
    }

    @Test
    void everyCaseHasItsRow() {
        assertEquals(CASES.keySet().stream().sorted().toList(),
                rows().stream().map(row -> row.get("case_id")).sorted().toList());
    }

    @Test
    void thePublishedGrowthFollowsFromBothYears() {
        assertEquals(new BigDecimal("257.1"), september().yoyPercent());
    }

    // The number of the year before that the printed growth implies, and what the engine counts for it.
    private static BigDecimal sameMonthsOfTheYearBefore() {
        IndicatorRow row = september();
        BigDecimal factor = BigDecimal.ONE.add(new BigDecimal("257").movePointLeft(2));
        assertEquals(BigDecimal.valueOf(row.ytd()).divide(factor, 0, RoundingMode.HALF_UP),
                BigDecimal.valueOf(row.priorYtd()));
        return row.priorFigure().number();
    }

    private static IndicatorRow september() {
        return IndicatorRow.of(Indicators.of(yuhua())::figure, Indicator.SIGN_N, SEPTEMBER);
    }

    private static Pipeline yuhua() {
        var projects = new ArrayList<Project>();
        for (int i = 0; i < 25; i++) {
            projects.add(Made.signed("2023-0" + (1 + i % 9)).project());
        }
        for (int i = 0; i < 7; i++) {
            projects.add(Made.signed("2022-0" + (1 + i) + "-28").project());
        }
        projects.add(Made.signed("2022-10-01").project());
        return Pipeline.of(projects);
    }

    private static Pipeline performing() {
        return Pipeline.of(Stream.generate(() -> Made.in(Stage.LANDED).on(Stage.SIGNED, "2018-03-01")
                .on(Stage.LANDED, "2018-04").with(ProjectFields.STARTED_ON, day("2018-05-10"))
                .with(ProjectFields.PLAN_START, day("2018-05")).project()).limit(5).toList());
    }

    private static Made mall() {
        return Made.signed("2019-04-16").on(Stage.LEAD, "2018-09").yi("20")
                .with(ProjectFields.KIND, "商贸综合体")
                .with(ProjectFields.LAND, Area.mu(BigDecimal.valueOf(200)))
                .with(ProjectFields.EXPECTED_TAX, Money.wan("3000"));
    }

    private static Pipeline outlets() {
        return Pipeline.of(List.of(mall().project()));
    }

    private static Pipeline fair() {
        var projects = new ArrayList<Project>(outlets().projects());
        for (String yi : List.of("1.5", "2", "1", "0.5")) {
            projects.add(Made.signed("2019-04-16").yi(yi).with(ProjectFields.KIND, "生产制造").project());
        }
        assertEquals(new BigDecimal("25"),
                yi(number(Indicator.SIGN_INV, FAIR, Pipeline.of(projects))).stripTrailingZeros());
        return Pipeline.of(projects);
    }

    // 27 signed for 42.1亿 together; of the 11 starts, four are of projects signed the year before.
    private static Pipeline zhuzhou() {
        var projects = new ArrayList<Project>();
        for (int i = 0; i < 27; i++) {
            Made made = Made.in(Stage.LANDED).on(Stage.SIGNED, "2019-0" + (1 + i % 3))
                    .with(ProjectFields.CONTRACT_CAPITAL, i == 0 ? Money.yi("16.1") : Money.yi("1"));
            projects.add((i < 7 ? made.with(ProjectFields.STARTED_ON, day("2019-03-31")) : made).project());
        }
        for (int i = 0; i < 4; i++) {
            projects.add(Made.in(Stage.LANDED).on(Stage.SIGNED, "2018-11-05")
                    .with(ProjectFields.STARTED_ON, day("2019-01-10")).project());
        }
        return Pipeline.of(projects);
    }

    private static BigDecimal number(Indicator indicator, Period period, Pipeline pipeline) {
        return Indicators.of(pipeline).figure(indicator, period).number();
    }

    private static BigDecimal yi(BigDecimal yuan) {
        return yuan.movePointLeft(8);
    }

    private static List<Map<String, String>> rows() {
        String text;
        try (InputStream in = DerivedFiguresTest.class.getResourceAsStream(FILE)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        List<String> lines = text.lines().toList();
        String[] names = lines.getFirst().split(",");
        var rows = new ArrayList<Map<String, String>>();
        for (String line : lines.subList(1, lines.size())) {
            // A comma inside quotation marks separates nothing.
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            if (row.get("kind").equals("derived")) {
                rows.add(row);
            }
        }
        return rows;
    }
}
