package landfall.quality.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.quality.FindingWords;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TripRulesTest {
    private static final FindingWords WORDS = new FindingWords(Texts.in(Language.CHINESE));

    private static DayOrMonth date(String iso) {
        return iso == null ? null : DayOrMonth.parse(iso);
    }

    private static Item trip(String from, String to) {
        return new Item("t", Facts.none(EntityKind.TRIP).with(TripFields.FIRST_DAY, date(from))
                .with(TripFields.LAST_DAY, date(to)));
    }

    private static List<String> said(Item item, Item... around) {
        return Rules.of(item, new Surroundings(Pipeline.of(List.of(around)), LocalDate.of(2024, 8, 30))).stream()
                .map(finding -> finding.severity() + " " + WORDS.message(finding)).toList();
    }

    @ParameterizedTest
    @CsvSource({"2024-08-26, 2024-08-30, true", "2024-08-26, 2024-08-26, true", "2024-08-26, , true",
        "2024-08-26, 2024-08, true", "2024-08-26, 2024-08-25, false", "2024-08-26, 2024-07, false"})
    void aTripEndsNotBeforeItBegins(String from, String to, boolean fine) {
        assertEquals(fine ? 0 : 1, said(trip(from, to)).stream().filter(text -> text.startsWith("ERROR")).count());
    }

    @ParameterizedTest
    @CsvSource({"2024-08-26, true", "2024-08-30, true", "2024-08, true", "2024-08-25, false", "2024-08-31, false"})
    void aVisitLiesWithinTheDaysOfItsTrip(String day, boolean fine) {
        Item visit = new Item("v", Facts.none(EntityKind.VISIT).with(VisitFields.TRIP, "t")
                .with(VisitFields.DAY, date(day)));
        String wanted = "WARNING " + (day.equals("2024-08-25") ? "2024年8月25日" : "2024年8月31日")
                + " 不在这次行程的日期之内，请核对";
        assertEquals(fine ? List.of() : List.of(wanted), said(visit, trip("2024-08-26", "2024-08-30")));
    }
}
