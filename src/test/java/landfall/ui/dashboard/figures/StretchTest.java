package landfall.ui.dashboard.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import landfall.domain.value.Period;
import landfall.insight.indicator.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {
    private static final YearMonth AUGUST = YearMonth.of(2024, 8);

    @ParameterizedTest
    @CsvSource({"MONTH, -1, 2024-07-01, 2024-07-31", "QUARTER, 0, 2024-07-01, 2024-08-31",
        "QUARTER, -1, 2024-04-01, 2024-06-30", "YEAR_TO_DATE, -8, 2023-01-01, 2023-12-31",
        "LUNAR_YEAR, -1, 2024-02-10, 2024-07-31", "YEAR, -1, 2023-01-01, 2023-12-31"})
    void aStepLeadsToTheStretchOfTheSameKindBefore(Span span, int steps, LocalDate from, LocalDate to) {
        assertEquals(new Period(from, to), Stretch.of(span, AUGUST).moved(steps, AUGUST).period());
    }

    @Test
    void aQuarterUnderWayEndsWithThePresentMonthAndIsFoundAgain() {
        Stretch now = Stretch.of(Span.QUARTER, AUGUST);
        assertEquals(now, now.moved(-1, AUGUST).moved(1, AUGUST));
        assertTrue(now.moved(1, AUGUST).isAhead(AUGUST));
        assertFalse(now.moved(-1, AUGUST).moved(1, AUGUST).isAhead(AUGUST));
    }

    @Test
    void wholeMonthsStepByMonthsAndOtherDaysByAsManyDays() {
        var months = Stretch.free(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 29)));
        assertEquals(new Period(LocalDate.of(2023, 11, 1), LocalDate.of(2023, 12, 31)),
                months.moved(-1, AUGUST).period());
        var days = Stretch.free(new Period(LocalDate.of(2024, 3, 10), LocalDate.of(2024, 3, 19)));
        assertEquals(new Period(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 9)), days.moved(-1, AUGUST).period());
        assertEquals(new Period(LocalDate.of(2023, 3, 10), LocalDate.of(2023, 3, 19)), days.yearBefore());
        assertEquals(Optional.empty(), days.before());
    }
}
