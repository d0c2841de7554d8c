package landfall.insight.trip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Item;
import landfall.domain.OutpostFields;
import landfall.domain.SquadFields;
import landfall.domain.WeeklyReportFields;
import landfall.domain.value.DayOrMonth;
import org.junit.jupiter.api.Test;

class WeeklyReportsTest {
    // A Friday; its week began on 26 August.
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);

    private static List<String> missing(Item post, String... weeks) {
        List<Item> reports = Stream.of(weeks).map(week -> new Item("r" + week, Facts.none(EntityKind.WEEKLY_REPORT)
                .with(WeeklyReportFields.WEEK, DayOrMonth.parse(week)))).toList();
        return WeeklyReports.missing(post, reports, TODAY).stream().map(LocalDate::toString).toList();
    }

    private static Item outpost(String since, String until) {
        return new Item("o1", Facts.none(EntityKind.OUTPOST).with(OutpostFields.NAME, "深圳驻点")
                .with(OutpostFields.SINCE, since == null ? null : DayOrMonth.parse(since))
                .with(OutpostFields.UNTIL, until == null ? null : DayOrMonth.parse(until)));
    }

    @Test
    void everyWeekFromTheFirstToTheLastThatIsOverWantsAReportWhateverItsDay() {
        assertEquals(List.of("2024-08-19", "2024-08-12", "2024-08-05"), missing(outpost("2024-08-07", null)));
        assertEquals(List.of("2024-08-05"), missing(outpost("2024-08-07", null), "2024-08-18", "2024-08-19", "2024-08-26"));
        assertEquals(List.of(), missing(outpost("2024-08-28", null)));
    }

    @Test
    void nothingIsAskedForAfterTheEndOrBeforeAMonthThatIsKnownWithoutADayIsOver() {
        assertEquals(List.of("2024-08-12", "2024-08-05"), missing(outpost("2024-08-07", "2024-08-13")));
        assertEquals(List.of("2024-08-19", "2024-08-12", "2024-08-05", "2024-07-29"), missing(outpost("2024-07", null)));
        assertEquals(List.of(), missing(outpost(null, null), "2024-08-01"));
        assertEquals(List.of("2024-08-19"), missing(outpost("2024-08-19", null), "2024-08"));
    }

    @Test
    void aSquadIsAskedByItsOwnDates() {
        var squad = new Item("s1", Facts.none(EntityKind.SQUAD).with(SquadFields.SINCE, DayOrMonth.parse("2024-08-12"))
                .with(SquadFields.UNTIL, DayOrMonth.parse("2024-08-16")));
        assertEquals(List.of("2024-08-12"), missing(squad));
    }
}
