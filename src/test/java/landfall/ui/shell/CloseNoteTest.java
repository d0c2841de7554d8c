package landfall.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Item;
import landfall.domain.MonthCloseFields;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.insight.Made;
import landfall.insight.close.OfficialFigures;
import landfall.text.Formats;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;

class CloseNoteTest {
    private static final YearMonth JULY = YearMonth.of(2024, 7);
    private final Project signed = Made.signed("2024-07-03").yi("2").with(ProjectFields.NAME, "甲").project();
    private final Pipeline closed = closed(Pipeline.of(List.of(signed)));

    private static Pipeline closed(Pipeline open) {
        return open.with(List.of(new Item("c", Facts.none(EntityKind.MONTH_CLOSE).withAll(Map.of(
                MonthCloseFields.MONTH, JULY.toString(), MonthCloseFields.CLOSED_ON, DayOrMonth.parse("2024-08-05"),
                MonthCloseFields.COUNTED, OfficialFigures.of(open).snapshot(JULY))))), List.of());
    }

    private Pipeline with(Project project) {
        return closed.with(List.of(project), List.of());
    }

    private static String note(Pipeline before, Pipeline now) {
        Texts texts = Texts.in(Language.CHINESE);
        return CloseNote.of(before, now, texts, Formats.forScreen(texts));
    }

    @Test
    void aCountedAmountThatChangesIsACorrectionInTheOpenMonth() {
        Pipeline changed = with(new Project(signed.id(), signed.facts().with(ProjectFields.TOTAL_INVESTMENT,
                Money.yi("3"))));

        assertEquals("已封账月份的数字不变，计入2024年8月的更正。", note(closed, changed));
        assertEquals("", note(changed, closed), "the way back needs no explanation");
    }

    @Test
    void aSigningOfAClosedMonthIsALateEntry() {
        assertEquals("已封账月份的数字不变，计入2024年8月的补报。",
                note(closed, with(Made.signed("2024-06").yi("1").project())));
    }

    @Test
    void whatClosedMonthsDoNotCountIsNotExplained() {
        assertEquals("", note(closed, with(new Project(signed.id(), signed.facts().with(ProjectFields.OWNER, "乙")))));
        assertEquals("", note(closed, with(Made.signed("2024-08-02").yi("1").project())));
        assertEquals("", note(Pipeline.of(List.of(signed)), closed), "nor is the close itself");
    }
}
