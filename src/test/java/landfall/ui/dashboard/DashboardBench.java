package landfall.ui.dashboard;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import landfall.bench.Bench;
import landfall.bench.TenThousand;
import landfall.domain.Pipeline;
import landfall.domain.Stage;
import landfall.insight.AgeStrip;
import landfall.insight.Ageing;
import landfall.insight.Funnel;
import landfall.insight.filter.ProjectFilter;
import landfall.insight.indicator.Basis;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.Span;
import landfall.ui.dashboard.figures.Asked;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.figures.Stretch;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** All figures of the analysis over 10,000 projects, and their parts, against one grouping query of the database. */
@ExtendWith(Bench.class)
class DashboardBench {
    private static final String QUERY = "GROUP BY of one chart, SQLite";
    private static final double GOAL = 0.3;
    private static final YearMonth MONTH = YearMonth.from(TenThousand.TODAY);

    @TempDir
    private static Path folder;
    private static Path file;
    private static Pipeline pipeline;
    private Pipeline bureau = pipeline;
    private long seen;

    @BeforeAll
    static void read() throws Exception {
        file = TenThousand.in(folder);
        pipeline = Workspace.read(file, TenThousand.AUTHOR);
    }

    @Test
    void theWholeAnalysis() throws Exception {
        var narrow = ProjectFilter.LIVE.withStages(Set.of(Stage.SIGNED, Stage.LANDED, Stage.PRODUCING));
        against("analysis, all figures of a changed bureau", GOAL, () -> {
            // One edit after the other, as the window sees them: what an edit leaves alone is known already.
            bureau = bureau.with(bureau.projects().subList(0, 1), List.of());
            seen += take(bureau, ProjectFilter.LIVE, false);
        });
        against("the same with the long table in sight", () -> {
            bureau = bureau.with(bureau.projects().subList(0, 1), List.of());
            seen += take(bureau, ProjectFilter.LIVE, true);
        });
        against("analysis, all figures of one filter", () ->
                seen += take(bureau, narrow, false));
    }

    // The window leaves the long table until it is seen.
    private static int take(Pipeline bureau, ProjectFilter filter, boolean table) {
        var figures = DashboardFigures.of(bureau, new Asked(filter, Stretch.of(Span.YEAR_TO_DATE, MONTH),
                Basis.REPORTED), TenThousand.TODAY);
        return figures.all() + (table ? figures.lines().size() : 0);
    }

    @Test
    void itsParts() throws Exception {
        var ageing = Ageing.of(pipeline, TenThousand.TODAY);
        against("every indicator, month, year and year before", () ->
                seen += Indicators.of(pipeline).rows(MONTH).size());
        against("funnel", () -> seen += Funnel.of(pipeline, TenThousand.TODAY).steps().size());
        against("age strip", () -> seen += AgeStrip.of(pipeline.projects(), ageing).rows().size());
        against("stale projects", () -> seen += pipeline.projects().stream().filter(ageing::isStale).count());
    }

    private void against(String name, Bench.Work work) throws Exception {
        against(name, Bench.NO_GOAL, work);
    }

    private void against(String name, double goal, Bench.Work work) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            Bench.compare(name, goal, work, QUERY, () -> {
                try (ResultSet row = statement.executeQuery("SELECT chain, count(*), sum(total_investment) FROM project"
                        + " WHERE signed_on >= '2024-01-01' AND signed_on < '2024-09-01' GROUP BY chain")) {
                    while (row.next()) {
                        seen += row.getLong(2);
                    }
                }
            });
        }
    }
}
