package landfall.journal.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import landfall.domain.EntityKind;
import landfall.domain.Exit;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.journal.Cell;
import landfall.journal.Draft;
import org.junit.jupiter.api.Test;

class ProjectDraftsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 2);
    private static final DayOrMonth DAY = DayOrMonth.parse("2024-08-30");

    @Test
    void aMoveForwardSetsTheStageAndWhatWasAsked() {
        Draft draft = ProjectDrafts.forward(project(Stage.TALKS), Stage.SIGNED,
                Map.of(ProjectFields.SIGNED_ON, DAY, ProjectFields.TOTAL_INVESTMENT, Money.yi("10")), TODAY);
        assertEquals(List.of("风光能", "TALKS", "SIGNED"), draft.subjects());
        assertEquals("SIGNED", value(draft, ProjectFields.STAGE));
        assertEquals("2024-08-30", value(draft, ProjectFields.SIGNED_ON));
        assertEquals("1000000000", value(draft, ProjectFields.TOTAL_INVESTMENT));
        assertEquals("2024-09-02", value(draft, ProjectFields.LAST_PROGRESS_ON), "the day of the move is an activity");
    }

    @Test
    void nothingMovesForwardWithoutTheDateThatCounts() {
        assertThrows(IllegalArgumentException.class,
                () -> ProjectDrafts.forward(project(Stage.TALKS), Stage.SIGNED, Map.of(), TODAY));
    }

    @Test
    void aCorrectionEmptiesTheDatesOfTheStagesItLeavesAndKeepsItsReason() {
        Draft draft = ProjectDrafts.correct(project(Stage.LANDED), Stage.TALKS, "框架协议");
        assertEquals("框架协议", draft.subjects().get(ProjectDrafts.CORRECTION_REASON));
        assertEquals("TALKS", value(draft, ProjectFields.STAGE));
        assertTrue(sets(draft, ProjectFields.SIGNED_ON) && sets(draft, ProjectFields.REGISTERED_ON));
        assertNull(value(draft, ProjectFields.SIGNED_ON));
        assertNull(value(draft, ProjectFields.REGISTERED_ON));
        assertFalse(sets(draft, ProjectFields.TALKS_ON), "the stage it goes back to keeps its date");
    }

    @Test
    void aSignedProjectIsTerminatedAndNotWithdrawn() {
        assertThrows(IllegalArgumentException.class,
                () -> ProjectDrafts.exit(project(Stage.SIGNED), Exit.WITHDRAWN, DAY, "失联", null));
        Draft draft = ProjectDrafts.exit(project(Stage.SIGNED), Exit.TERMINATED, DAY, "失联", "李主任");
        assertEquals(List.of("风光能", "TERMINATED"), draft.subjects());
        assertEquals("李主任", value(draft, ProjectFields.EXIT_APPROVER));
        assertFalse(sets(draft, ProjectFields.STAGE), "an exited project keeps its stage");
    }

    @Test
    void aRevivedProjectHasNoTraceOfItsExitInItsFacts() {
        Draft draft = ProjectDrafts.revive(project(Stage.SIGNED), TODAY);
        assertEquals(5, draft.values().size());
        assertEquals("2024-09-02", value(draft, ProjectFields.LAST_PROGRESS_ON));
        draft.values().forEach((cell, value) -> assertTrue(value == null || cell.field().equals("last_progress_on")));
    }

    private static Project project(Stage stage) {
        return new Project("p1", Facts.none(EntityKind.PROJECT).withAll(Map.of(ProjectFields.NAME, "风光能",
                ProjectFields.STAGE, stage, ProjectFields.TALKS_ON, DayOrMonth.parse("2024-01-05"),
                ProjectFields.SIGNED_ON, DayOrMonth.parse("2024-05-05"),
                ProjectFields.REGISTERED_ON, DayOrMonth.parse("2024-06"))));
    }

    private static Cell cell(Field<?> field) {
        return new Cell("project", "p1", field.key());
    }

    private static boolean sets(Draft draft, Field<?> field) {
        return draft.values().containsKey(cell(field));
    }

    private static String value(Draft draft, Field<?> field) {
        return draft.values().get(cell(field));
    }
}
