package landfall.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import landfall.domain.DayOrMonth;
import landfall.domain.Exit;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeingTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 31);
    private final Ageing ageing = Ageing.on(TODAY);

    @ParameterizedTest
    @CsvSource({"LEAD, 30, true", "TALKS, 60, true", "SIGNED, 90, true", "LANDED, 180, true", "PRODUCING, 9999, false"})
    void aProjectIsStalledOnTheDayAfterItsLimit(Stage stage, int limit, boolean everStalled) {
        assertFalse(ageing.isStale(Made.in(stage).on(stage, TODAY.minusDays(limit).toString()).project()));
        assertEquals(everStalled,
                ageing.isStale(Made.in(stage).on(stage, TODAY.minusDays(limit + 1).toString()).project()));
    }

    @Test
    void anExitedProjectIsNeitherStalledNorOverdue() {
        Project left = Made.in(Stage.LEAD).on(Stage.LEAD, "2020-01-01").left(Exit.SUSPENDED, "2021-01-01")
                .with(ProjectFields.NEXT_DUE, DayOrMonth.parse("2020-02-01")).project();
        assertFalse(ageing.isStale(left));
        assertFalse(ageing.isOverdue(left));
    }

    @Test
    void aProjectWithoutTheDateOfItsStageIsNotCalledStalled() {
        assertFalse(ageing.isStale(Made.in(Stage.SIGNED).on(Stage.TALKS, "2020-01-01").project()));
        assertEquals(OptionalLong.empty(), ageing.daysInStage(Made.in(Stage.SIGNED).project()));
    }

    @Test
    void aMonthOnlyDateCountsFromTheEndOfItsMonth() {
        assertEquals(OptionalLong.of(31), ageing.daysInStage(Made.signed("2024-07").project()));
        assertEquals(OptionalLong.of(0), ageing.daysInStage(Made.signed("2024-09").project()));
    }

    @ParameterizedTest
    @CsvSource({"2024-08-30, 1, false", "2024-08-31, -1, true", "2024-09-01, -1, false", "2024-08, -1, true",
        "2024-07, 31, false"})
    void aStepIsOverdueFromTheDayAfterItsDate(String due, long days, boolean today) {
        Project project = Made.in(Stage.TALKS).with(ProjectFields.NEXT_DUE, DayOrMonth.parse(due)).project();
        assertEquals(days < 0 ? OptionalLong.empty() : OptionalLong.of(days), ageing.daysOverdue(project));
        assertEquals(today, ageing.isDueToday(project));
    }

    @Test
    void theStripPutsEveryDayIntoOneBand() {
        var projects = List.of(lead(0), lead(15), lead(16), lead(30), lead(31), lead(61), lead(180), lead(181),
                Made.in(Stage.LEAD).project());
        var row = AgeStrip.of(projects, ageing).rows().getFirst();
        assertEquals(List.of(2, 2, 1, 1, 1, 1), row.cells().stream().map(Tally::count).toList());
        assertEquals(4, row.stale().count());
        assertEquals(1, row.undated().count());
        assertTrue(AgeStrip.bands().getLast().toDay().isEmpty());
    }

    private static Project lead(int days) {
        return Made.in(Stage.LEAD).on(Stage.LEAD, TODAY.minusDays(days).toString()).project();
    }
}
