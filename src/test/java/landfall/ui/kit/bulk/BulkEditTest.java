package landfall.ui.kit.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.EditLabels;
import landfall.quality.rule.Finding;
import landfall.quality.rule.Surroundings;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.kit.bulk.BulkEdit.Line;
import landfall.ui.kit.bulk.BulkEdit.Outcome;
import org.junit.jupiter.api.Test;

class BulkEditTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final Surroundings AROUND = new Surroundings(landfall.domain.Pipeline.EMPTY, TODAY);
    private static final Texts CHINESE = Texts.in(Language.CHINESE);
    private static final Texts ENGLISH = Texts.in(Language.ENGLISH);

    private final Project lead = project("p1", "德国工业园", Stage.LEAD);
    private final Project signed = project("p2", "奥特莱斯广场", Stage.SIGNED, ProjectFields.OWNER, "周敏",
            ProjectFields.TOTAL_INVESTMENT, Money.yi("20"), ProjectFields.SIGNED_ON, DayOrMonth.parse("2024-04-16"));
    private final Project landed = project("p3", "万洋众创", Stage.LANDED, ProjectFields.OWNER, "孙悦",
            ProjectFields.TOTAL_INVESTMENT, Money.yi("8"), ProjectFields.SIGNED_ON, DayOrMonth.parse("2023-08"));
    private final List<Project> all = List.of(lead, signed, landed);

    private static Project project(String id, String name, Stage stage, Object... more) {
        Facts facts = Facts.none(EntityKind.PROJECT).with(ProjectFields.NAME, name).with(ProjectFields.STAGE, stage);
        for (int i = 0; i < more.length; i += 2) {
            facts = facts.withAll(java.util.Map.of((Field<?>) more[i], more[i + 1]));
        }
        return new Project(id, facts);
    }

    private static List<Outcome> outcomes(BulkEdit edit) {
        return edit.lines().stream().map(Line::outcome).toList();
    }

    @Test
    void thePreviewSaysForEachProjectWhatStandsAndWhatBecomesOfIt() {
        BulkEdit edit = BulkEdit.of(ProjectFields.OWNER, "孙悦", all, AROUND);
        assertEquals(List.of(Outcome.CHANGES, Outcome.CHANGES, Outcome.SAME), outcomes(edit));
        assertEquals(java.util.Arrays.asList(null, "周敏", "孙悦"), edit.lines().stream().map(Line::before).toList());
        assertEquals(2, edit.count(Outcome.CHANGES));
        assertEquals(1, edit.count(Outcome.SAME));
        assertEquals(0, edit.count(Outcome.REFUSED));
    }

    @Test
    void beforeAValueIsGivenNothingChanges() {
        BulkEdit edit = BulkEdit.open(ProjectFields.OWNER, all);
        assertEquals(3, edit.count(Outcome.OPEN));
        assertTrue(edit.draft().isEmpty());
    }

    @Test
    void aMilestoneInTheFutureIsRefusedEverywhereAndAPlanIsNot() {
        DayOrMonth tomorrow = DayOrMonth.parse("2024-08-31");
        BulkEdit edit = BulkEdit.of(ProjectFields.STARTED_ON, tomorrow, all, AROUND);
        assertEquals(3, edit.count(Outcome.REFUSED));
        assertTrue(edit.draft().isEmpty());
        assertEquals("开工日期 2024年8月31日 还没有到。计划中的日期请填到计划里", edit.lines().getFirst().reason(CHINESE));
        assertEquals(3, BulkEdit.of(ProjectFields.PLAN_START, tomorrow, all, AROUND).count(Outcome.CHANGES));
    }

    @Test
    void whatTheStageCannotDoWithoutIsNotTakenAway() {
        BulkEdit amounts = BulkEdit.of(ProjectFields.TOTAL_INVESTMENT, null, all, AROUND);
        assertEquals(List.of(Outcome.SAME, Outcome.REFUSED, Outcome.REFUSED), outcomes(amounts));
        assertEquals("已到签约阶段，这一项不能清空", amounts.lines().get(1).reason(CHINESE));
        assertEquals("Needed in stage Signed", amounts.lines().get(1).reason(ENGLISH));
        BulkEdit dates = BulkEdit.of(ProjectFields.SIGNED_ON, null, all, AROUND);
        assertEquals(List.of(Outcome.SAME, Outcome.REFUSED, Outcome.CHANGES), outcomes(dates));
        BulkEdit names = BulkEdit.of(ProjectFields.NAME, null, all, AROUND);
        assertEquals(3, names.count(Outcome.REFUSED));
        assertEquals("名称不能清空", names.lines().getFirst().reason(CHINESE));
        assertEquals(2, BulkEdit.of(ProjectFields.OWNER, null, all, AROUND).count(Outcome.CHANGES));
    }

    @Test
    void aDoubtfulValueIsKeptWithACaution() {
        BulkEdit edit = BulkEdit.of(ProjectFields.TOTAL_INVESTMENT, Money.yi("200"), all, AROUND);
        assertEquals("quality.rule.slip", edit.caution().map(Finding::messageKey).orElse(""));
        assertEquals(3, edit.count(Outcome.CHANGES));
    }

    @Test
    void whatIsRefusedStandsFirstAndWhatStaysTheSameLast() {
        BulkEdit edit = BulkEdit.of(ProjectFields.SIGNED_ON, null, all, AROUND);
        assertEquals(List.of(signed, landed, lead), Line.byOutcome(edit.lines()).stream().map(Line::project).toList());
    }

    @Test
    void theEditTouchesOnlyWhatChangesAndSaysHowManyThatAre() {
        Draft draft = BulkEdit.of(ProjectFields.OWNER, "孙悦", all, AROUND).draft();
        assertEquals(List.of(new Cell("project", "p1", "owner"), new Cell("project", "p2", "owner")),
                List.copyOf(draft.values().keySet()));
        assertEquals("批量修改 2 个项目的责任人", label(draft, CHINESE));
        assertEquals("Owner changed for 2 projects", label(draft, ENGLISH));
    }

    @Test
    void anEditOfOneProjectIsAnOrdinaryChange() {
        Draft draft = BulkEdit.of(ProjectFields.OWNER, "孙悦", List.of(signed, landed), AROUND).draft();
        assertEquals(EditKind.CHANGE, draft.kind());
        assertEquals("改「奥特莱斯广场」的责任人", label(draft, CHINESE));
    }

    private static String label(Draft draft, Texts texts) {
        return EditLabels.label(new Edit("e", new Author("周敏", "l"), java.time.Instant.EPOCH, draft.kind(),
                draft.subjects(), null, List.of()), texts);
    }
}
