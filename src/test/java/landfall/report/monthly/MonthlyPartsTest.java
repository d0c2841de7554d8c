package landfall.report.monthly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Exit;
import landfall.domain.Facts;
import landfall.domain.Item;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.TripFields;
import landfall.domain.value.DayOrMonth;
import landfall.insight.Made;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Paper;
import landfall.report.Table;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;

class MonthlyPartsTest {
    private static final LocalDate ISSUED = LocalDate.of(2024, 9, 2);

    @Test
    void talksTellWhoLeftAndWhoIsNearSigning() {
        Paper paper = of(Section.TALKS, List.of(
                talks("甲").left(Exit.WITHDRAWN, "2024-08-09").with(ProjectFields.EXIT_REASON, "资金").project(),
                talks("早退").left(Exit.WITHDRAWN, "2024-07-31").project(),
                talks("乙").with(ProjectFields.PLAN_SIGN, DayOrMonth.parse("2024-09-30")).project(),
                talks("太远").with(ProjectFields.PLAN_SIGN, DayOrMonth.parse("2024-10-01")).project(),
                talks("丙").with(ProjectFields.REVIEWED_ON, DayOrMonth.parse("2024-08-30")).project(),
                talks("后审").with(ProjectFields.REVIEWED_ON, DayOrMonth.parse("2024-09-01")).project()));
        List<Table> tables = tables(paper.document());

        assertEquals(List.of("甲"), column(tables.get(0), 1));
        assertTrue(tables.get(0).rows().getFirst().cells().getLast().text().endsWith("资金"));
        assertEquals(4, tables.get(1).rows().size());
        assertEquals(List.of("乙", "丙"), column(tables.get(2), 1));
        assertEquals(List.of("4", "0", "1", "2"), keys(paper.document()));
        assertEquals(2, paper.traces().get("talks.near").projects().size());
    }

    @Test
    void anOverdueStartIsListedUntilItIsMade() {
        Paper paper = of(Section.FULFILMENT, List.of(
                due("甲", "2024-08-01").project(),
                due("开工", "2024-08-01").with(ProjectFields.STARTED_ON, DayOrMonth.parse("2024-08-31")).project(),
                due("后开工", "2024-08-02").with(ProjectFields.STARTED_ON, DayOrMonth.parse("2024-09-01")).project()));
        Table overdue = tables(paper.document()).getLast();

        assertEquals(List.of("甲", "后开工"), column(overdue, 1));
        assertEquals("30", overdue.rows().getFirst().cells().getLast().text());
    }

    @Test
    void activitiesStandByLeaderWithTheirTotal() {
        Table table = tables(of(Section.ACTIVITIES, List.of(trip("t1", TripFields.INBOUND, "2024-08-03"),
                trip("t2", TripFields.INBOUND, "2024-05-03"))).document()).getFirst();

        assertEquals(List.of("陈立", "合计"), column(table, 0));
        assertEquals(List.of("1", "1"), column(table, 3));
        assertEquals(List.of("2", "2"), column(table, 4));
    }

    /** On 10 August one group has come and one is expected on the 28th. */
    @Test
    void receptionsStillToComeDoNotCount() {
        Document document = MonthlyBulletin.of(MonthlyBulletinTest.bureau(false,
                List.of(trip("t1", TripFields.INBOUND, "2024-08-05"), trip("t2", TripFields.INBOUND, "2024-08-28"))),
                YearMonth.of(2024, 8), Texts.in(Language.CHINESE), new Options(List.of(Section.ACTIVITIES,
                        Section.DEFINITIONS), LocalDate.of(2024, 8, 10))).document();

        assertTrue(document.toString().contains("尚未"), "the definition printed says so");
        assertEquals(List.of("1", "1"), column(tables(document).getFirst(), 3));
    }

    @Test
    void aPartWithoutAnythingToSayIsNotPrinted() {
        for (Section section : List.of(Section.SPLITS, Section.TALKS, Section.FULFILMENT, Section.ACTIVITIES,
                Section.TARGETS)) {
            assertEquals(List.of(), of(section, List.of()).document().blocks(), section.name());
        }
    }

    @Test
    void aBulletinAboutSomeProjectsDoesNotTellOfTheBureausTrips() {
        var pipeline = MonthlyBulletinTest.bureau(false, List.of(trip("t1", TripFields.INBOUND, "2024-08-03")));
        Document document = MonthlyBulletin.of(pipeline, YearMonth.of(2024, 8), Texts.in(Language.CHINESE),
                new Options(List.of(Section.ACTIVITIES), ISSUED, "只含部分项目。")).document();

        assertEquals(List.of(new Block.Paragraph("只含部分项目。")), document.blocks());
    }

    private static Made talks(String name) {
        return Made.in(Stage.TALKS).on(Stage.TALKS, "2024-03-01").yi("1").with(ProjectFields.NAME, name);
    }

    private static Made due(String name, String start) {
        return Made.signed("2024-02-01").with(ProjectFields.NAME, name)
                .with(ProjectFields.PLAN_START, DayOrMonth.parse(start));
    }

    private static Item trip(String id, String direction, String day) {
        return new Item(id, Facts.none(EntityKind.TRIP).with(TripFields.NAME, id)
                .with(TripFields.DIRECTION, direction).with(TripFields.LEADER, "陈立")
                .with(TripFields.FIRST_DAY, DayOrMonth.parse(day)));
    }

    private static Paper of(Section section, List<? extends Entity> entities) {
        return MonthlyBulletin.of(MonthlyBulletinTest.bureau(false, entities), YearMonth.of(2024, 8),
                Texts.in(Language.CHINESE), new Options(List.of(section), ISSUED));
    }

    static List<Table> tables(Document document) {
        var tables = new ArrayList<Table>();
        document.blocks().forEach(block -> {
            if (block instanceof Table table) {
                tables.add(table);
            }
        });
        return tables;
    }

    private static List<String> column(Table table, int at) {
        return table.rows().stream().map(row -> row.cells().get(at).text()).toList();
    }

    private static List<String> keys(Document document) {
        return document.blocks().stream().filter(Block.KeyFigures.class::isInstance)
                .flatMap(block -> ((Block.KeyFigures) block).figures().stream()).map(key -> key.number()).toList();
    }
}
