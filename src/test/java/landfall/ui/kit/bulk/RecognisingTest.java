package landfall.ui.kit.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.RecognitionFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.insight.Made;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.ui.kit.bulk.BulkEdit.Line;
import landfall.ui.kit.bulk.BulkEdit.Outcome;
import org.junit.jupiter.api.Test;

class RecognisingTest {
    private static final Facts SIGNED_BY_COMMERCE = Facts.none(EntityKind.RECOGNITION)
            .with(RecognitionFields.MILESTONE, "签约").with(RecognitionFields.DEPARTMENT, "商务")
            .with(RecognitionFields.RECOGNISED_ON, DayOrMonth.parse("2024-08-20"));

    private final Project lead = new Project("l", Facts.none(EntityKind.PROJECT)
            .with(ProjectFields.NAME, "线索").with(ProjectFields.STAGE, Stage.LEAD));
    private final Project signed = Made.signed("2024-08-10").project();
    private final Project known = Made.signed("2024-08-11").project();
    private final List<Project> all = List.of(lead, signed, known);
    private final Pipeline pipeline = Pipeline.of(List.of(lead, signed, known,
            new Item("r", SIGNED_BY_COMMERCE.with(RecognitionFields.PROJECT, known.id()))));

    @Test
    void onlyWhatHasReachedTheMilestoneAndIsNotRecognisedYetGetsARecognition() {
        Recognising recognising = Recognising.of(SIGNED_BY_COMMERCE, all, pipeline);
        assertEquals(List.of(Outcome.REFUSED, Outcome.CHANGES, Outcome.SAME), outcomes(recognising));
        assertEquals(1, recognising.count());
        Draft draft = recognising.draft();
        assertEquals(EditKind.ADD, draft.kind());
        assertEquals(Set.of("2024-08-20", "商务", "签约", signed.id()),
                Set.copyOf(draft.values().values()));
    }

    @Test
    void anotherDepartmentMayRecogniseTheSameAndSeveralAreOneEdit() {
        Draft draft = Recognising.of(SIGNED_BY_COMMERCE.with(RecognitionFields.DEPARTMENT, "统计"), all, pipeline).draft();
        assertEquals(EditKind.BULK, draft.kind());
        assertEquals("2", draft.subjects().getFirst());
        assertEquals(8, draft.values().size());
    }

    @Test
    void nothingIsSaidBeforeTheMilestoneAndTheDepartmentAreKnown() {
        Recognising open = Recognising.of(SIGNED_BY_COMMERCE.with(RecognitionFields.DEPARTMENT, null), all, pipeline);
        assertEquals(List.of(Outcome.OPEN, Outcome.OPEN, Outcome.OPEN), outcomes(open));
        assertEquals(Arrays.asList(null, DayOrMonth.parse("2024-08-10"), DayOrMonth.parse("2024-08-11")),
                open.lines().stream().map(Line::before).toList(), "the day of the milestone");
        assertTrue(open.draft().isEmpty());
    }

    private static List<Outcome> outcomes(Recognising recognising) {
        return recognising.lines().stream().map(Line::outcome).toList();
    }
}
