package landfall.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.Reversal.Fate;
import landfall.journal.Reversal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done, in whatever order: undo leads to the exact start, redo to the exact end, tables equal the log. */
class RecordPropertyTest {
    private static final int EDITS = 1_000;
    private static final int BETWEEN_CHECKS = 50;
    private static final Author AUTHOR = new Author("周敏", "laptop-1");
    private static final List<Field<?>> FIELDS = List.of(ProjectFields.NAME, ProjectFields.OWNER,
            ProjectFields.TOTAL_INVESTMENT, ProjectFields.SIGNED_ON);

    @TempDir
    private Path folder;

    private final long seed = Long.getLong("record.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<String> ids = new ArrayList<>();
    private final List<String> edits = new ArrayList<>();
    private final Deque<Map<String, Facts>> before = new ArrayDeque<>();
    private final Deque<Map<String, Facts>> after = new ArrayDeque<>();
    private Workspace workspace;

    /** The tables' content by id. */
    static Map<String, Facts> facts(Pipeline pipeline) {
        var facts = new TreeMap<String, Facts>();
        pipeline.projects().forEach(project -> facts.put(project.id(), project.facts()));
        pipeline.enterprises().forEach(enterprise -> facts.put(enterprise.id(), enterprise.facts()));
        return facts;
    }

    @Test
    void aThousandRandomEditsUndoToTheStartAndRedoToTheEndAndTheTablesAlwaysEqualTheLog() {
        Path file = folder.resolve("招商局.landfall");
        try (var opened = Workspace.create(file, AUTHOR)) {
            workspace = opened;
            Map<String, Facts> start = facts(workspace.pipeline());
            while (edits.size() < EDITS) {
                if (step() && edits.size() % BETWEEN_CHECKS == 0) {
                    soundAt(edits.size());
                }
            }
            while (workspace.nextRedo().isPresent()) {
                redo();
            }
            Map<String, Facts> last = facts(workspace.pipeline());
            while (!before.isEmpty()) {
                undo();
            }
            assertTrue(workspace.undo().isEmpty(), said());
            assertEquals(start, facts(workspace.pipeline()), said());
            soundAt(edits.size());
            while (!after.isEmpty()) {
                redo();
            }
            assertTrue(workspace.redo().isEmpty(), said());
            assertEquals(last, facts(workspace.pipeline()), said());
            soundAt(edits.size());
        }
        try (var reopened = Workspace.open(file, AUTHOR)) {
            assertEquals(List.of(), reopened.check(), said());
        }
    }

    private String said() {
        return "seed " + seed + ", edit " + edits.size();
    }

    private void soundAt(int edit) {
        assertEquals(List.of(), workspace.check(), "seed " + seed + ", edit " + edit);
    }

    private boolean step() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> workspace.nextUndo().isPresent() && undo();
            case 2 -> workspace.nextRedo().isPresent() && redo();
            case 3 -> !edits.isEmpty() && revert();
            default -> perform(draft());
        };
    }

    private boolean undo() {
        after.push(facts(workspace.pipeline()));
        edits.add(workspace.undo().orElseThrow(() -> new AssertionError(said())).id());
        assertEquals(before.pop(), facts(workspace.pipeline()), said());
        return true;
    }

    private boolean redo() {
        before.push(facts(workspace.pipeline()));
        edits.add(workspace.redo().orElseThrow(() -> new AssertionError(said())).id());
        assertEquals(after.pop(), facts(workspace.pipeline()), said());
        return true;
    }

    private boolean revert() {
        Map<String, Facts> state = facts(workspace.pipeline());
        String edit = edits.get(random.nextInt(edits.size()));
        Reversal preview = workspace.reversal(edit, null);
        boolean recorded = recorded(state, workspace.revert(edit, null).orElse(null));
        losesNothing(preview, state, facts(workspace.pipeline()));
        return recorded;
    }

    // Every field but those that the preview announced has the value that it had.
    private void losesNothing(Reversal preview, Map<String, Facts> before, Map<String, Facts> now) {
        var announced = new HashSet<String>();
        var rows = new HashSet<>(preview.removed());
        for (Reversal.Line line : preview.lines()) {
            if (line.fate() == Fate.RETURNS) {
                announced.add(line.cell().row() + " " + line.cell().field());
                if (line.cell().field().equals(Cell.DELETED)) {
                    rows.add(line.cell().row());
                }
            }
        }
        before.forEach((id, facts) -> {
            assertTrue(now.containsKey(id) || rows.contains(id), () -> said() + ": " + id + " is lost");
            for (Field<?> field : facts.kind().fields()) {
                if (now.containsKey(id) && !announced.contains(id + " " + field.key())) {
                    assertEquals(facts.get(field), now.get(id).get(field), () -> said() + ": " + id + " " + field);
                }
            }
            if (now.containsKey(id)) {
                assertTrue(facts.get(ProjectFields.STAGE) == null || now.get(id).get(ProjectFields.STAGE) != null,
                        () -> said() + ": " + id + " lost its stage");
            }
        });
    }

    private boolean perform(Draft draft) {
        Map<String, Facts> state = facts(workspace.pipeline());
        return recorded(state, workspace.perform(draft));
    }

    private boolean recorded(Map<String, Facts> state, Edit edit) {
        if (edit == null) {
            return false;
        }
        before.push(state);
        after.clear();
        edits.add(edit.id());
        return true;
    }

    private Draft draft() {
        int what = random.nextInt(8);
        if (ids.isEmpty() || what == 0) {
            String id = "p" + ids.size();
            ids.add(id);
            return Draft.of(EditKind.CREATE, id).set(id, ProjectFields.NAME, id)
                    .set(id, ProjectFields.STAGE, Stage.LEAD);
        }
        if (what == 1) {
            return Draft.of(EditKind.DELETE, "x").delete(EntityKind.PROJECT, any());
        }
        if (what == 2) {
            Draft bulk = Draft.of(EditKind.BULK, "5", ProjectFields.OWNER.labelKey());
            Field<?> field = FIELDS.get(1 + random.nextInt(FIELDS.size() - 1));
            Object value = value(field);
            for (int i = 0; i < 5; i++) {
                bulk.setAny(any(), field, value);
            }
            return bulk;
        }
        Draft change = Draft.of(EditKind.CHANGE, "x", ProjectFields.NAME.labelKey());
        String id = any();
        for (int i = 0; i <= random.nextInt(3); i++) {
            Field<?> field = FIELDS.get(random.nextInt(FIELDS.size()));
            change.setAny(id, field, value(field));
        }
        return change;
    }

    private String any() {
        return ids.get(random.nextInt(ids.size()));
    }

    private Object value(Field<?> field) {
        return random.nextInt(4) == 0 ? null : switch (field.type().shape()) {
            case MONEY -> Money.yuan(random.nextInt(5));
            case DATE -> DayOrMonth.parse("2024-0" + (1 + random.nextInt(9)));
            default -> "值" + random.nextInt(5);
        };
    }
}
