package landfall.ui.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import landfall.bench.Bench;
import landfall.bench.TenThousand;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.insight.AgeStrip;
import landfall.insight.Ageing;
import landfall.insight.Funnel;
import landfall.insight.Tally;
import landfall.insight.comparison.MonthlySigned;
import landfall.insight.filter.ProjectFilter;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.Span;
import landfall.insight.indicator.source.Basis;
import landfall.ui.dashboard.figures.Asked;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.figures.Stretch;
import landfall.workspace.WorkspaceReading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * All figures of the analysis over 10,000 projects, the headlines and bands among them, and some of its parts, against
 * the grouping query of one of its charts by the database: what was signed in each month of two years, by the rules that
 * the chart applies. An edit is made on the snapshot that is shown, as in the window, and is part of what is measured;
 * it changes in turn an amount, the stage, the day of signing and the day of the last progress of a project. Items, such
 * as an arrival of funds, are not edited here.
 *
 * <p>The two sides are not alike. The database counts one chart from the beginning, while the analysis knows from the
 * snapshot before what the edit did not touch; that is what the window does, and how long it takes to count from the
 * beginning is the line of the analysis opened. On the other hand the database runs compiled code, while a quick run
 * measures the first dozen times that the analysis is taken, when much of it is not compiled yet; after thirty times it
 * takes half as long.
 */
@ExtendWith(Bench.class)
class DashboardBench {
    private static final String QUERY = "GROUP BY of the monthly chart, SQLite";
    private static final String MONTHS = """
            SELECT substr(signed_on, 1, 7) AS month, count(*), sum(total_investment), sum(total_investment IS NULL)
            FROM project
            WHERE signed_on >= '2023-01-01' AND signed_on < '2025-01-01' AND stage IN ('SIGNED', 'LANDED', 'PRODUCING')
              AND NOT (exit IS NOT NULL AND exit_reason IS '重复')
              AND capital_origin IS NOT '市内区外' AND capital_origin IS NOT '区内'
              AND id NOT IN (SELECT project FROM contract GROUP BY project
                  HAVING max(kind IS NULL OR kind NOT IN ('框架', '意向')) = 0)
            GROUP BY month ORDER BY month""";
    private static final double GOAL = 0.3;
    private static final YearMonth MONTH = YearMonth.from(TenThousand.TODAY);

    @TempDir
    private static Path folder;
    private static Path file;
    private static Pipeline pipeline;
    private static final Asked LIVE =
            new Asked(ProjectFilter.LIVE, Stretch.of(Span.YEAR_TO_DATE, MONTH), Basis.REPORTED);
    private static final List<Indicator> SHOWN = List.of(Indicator.SIGN_N, Indicator.SIGN_INV, Indicator.SIGN_GE_100M,
            Indicator.SIGN_GE_1BN, Indicator.SIGN_GE_5BN, Indicator.SIGN_GE_10BN, Indicator.START_N,
            Indicator.TALK_STOCK, Indicator.TALK_STOCK_INV);

    private static final int MOST_ROUNDS = 25;

    private Pipeline shown;
    private int edits;
    private long seen;

    @BeforeAll
    static void read() throws Exception {
        file = TenThousand.in(folder);
        pipeline = WorkspaceReading.pipeline(file, TenThousand.AUTHOR);
    }

    @BeforeEach
    void show() {
        shown = pipeline;
    }

    @Test
    void theWholeAnalysis() throws Exception {
        // One edit after the other, as the window sees them: what an edit leaves alone is known already.
        against("analysis after an edit, every panel", GOAL, () -> take(edited()));
        against("the same with the long table in sight", () -> seen += take(edited()).lines().size());
        var unopened = new ArrayDeque<Pipeline>(); // each is let go when it was opened, with all that is known of it
        Stream.generate(DashboardBench::anew).limit(MOST_ROUNDS).forEach(unopened::add);
        against("analysis opened, every panel", () -> take(unopened.remove()));
        var narrow = new Asked(ProjectFilter.LIVE.withStages(Set.of(Stage.SIGNED, Stage.LANDED, Stage.PRODUCING)),
                LIVE.stretch(), LIVE.basis());
        against("analysis of one filter, every panel", () ->
                seen += DashboardFigures.of(pipeline, narrow, TenThousand.TODAY).all());
    }

