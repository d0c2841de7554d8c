package landfall.report.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.insight.Made;
import landfall.report.Ink;
import landfall.report.Papers;
import landfall.report.pdf.Pdf;
import landfall.report.pdf.PdfPrinter;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;

class DailyListTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 9, 2);

    @Test
    void onAMondayAllDaysSinceFridayAreTalkedAbout() {
        String text = text(List.of(lead("周四", "2024-08-29"), lead("周五", "2024-08-30"), lead("周日", "2024-09-01"),
                lead("今天", "2024-09-02")));

        assertTrue(text.contains("新增线索（8月30日—9月1日）"), text);
        assertTrue(text.contains("周五") && text.contains("周日"), text);
        assertFalse(text.contains("周四") || text.contains("今天"), text);
    }

    @Test
    void whatIsDueWithinThreeDaysAndWhatIsOverdueStandApart() {
        String text = text(List.of(due("昨日到期", "2024-09-01"), due("今日到期", "2024-09-02"), due("三日后", "2024-09-05"),
                due("四日后", "2024-09-06")));
        String soon = text.substring(text.indexOf("五、"), text.indexOf("六、"));

        assertTrue(soon.contains("今日到期") && soon.contains("三日后"), soon);
        assertFalse(soon.contains("昨日到期") || text.contains("四日后"), text);
        assertTrue(text.substring(text.indexOf("六、")).contains("昨日到期"), text);
    }

    @Test
    void visitsSinceTheLastMeetingAndTripsOfTheDayAreListed() {
        var trip = new Item("t1", Facts.none(EntityKind.TRIP).with(TripFields.NAME, "长三角小分队")
                .with(TripFields.DIRECTION, TripFields.OUTBOUND).with(TripFields.LEADER, "易岚")
                .with(TripFields.FIRST_DAY, DayOrMonth.parse("2024-08-30"))
                .with(TripFields.LAST_DAY, DayOrMonth.parse("2024-09-03")));
        var visit = new Item("v1", Facts.none(EntityKind.VISIT).with(VisitFields.TRIP, "t1")
                .with(VisitFields.DAY, DayOrMonth.parse("2024-08-31")).with(VisitFields.PURPOSE, "圆桌会")
                .with(VisitFields.RESULT, "约定回访"));
        var reception = new Item("t2", Facts.none(EntityKind.TRIP).with(TripFields.NAME, "昨天的接待")
                .with(TripFields.DIRECTION, TripFields.INBOUND)
                .with(TripFields.FIRST_DAY, DayOrMonth.parse("2024-09-01")));
        String text = text(List.of(trip, visit, reception));
        String today = text.substring(text.indexOf("四、"), text.indexOf("五、"));

        assertTrue(text.contains("走出去8月31日圆桌会易岚约定回访"), text);
        assertTrue(today.contains("8月30日—9月3日长三角小分队"), today);
        assertFalse(today.contains("昨天的接待"), today);
    }

    @Test
    void longTextsAndManyProjectsStillFitOnOnePage() {
        String essay = "对接企业总部并就用地用能和环评安排逐项沟通".repeat(8);
        var entities = new ArrayList<Entity>();
        for (int i = 0; i < 40; i++) {
            entities.add(Made.in(Stage.LEAD).on(Stage.LEAD, "2024-09-01")
                    .with(ProjectFields.NAME, "新能源汽车零部件产业园项目" + i)
                    .with(ProjectFields.LAST_PROGRESS_ON, DayOrMonth.parse("2024-09-01"))
                    .with(ProjectFields.PROGRESS_NOTE, essay).with(ProjectFields.BLOCKERS, essay)
                    .with(ProjectFields.NEXT_STEP, essay).with(ProjectFields.OWNER, "周敏")
                    .with(ProjectFields.NEXT_DUE, DayOrMonth.parse(i % 2 == 0 ? "2024-09-03" : "2024-08-20")).project());
        }

        assertEquals(1, print(entities).pages());
    }

    private static Entity lead(String name, String heard) {
        return Made.in(Stage.LEAD).on(Stage.LEAD, heard).with(ProjectFields.NAME, name).project();
    }

    private static Entity due(String name, String day) {
        return Made.in(Stage.TALKS).on(Stage.TALKS, "2024-05-06").with(ProjectFields.NAME, name)
                .with(ProjectFields.NEXT_DUE, DayOrMonth.parse(day)).project();
    }

    private static String text(List<Entity> entities) {
        return Papers.text(print(entities)).replaceAll("\\s", "");
    }

    private static Pdf print(List<Entity> entities) {
        return PdfPrinter.print(DailyList.of(Pipeline.of(entities), MONDAY, Texts.in(Language.CHINESE)).document(),
                Ink.COLOUR);
    }
}
