package landfall.ui.ledger.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import landfall.domain.value.DayOrMonth;
import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void aBoundIncludesItself() {
        assertEquals(List.of("0.3", "5"), numbers(">=0.3", "0.29", "0.3", "5"));
        assertEquals(List.of("0.3", "5"), numbers("\u2265 0.3", "0.29", "0.3", "5"));
        assertEquals(List.of("0.29", "0.3"), numbers("<=0.3", "0.29", "0.3", "5"));
    }

    @Test
    void aStrictBoundLeavesItselfOut() {
        assertEquals(List.of("5"), numbers(">0.3", "0.29", "0.3", "5"));
        assertEquals(List.of("0.29"), numbers("\uff1c0.3", "0.29", "0.3", "5"));
    }

    @Test
    void aRangeIncludesBothEnds() {
        assertEquals(List.of("1", "5"), numbers("1-5", "0.99", "1", "5", "5.01"));
        assertEquals(List.of("1", "5"), numbers("1~5", "0.99", "1", "5", "5.01"));
        assertEquals(List.of("1,000"), numbers("1,000\u20142,000", "999", "1,000"));
    }

    @Test
    void aBareNumberMeansWhatTheColumnShows() {
        assertEquals(List.of("0.304", "0.296"), numbers("0.3", "0.304", "0.296", "0.31"));
    }

    @Test
    void halfTypedTextIsNotUnderstood() {
        assertTrue(Bounds.number(">=", 2).isEmpty());
        assertTrue(Bounds.number("about", 2).isEmpty());
        assertTrue(Bounds.date("20").isEmpty());
        assertTrue(Bounds.date("2022-13").isEmpty());
    }

    @Test
    void aYearAndAMonthAreFilters() {
        assertEquals(List.of("2022-01-01", "2022-12"), dates("2022", "2021-12-31", "2022-01-01", "2022-12", "2023-01"));
        assertEquals(List.of("2022-05-31", "2022-05"), dates("2022-05", "2022-05-31", "2022-05", "2022-06-01"));
        assertEquals(List.of("2022-05-31"), dates("2022\u5e745\u6708", "2022-05-31", "2022-06-01"));
    }

    @Test
    void aMonthIsNotOneOfItsDays() {
        assertEquals(List.of("2022-05-03"), dates("2022-5-3", "2022-05", "2022-05-03"));
    }

    @Test
    void datesHaveBoundsAndRanges() {
        assertEquals(List.of("2022-05", "2023-01-01"), dates(">=2022-05", "2022-04-30", "2022-05", "2023-01-01"));
        assertEquals(List.of("2021-01-01", "2022-12"), dates("2021-2022", "2020-12", "2021-01-01", "2022-12", "2023-01"));
        assertEquals(List.of("2022-03", "2022-05-31"), dates("2022-03~2022-05", "2022-03", "2022-05-31", "2022-06"));
    }

    @Test
    void aDashAsksForRowsWithoutAValue() {
        assertTrue(Bounds.asksForNothing("\u2014"));
        assertTrue(Bounds.asksForNothing(" - "));
        assertFalse(Bounds.asksForNothing("-1"));
    }

    private static List<String> numbers(String filter, String... given) {
        var test = Bounds.number(filter, 2).orElseThrow();
        return List.of(given).stream().filter(text -> test.test(new BigDecimal(text.replace(",", "")))).toList();
    }

    private static List<String> dates(String filter, String... given) {
        var test = Bounds.date(filter).orElseThrow();
        return List.of(given).stream().filter(text -> test.test(DayOrMonth.parse(text))).toList();
    }
}
