package landfall.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import landfall.domain.calendar.SpecialDays.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    private final WorkCalendar official = BureauDays.parse(null).calendar();

    @ParameterizedTest
    @CsvSource({
        "2024-02-05, 2024-02-09, 4", // an ordinary week
        "2024-02-03, 2024-02-04, 1", // the Sunday worked for Spring Festival
        "2024-02-09, 2024-02-17, 0", // Spring Festival, eight days
        "2024-02-07, 2024-02-18, 3", // 8th, 9th, and Sunday the 18th
        "2024-09-13, 2024-09-18, 2", // Saturday the 14th and Wednesday the 18th
        "2024-09-27, 2024-10-14, 8", // 29, 30 September; 8, 9, 10, 11, 12, 14 October
        "2023-12-29, 2024-01-02, 1", // New Year's Day joins a weekend
        "2018-12-28, 2019-01-02, 2", // Saturday the 29th and the 2nd
        "2020-01-23, 2020-02-03, 1", // the festival that was prolonged
        "2026-02-13, 2026-02-24, 2", // Saturday the 14th and the 24th
        "2027-02-05, 2027-02-12, 5", // not announced: weekends only
        "2024-08-30, 2024-08-30, 0",
        "2024-08-30, 2024-08-01, 0"})
    void workingDaysAreCountedAsByHand(LocalDate after, LocalDate to, int days) {
        assertEquals(days, official.between(after, to));
    }

    @ParameterizedTest
    @CsvSource({"2018, 250", "2019, 250", "2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248",
        "2026, 248"})
    void aYearHasItsWeekdaysLessTheStatutoryHolidays(int year, int days) {
        assertEquals(days, official.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)));
        assertTrue(OfficialDays.of(year).source().contains(Integer.toString(year)));
    }

    @Test
    void onlyWeekendsAreMadeUpFor() {
        for (SpecialDays days : OfficialDays.all()) {
            for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
                boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
                assertTrue(days.kind() == Kind.OFF || weekend, days.toString());
                assertEquals(days.kind() == Kind.WORKING, official.isWorking(day), day.toString());
            }
        }
    }

    @Test
    void anyTwoDaysAreCountedAsALoopOverTheDaysCountsThem() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            var special = new ArrayList<SpecialDays>();
            for (int i = 0; i < random.nextInt(30); i++) {
                LocalDate from = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1500));
                special.add(new SpecialDays(from, from.plusDays(random.nextInt(9)),
                        Kind.values()[random.nextInt(3)], ""));
            }
            WorkCalendar calendar = WorkCalendar.of(special);
            for (int i = 0; i < 60; i++) {
                LocalDate after = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2500));
                LocalDate to = after.plusDays(random.nextInt(900) - 100);
                assertEquals(counted(special, after, to), calendar.between(after, to),
                        () -> "seed " + seed + ": " + special + " " + after + " to " + to);
            }
        }
    }

    private static int counted(List<SpecialDays> special, LocalDate after, LocalDate to) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
            boolean works = weekday;
            for (SpecialDays days : special) {
                if (!day.isBefore(days.from()) && !day.isAfter(days.to())) {
                    works = days.kind() == Kind.USUAL ? weekday : days.kind() == Kind.WORKING;
                }
            }
            count += works ? 1 : 0;
        }
        return count;
    }

    @Test
    void aBureauEntersAYearThatIsNotAnnouncedYet() {
        BureauDays days = BureauDays.parse(null);
        assertFalse(days.knows(2027));
        days = days.with(SpecialDays.parse("2027-02-05/2027-02-11,off,春节"));
        assertTrue(days.knows(2027));
        assertEquals(1, days.calendar().between(LocalDate.of(2027, 2, 4), LocalDate.of(2027, 2, 12)));
        assertEquals(days, BureauDays.parse(days.encode()));
    }

    @Test
    void whatTheBureauEntersHoldsInsteadOfTheAnnouncementAndCanBeTakenBack() {
        BureauDays none = BureauDays.parse(null);
        BureauDays.Row festival = none.rows(2024).stream().filter(row -> row.days().length() == 8).findFirst()
                .orElseThrow();
        BureauDays longer = none.change(festival, SpecialDays.parse("2024-02-09/2024-02-17,off,春节含除夕"));
        assertEquals(1, longer.days().size(), "the announced days need no line of their own");
        assertFalse(longer.calendar().isWorking(LocalDate.of(2024, 2, 9)));
        assertEquals(none.rows(2024).size(), longer.rows(2024).size());
        BureauDays removed = none.without(festival);
        assertTrue(removed.calendar().isWorking(LocalDate.of(2024, 2, 12)), "a Monday again");
        assertFalse(removed.calendar().isWorking(LocalDate.of(2024, 2, 11)), "a Sunday still");
        BureauDays.Row own = removed.rows(2024).stream().filter(BureauDays.Row::isOwn).findFirst().orElseThrow();
        assertEquals(none, removed.without(own), "the announcement holds again");
        BureauDays shorter = none.change(festival, SpecialDays.parse("2024-02-10/2024-02-14,off,春节"));
        assertTrue(shorter.calendar().isWorking(LocalDate.of(2024, 2, 15)));
    }

    @Test
    void daysEnteredTwiceAreReplacedAndPartsOfAnAnnouncementStay() {
        BureauDays days = BureauDays.parse(null).with(SpecialDays.parse("2024-02-14,working,值班"))
                .with(SpecialDays.parse("2024-02-14/2024-02-15,working,值班二"));
        assertEquals(List.of("2024-02-14/2024-02-15,working,值班二"), days.days().stream().map(SpecialDays::toString)
                .toList());
        assertEquals(List.of("2024-02-10/2024-02-13,off,春节", "2024-02-14/2024-02-15,working,值班二",
                "2024-02-16/2024-02-17,off,春节"), days.rows(2024).stream().map(row -> row.days().toString())
                .filter(line -> line.startsWith("2024-02-1") && !line.contains("18")).toList());
        assertEquals(days, BureauDays.parse(days.encode() + "\nsomething newer"));
    }
}
