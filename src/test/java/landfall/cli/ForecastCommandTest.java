package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import landfall.domain.Pipeline;
import landfall.insight.forecast.Forecast;
import landfall.insight.forecast.Goal;
import landfall.journal.Author;
import landfall.workspace.Demo;
import landfall.workspace.NewWorkspace;
import landfall.workspace.WorkspaceReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastCommandTest {
    private static final LocalDate DAY = LocalDate.of(2024, 8, 30);
    private static final Author AUTHOR = new Author("周敏", "laptop-1");
    private Landing landing;
    private Path file;

    @BeforeEach
    void start(@TempDir Path folder) {
        landing = new Landing(folder);
        file = landing.at("招商局.landfall");
    }

    private void make(int projects) {
        NewWorkspace.create(file, AUTHOR, Demo.draft(projects, Demo.SEED, DAY)).close();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theBandsArePrintedWithTheirSampleAndTheRemarkThatTheyAreNoResult() {
        make(300);
        Pipeline pipeline = WorkspaceReading.pipeline(file, AUTHOR);
        Forecast signed = Forecast.of(pipeline, DAY, Goal.SIGNED);
        var outcome = landing.run("forecast", file, "--as-of", DAY, "--backtest");
        assertEquals(0, outcome.code());
        assertTrue(outcome.out().contains("预测不是实绩"), outcome.out());
        assertTrue(outcome.out().contains("样本：历史签约 " + signed.entries() + " 个"), outcome.out());
        assertTrue(outcome.out().contains(signed.count().low90() + "–" + signed.count().high90()), outcome.out());
        assertTrue(outcome.out().contains("次的实际值落在 90% 区间内"), outcome.out());
        var json = (Map<String, Object>) Landing.parse(landing.run("forecast", file, "--as-of", DAY, "--json").out());
        var first = (Map<String, Object>) ((List<Object>) json.get("forecasts")).getFirst();
        assertEquals(signed.count().median(),
                ((Number) ((Map<String, Object>) first.get("n")).get("median")).longValue());
        assertTrue(json.get("remark").toString().contains("不是实绩"));
    }

    @Test
    void tooSmallASampleIsSaid() {
        make(12);
        var outcome = landing.run("forecast", file, "--as-of", DAY, "--lang", "en");
        assertEquals(0, outcome.code());
        assertEquals(3, outcome.out().lines().filter(line -> line.contains("Sample too small")).count());
    }
}
