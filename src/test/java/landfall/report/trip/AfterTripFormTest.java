package landfall.report.trip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.insight.Made;
import landfall.insight.trip.AfterTrip;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Ink;
import landfall.report.Table;
import landfall.report.pdf.PdfPrinter;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;

class AfterTripFormTest {
    private final Item trip = new Item("t1", Facts.none(EntityKind.TRIP).with(TripFields.NAME, "大湾区招商行")
            .with(TripFields.DIRECTION, TripFields.OUTBOUND).with(TripFields.LEADER, "何川")
            .with(TripFields.MEMBERS, List.of("周敏", "谭雨")).with(TripFields.FIRST_DAY, DayOrMonth.parse("2024-07-01"))
            .with(TripFields.LAST_DAY, DayOrMonth.parse("2024-07-05")).with(TripFields.RESULT, "两家愿来考察")
            .with(TripFields.FOLLOW_UP, "寄送样本间方案").with(TripFields.FOLLOW_UP_OWNER, "谭雨")
            .with(TripFields.FOLLOW_UP_DUE, DayOrMonth.parse("2024-07-15")));

    private Pipeline pipeline() {
        var entities = new ArrayList<Entity>(List.of(trip, Made.enterprise("e1")));
        entities.add(new Item("v1", Facts.none(EntityKind.VISIT).with(VisitFields.TRIP, "t1")
                .with(VisitFields.ENTERPRISE, "e1").with(VisitFields.DAY, DayOrMonth.parse("2024-07-02"))
                .with(VisitFields.PERSONS, List.of("陈总")).with(VisitFields.RESULT, "想看厂房").with(VisitFields.FOLLOW_UP, "寄资料")
                .with(VisitFields.FOLLOW_UP_OWNER, "谭雨").with(VisitFields.FOLLOW_UP_DUE, DayOrMonth.parse("2024-07-12"))));
        Project project = Made.in(Stage.SIGNED).with(ProjectFields.NAME, "诊断设备").with(ProjectFields.INVESTOR, "e1")
                .with(ProjectFields.HEARD_ON, DayOrMonth.parse("2024-07-02"))
                .with(ProjectFields.TALKS_ON, DayOrMonth.parse("2024-07-18"))
                .with(ProjectFields.SIGNED_ON, DayOrMonth.parse("2024-08-20")).project();
        entities.add(project);
        return Pipeline.of(entities);
    }

    private static String text(Document document) {
        return document.blocks().stream().map(block -> switch (block) {
            case Table table -> table.rows().stream().map(row -> row.cells().stream().map(Table.Cell::text)
                    .collect(Collectors.joining("|"))).collect(Collectors.joining("\n"));
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Heading heading -> heading.text();
            case Block.Note note -> note.text();
            default -> "";
        }).collect(Collectors.joining("\n"));
    }

    @Test
    void theFormTellsOfTheTripAndOfTheStateOnTheFifteenthDayAfterTheReturn() {
        Document form = AfterTripForm.of(pipeline(), trip, LocalDate.of(2024, 8, 30), Texts.in(Language.CHINESE));
        String text = text(form);
        assertEquals("出差十五日回访表：大湾区招商行", form.title());
        assertTrue(text.contains("带队领导|何川") && text.contains("随行人员|周敏、谭雨"), text);
        assertTrue(text.contains("返回（离开）日期|2024年7月5日"), text);
        assertTrue(text.contains("7月2日||e1公司|陈总|想看厂房\n后续：寄资料，谭雨，7月12日前"), text);
        assertTrue(text.contains("跟进责任人|谭雨") && text.contains("截至2024年7月20日的情况"), text);
        // Signed only in August: on the fifteenth day it was in talks.
        assertTrue(text.contains("诊断设备|e1公司|洽谈|是"), text);
        assertTrue(text.contains("逾期未完成，时限2024年7月15日"), text);
        assertTrue(text.contains("截至2024年8月30日的成效") && text.contains("1|1|1|"), text);
        assertTrue(PdfPrinter.print(form, Ink.COLOUR).pages() >= 1);
    }

    @Test
    void beforeTheFifteenDaysAreOverTheStateIsThatOfToday() {
        String text = text(AfterTripForm.of(pipeline(), trip, LocalDate.of(2024, 7, 10), Texts.in(Language.CHINESE)));
        assertTrue(text.contains("截至2024年7月10日的情况") && text.contains("返回未满十五日（2024年7月20日满）"), text);
        assertTrue(text.contains("诊断设备|e1公司|线索|是"), text);
        assertTrue(text.contains("尚未完成，时限2024年7月15日"), text);
    }

    @Test
    void theFormIsMissingFromTheSixteenthDayUntilItIsFiledAndAReceptionHasNone() {
        assertFalse(AfterTrip.isMissing(trip, LocalDate.of(2024, 7, 20)));
        assertTrue(AfterTrip.isMissing(trip, LocalDate.of(2024, 7, 21)));
        assertTrue(AfterTrip.isMissing(trip, LocalDate.of(2024, 9, 27)), "twelve weeks after the return");
        assertFalse(AfterTrip.isMissing(trip, LocalDate.of(2024, 9, 28)), "a trip of long ago is not asked for");
        assertFalse(AfterTrip.isMissing(new Item("t1", trip.facts().with(TripFields.FORM_FILED_ON,
                DayOrMonth.parse("2024-07-19"))), LocalDate.of(2024, 7, 21)));
        assertFalse(AfterTrip.isMissing(new Item("t1", trip.facts().with(TripFields.DIRECTION, TripFields.INBOUND)),
                LocalDate.of(2024, 8, 30)));
        assertFalse(AfterTrip.isMissing(new Item("t1", trip.facts().with(TripFields.FIRST_DAY, null)
                .with(TripFields.LAST_DAY, null)), LocalDate.of(2024, 8, 30)));
    }
}
