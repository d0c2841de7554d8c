package landfall.domain.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekAndQuarterTest {
    @ParameterizedTest
    @CsvSource({"2024-08-30, 2024-W35, 2024-08-26, 2024-Q3", "2024-12-30, 2025-W01, 2024-12-30, 2024-Q4",
        "2021-01-03, 2020-W53, 2020-12-28, 2021-Q1", "2026-12-31, 2026-W53, 2026-12-28, 2026-Q4"})
    void aDayLiesInItsWeekAndItsQuarter(LocalDate day, String week, LocalDate monday, String quarter) {
        assertEquals(week, Week.of(day).toString());
        assertEquals(Week.of(day), Week.parse(week));
        assertEquals(new Period(monday, monday.plusDays(6)), Week.of(day).days());
        assertEquals(quarter, Quarter.of(day).toString());
        assertEquals(Quarter.of(day), Quarter.parse(quarter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-W53", "2024-W00", "2024-W1", "2024W01", "2024-08"})
    void whatIsNoWeekIsRefused(String text) {
        assertThrows(DateTimeException.class, () -> Week.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-Q0", "2024-Q5", "2024Q1", "Q1"})
    void whatIsNoQuarterIsRefused(String text) {
        assertThrows(DateTimeException.class, () -> Quarter.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"2024-Q1, 2024-01-01, 2024-03-31", "2023-Q4, 2023-10-01, 2023-12-31"})
    void aQuarterHasThreeWholeMonths(String quarter, LocalDate from, LocalDate to) {
        assertEquals(new Period(from, to), Quarter.parse(quarter).days());
    }
}