    // All that is shown when the analysis opens; the headlines and bands ask for theirs when they are drawn.
    private DashboardFigures take(Pipeline bureau) {
        DashboardFigures figures = DashboardFigures.of(bureau, LIVE, TenThousand.TODAY);
        SHOWN.forEach(indicator -> figures.line(indicator).present().number());
        seen += figures.all();
        return figures;
    }

    // The snapshot that is shown with something else here and there, each edit on top of the one before.
    private Pipeline edited() {
        edits++;
        Project project = shown.projects().get(edits * 37 % shown.projects().size());
        DayOrMonth day = DayOrMonth.of(TenThousand.TODAY.minusDays(edits * 5L % 600));
        Facts facts = switch (edits % 4) {
            case 0 -> project.facts().with(ProjectFields.TOTAL_INVESTMENT, Money.wan(String.valueOf(1_000 + edits)));
            case 1 -> project.facts().with(ProjectFields.STAGE,
                    project.stage() == Stage.SIGNED ? Stage.LANDED : Stage.SIGNED);
            case 2 -> project.facts().with(ProjectFields.SIGNED_ON, day);
            default -> project.facts().with(ProjectFields.LAST_PROGRESS_ON, day);
        };
        shown = shown.with(List.of(new Project(project.id(), facts)), List.of());
        return shown;
    }

    // The same as it comes from the file, of which nothing is known yet.
    private static Pipeline anew() {
        return Pipeline.of(Arrays.stream(EntityKind.values()).flatMap(kind -> pipeline.entities(kind).stream()).toList());
    }

    @Test
    void theQueryCountsWhatTheChartShows() throws Exception {
        var counted = new ArrayList<List<Long>>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                ResultSet row = connection.createStatement().executeQuery(MONTHS)) {
            while (row.next()) {
                counted.add(List.of(row.getLong(2), row.getLong(3), row.getLong(4)));
            }
        }
        MonthlySigned signed = MonthlySigned.of(Indicators.of(pipeline), MONTH.getYear());
        List<Tally> shown = Stream.concat(signed.months().stream().map(MonthlySigned.Month::earlier),
                signed.months().stream().map(MonthlySigned.Month::present)).filter(month -> !month.isEmpty()).toList();
        assertEquals(shown.stream().map(month -> List.of((long) month.count(), month.total().yuan(),
                (long) month.withoutAmount())).toList(), counted);
    }

    @Test
    void itsParts() throws Exception {
        against("every indicator, month, year and year before", () -> {
            var figures = Indicators.of(edited());
            Period year = Period.yearToDate(MONTH);
            for (Indicator indicator : Indicator.values()) {
                for (Period period : List.of(Period.month(MONTH), year, year.lastYear())) {
                    seen += figures.figure(indicator, period).rows().size();
                }
            }
        });
        against("funnel", () -> seen += Funnel.of(edited(), TenThousand.TODAY).steps().size());
        against("age strip", () -> {
            Pipeline bureau = edited();
            seen += AgeStrip.of(bureau, Ageing.of(bureau, TenThousand.TODAY)).rows().size();
        });
        var ageing = Ageing.of(pipeline, TenThousand.TODAY);
        against("stale projects", () -> seen += pipeline.projects().stream().filter(ageing::isStale).count());
    }

    private void against(String name, Bench.Work work) throws Exception {
        against(name, Bench.NO_GOAL, work);
    }

    private void against(String name, double goal, Bench.Work work) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            Bench.compare(name, goal, work, QUERY, () -> {
                try (ResultSet row = statement.executeQuery(MONTHS)) {
                    while (row.next()) {
                        seen += row.getLong(2);
                    }
                }
            });
        }
    }
}
