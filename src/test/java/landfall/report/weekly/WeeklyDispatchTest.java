package landfall.report.weekly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Week;
import landfall.insight.Made;
import landfall.report.Document;
import landfall.report.Paper;
import landfall.report.Table;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;

class WeeklyDispatchTest {
    private static final LocalDate FRIDAY = LocalDate.of(2024, 8, 30);

    @Test
    void itLiesAcrossAndListsRedFirstThenByAmountWithTheWeeksWithoutProgress() {
        Paper paper = paper(talks("绿", "2024-08-27", "80"), talks("红小", "2024-06-20", "1"),
                talks("红大", "2024-06-20", "9"), talks("黄", "2024-07-20", "50"),
                Made.in(Stage.LEAD).on(Stage.LEAD, "2024-01-01").with(ProjectFields.NAME, "线索"));

        assertEquals(Document.Orientation.LANDSCAPE, paper.document().orientation());
        assertEquals(List.of("红大", "红小", "黄", "绿"), column(table(paper, 0), 1));
        assertEquals(List.of("10", "10", "6", "0"), column(table(paper, 0), 14));
        assertEquals("2", paper.traces().get("light.RED").value());
        assertEquals("1", paper.traces().get("light.YELLOW").value());
    }

    @Test
    void progressOfTheWeekIsQuotedAndOlderProgressIsNot() {
        Paper paper = paper(talks("本周", "2024-01-02", "3").with(ProjectFields.LAST_PROGRESS_ON, date("2024-08-28"))
                        .with(ProjectFields.PROGRESS_NOTE, "谈妥用地。"),
                talks("上周", "2024-01-02", "2").with(ProjectFields.LAST_PROGRESS_ON, date("2024-08-23"))
                        .with(ProjectFields.PROGRESS_NOTE, "寄送图谱"));

        assertEquals(List.of("谈妥用地", "无新进展"), column(table(paper, 0), 10));
    }

    @Test
    void contractsPlannedForTheNextThirtyDaysAreListed() {
        Paper paper = paper(talks("月内", "2024-08-01", "1").with(ProjectFields.PLAN_SIGN, date("2024-09")),
                talks("今日已过", "2024-08-01", "1").with(ProjectFields.PLAN_SIGN, date("2024-08-29")),
                talks("第三十天", "2024-08-01", "1").with(ProjectFields.PLAN_SIGN, date("2024-09-29")),
                talks("太晚", "2024-08-01", "1").with(ProjectFields.PLAN_SIGN, date("2024-09-30")));

        List<String> names = column(table(paper, 1), 1);
        assertTrue(names.containsAll(List.of("月内", "第三十天")), names.toString());
        assertFalse(names.contains("太晚") || names.contains("今日已过"), names.toString());
    }

    @Test
    void aWeekIsReportedUpToTheDayOfIssueAndAsItStoodThen() {
        Paper paper = paper(talks("后来签约", "2024-08-01", "1").on(Stage.SIGNED, "2024-09-20")
                .with(ProjectFields.STAGE, Stage.SIGNED));

        assertEquals(FRIDAY, paper.cutOff());
        assertEquals(List.of("洽谈"), column(table(paper, 0), 9));
    }

    private static Made talks(String name, String since, String yi) {
        return Made.in(Stage.TALKS).on(Stage.TALKS, since).yi(yi).with(ProjectFields.NAME, name);
    }

    private static Paper paper(Made... projects) {
        Pipeline pipeline = Pipeline.of(Arrays.stream(projects).map(Made::project).toList());
        return WeeklyDispatch.of(pipeline, Week.parse("2024-W35"), FRIDAY, Texts.in(Language.CHINESE));
    }

    private static Table table(Paper paper, int number) {
        return paper.document().blocks().stream().filter(Table.class::isInstance).map(Table.class::cast)
                .skip(number).findFirst().orElseThrow();
    }

    private static List<String> column(Table table, int number) {
        return table.rows().stream().map(row -> row.cells().get(number).text()).toList();
    }

    private static DayOrMonth date(String iso) {
        return DayOrMonth.parse(iso);
    }
}
