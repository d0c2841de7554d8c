package landfall.report.monthly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.RecognitionFields;
import landfall.insight.Made;
import landfall.report.Block;
import landfall.report.Check;
import landfall.report.Paper;
import landfall.report.Table;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;

/** Reported and recognised figures side by side, and only one of them in the rest of the bulletin. */
class ReportedAndRecognisedTest {
    private static final Texts CHINESE = Texts.in(Language.CHINESE);
    private static final YearMonth AUGUST = YearMonth.of(2024, 8);

    private final Project recognised = signed("甲", "2024-08-10", "2");
    private final Project waiting = signed("乙", "2024-08-11", "3");

    @Test
    void aBureauThatPublishesWhatIsReportedSeesWhatIsRecognisedOfItBesideIt() {
        Paper paper = paper(bureau("自报数", recognised, waiting, recognition(recognised)));
        List<Table> tables = MonthlyPartsTest.tables(paper.document());
        assertEquals(List.of("签约项目", "个", "2", "2", "0"), cells(tables.get(0).rows().getFirst()).subList(0, 5));
        assertEquals(List.of("签约项目（个）", "1", "2", "1"), cells(tables.get(1).rows().getFirst()));
        assertTrue(note(paper).contains("用自报数"), note(paper));
        assertTrue(checks(paper).isEmpty(), "nothing is missing from what is published");
    }

    @Test
    void aBureauThatPublishesWhatIsRecognisedSeesWhatIsReportedBesideItAndWhatWaits() {
        Paper paper = paper(bureau(BureauFields.RECOGNISED, recognised, waiting, recognition(recognised)));
        List<Table> tables = MonthlyPartsTest.tables(paper.document());
        assertEquals(List.of("签约项目", "个", "1", "1", "0"), cells(tables.get(0).rows().getFirst()).subList(0, 5));
        Table.Row count = tables.get(1).rows().getFirst();
        assertEquals(List.of("签约项目（个）", "1", "2", "1"), cells(count));
        assertEquals(List.of(List.of(recognised), List.of(recognised, waiting), List.of(waiting)),
                count.cells().subList(1, 4).stream().map(cell -> paper.traces().get(cell.trace()).projects()).toList(),
                "each figure opens its projects");
        assertEquals(List.of("签约项目总投资", "2亿元", "5亿元", "1"), cells(tables.get(1).rows().get(1)));
        assertTrue(note(paper).contains("用认定数"), note(paper));
        Check check = checks(paper).getFirst();
        assertFalse(check.passed());
        assertEquals(List.of(waiting), check.projects());
    }

    @Test
    void whereNothingDiffersNothingIsSaid() {
        assertEquals(1, MonthlyPartsTest.tables(paper(bureau("自报数", recognised, waiting)).document()).size(),
                "no recognitions are kept");
        assertEquals(1, MonthlyPartsTest.tables(paper(bureau(BureauFields.RECOGNISED, recognised,
                recognition(recognised))).document()).size(), "all is recognised");
    }

    private static List<Check> checks(Paper paper) {
        return paper.checks().stream().filter(check -> check.title().contains("认定")).toList();
    }

    private static String note(Paper paper) {
        return ((Block.Note) paper.document().blocks().getLast()).text();
    }

    private static Item recognition(Project project) {
        return new Item("r" + project.id(), Facts.none(EntityKind.RECOGNITION)
                .with(RecognitionFields.PROJECT, project.id()).with(RecognitionFields.MILESTONE, "签约")
                .with(RecognitionFields.DEPARTMENT, "商务"));
    }

    private static Project signed(String name, String date, String yi) {
        return Made.signed(date).with(ProjectFields.NAME, name).yi(yi).project();
    }

    private static Pipeline bureau(String published, Entity... entities) {
        var all = new ArrayList<>(List.of(entities));
        all.add(new Bureau(Bureau.ID, Facts.none(EntityKind.BUREAU).with(BureauFields.NAME, "招商局")
                .with(BureauFields.PUBLISHED_FIGURES, published)));
        return Pipeline.of(all);
    }

    private static Paper paper(Pipeline pipeline) {
        return MonthlyBulletin.of(pipeline, AUGUST, CHINESE,
                new Options(List.of(Section.INDICATORS), LocalDate.of(2024, 9, 2)));
    }

    private static List<String> cells(Table.Row row) {
        return row.cells().stream().map(Table.Cell::text).toList();
    }
}
