package landfall.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import org.junit.jupiter.api.Test;

class SlipListTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final Period YEAR = Period.year(2024);

    @Test
    void theOutstandingOnesComeFirstTheLatestOfAllAtTheTop() {
        Project owed = planned("2024-08-10").project();
        Project longOwed = planned("2024-06").project();
        Project lateButDone = planned("2024-01-10").with(ProjectFields.STARTED_ON, day("2024-05-09")).project();
        var list = SlipList.of(Pipeline.of(List.of(lateButDone, owed, longOwed)), YEAR, TODAY);
        assertEquals(List.of(longOwed, owed, lateButDone), list.lines().stream().map(SlipList.Line::project).toList());
        assertEquals(List.of(61L, 20L, 120L), list.lines().stream().map(line -> line.plan().daysLate()).toList());
        assertEquals(2, list.outstanding());
    }

    @Test
    void whatCameInTimeOrLateInAnotherPeriodIsNotListed() {
        Project inTime = planned("2024-05").with(ProjectFields.STARTED_ON, day("2024-05-31")).project();
        Project lateLastYear = planned("2023-01-10").with(ProjectFields.STARTED_ON, day("2023-06-01")).project();
        Project ahead = planned("2024-08").project();
        assertEquals(List.of(), SlipList.of(Pipeline.of(List.of(inTime, lateLastYear, ahead)), YEAR, TODAY).lines());
    }

    private static Made planned(String start) {
        return Made.signed("2023-01-05").with(ProjectFields.PLAN_START, day(start));
    }

    private static DayOrMonth day(String date) {
        return DayOrMonth.parse(date);
    }
}
