package landfall.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.insight.Ageing;
import landfall.insight.PlanLine;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import org.junit.jupiter.api.Test;

class DossierPartsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final Project OUTLETS = new Project("p", Facts.none(EntityKind.PROJECT)
            .with(ProjectFields.STAGE, Stage.SIGNED)
            .with(ProjectFields.HEARD_ON, DayOrMonth.parse("2023-09-12"))
            .with(ProjectFields.TALKS_ON, DayOrMonth.parse("2023-10-28"))
            .with(ProjectFields.SIGNED_ON, DayOrMonth.parse("2024-04-16"))
            .with(ProjectFields.PLAN_SIGN, DayOrMonth.parse("2024-03"))
            .with(ProjectFields.PLAN_START, DayOrMonth.parse("2024-08-15"))
            .with(ProjectFields.PLAN_PRODUCE, DayOrMonth.parse("2025-08")));

    @Test
    void everyStageSaysHowLongItTook() {
        List<StageStep> steps = StageStep.of(OUTLETS, Ageing.of(Pipeline.EMPTY, TODAY));
        assertEquals(List.of(46L, 171L, 136L), steps.stream().limit(3).map(StageStep::days).toList());
        assertEquals(StageStep.State.CURRENT, steps.get(2).state());
        assertEquals(StageStep.State.AHEAD, steps.get(3).state());
        assertEquals(DayOrMonth.parse("2025-08"), steps.get(4).planned());
    }

    @Test
    void aSkippedStageTakesNoTimeAndGetsNoDate() {
        var project = new Project("p", OUTLETS.facts().with(ProjectFields.TALKS_ON, null));
        List<StageStep> steps = StageStep.of(project, Ageing.of(Pipeline.EMPTY, TODAY));
        assertEquals(StageStep.State.SKIPPED, steps.get(1).state());
        assertNull(steps.get(1).days());
        assertEquals(217L, steps.get(0).days());
    }

    @Test
    void planAndActualAreComparedByTheDayAndAMonthLastsToItsEnd() {
        List<PlanLine> lines = PlanLine.of(OUTLETS, TODAY);
        assertEquals(16L, lines.get(0).daysLate());
        assertEquals(15L, lines.get(1).daysLate());
        assertEquals(true, lines.get(1).isOverdue(TODAY));
        assertNull(lines.get(2).daysLate());
        assertEquals(ProjectFields.PRODUCED_ON, lines.get(4).milestone());
        assertNull(lines.get(4).daysLate());
    }

    @Test
    void theTimelineHasStagesAndNotesNewestFirst() {
        Edit note = edit("e1", EditKind.CHANGE, null,
                change("e1", ProjectFields.PROGRESS_NOTE, "道路末段未交工"),
                change("e1", ProjectFields.LAST_PROGRESS_ON, DayOrMonth.parse("2024-08-22")));
        List<Timeline.Entry> entries = Timeline.of(OUTLETS, List.of(note));
        assertEquals(List.of("2024-08-22", "2024-04-16", "2023-10-28", "2023-09-12"),
                entries.stream().map(entry -> entry.on().toString()).toList());
        assertEquals("周敏", entries.get(0).by());
        assertEquals(Stage.TALKS, entries.get(1).from());
    }

    @Test
    void aNoteThatWasTakenBackIsGoneUntilItIsDoneAgain() {
        Edit note = edit("e1", EditKind.CHANGE, null, change("e1", ProjectFields.PROGRESS_NOTE, "现场走访"));
        Edit undo = edit("e2", EditKind.UNDO, "e1", change("e2", ProjectFields.PROGRESS_NOTE, null));
        Edit redo = edit("e3", EditKind.REDO, "e2", change("e3", ProjectFields.PROGRESS_NOTE, "现场走访"));
        assertEquals(3, Timeline.of(OUTLETS, List.of(undo, note)).size());
        assertEquals(4, Timeline.of(OUTLETS, List.of(redo, undo, note)).size());
    }

    private static Change change(String edit, Field<?> field, Object value, String... replaces) {
        return Change.of(edit, new Cell("project", "p", field.key()), field.type().encode(value), List.of(replaces));
    }

    private static Edit edit(String id, EditKind kind, String undoes, Change... changes) {
        return new Edit(id, new Author("周敏", "laptop"), Instant.parse("2024-08-30T06:32:00Z"), kind, List.of("x"),
                undoes, List.of(changes));
    }
}
