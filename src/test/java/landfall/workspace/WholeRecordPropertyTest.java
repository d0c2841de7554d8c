package landfall.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Pipeline;
import landfall.journal.Author;
import landfall.store.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of thing and every field: what is done is undone and done again exactly, and the log knows it all. */
class WholeRecordPropertyTest {
    private static final int EDITS = 1_000;
    private static final int BETWEEN_CHECKS = 50;
    private static final int BETWEEN_READS = 10;
    private static final Author AUTHOR = new Author("周敏", "laptop-1");

    private int checks;

    @TempDir
    private Path folder;

    /** Everything in the bureau by its id. */
    private static Map<String, Facts> facts(Pipeline pipeline) {
        var facts = new TreeMap<String, Facts>();
        for (EntityKind kind : EntityKind.values()) {
            for (Entity entity : pipeline.entities(kind)) {
                facts.put(entity.id(), entity.facts());
            }
        }
        return facts;
    }

    // What the log alone says and what became of the rows that the edit touched are one; so are the tables in the
    // file, which another connection reads now and then, since opening it costs.
    private void sound(Workspace workspace, String where) {
        Map<String, Facts> shown = facts(workspace.pipeline());
        assertEquals(shown, facts(workspace.knownOn(Instant.ofEpochMilli(Long.MAX_VALUE))), () -> "log, " + where);
        if (++checks % BETWEEN_READS != 0) {
            return;
        }
        assertEquals(shown, facts(WorkspaceReading.pipeline(workspace.file(), AUTHOR)), () -> "tables, " + where);
    }

    @Test
    void aThousandEditsOfAnythingUndoToTheStartAndRedoToTheEndAndTheTablesEqualTheLogAtEveryStep() {
        long seed = System.nanoTime();
        var drafts = new RandomDrafts(new Random(seed));
        Deque<Map<String, Facts>> before = new ArrayDeque<>();
        Deque<Map<String, Facts>> after = new ArrayDeque<>();
        Path file = folder.resolve("招商局.landfall");
        try (var workspace = Workspace.create(file, AUTHOR)) {
            while (before.size() < EDITS) {
                Map<String, Facts> state = facts(workspace.pipeline());
                if (workspace.perform(drafts.next()) != null) {
                    before.push(state);
                    sound(workspace, "seed " + seed + ", edit " + before.size());
                }
            }
            Map<String, Facts> last = facts(workspace.pipeline());
            while (!before.isEmpty()) {
                after.push(facts(workspace.pipeline()));
                workspace.undo().orElseThrow(() -> new AssertionError("seed " + seed + ", left " + before.size()));
                assertEquals(before.pop(), facts(workspace.pipeline()), "seed " + seed + ", undone to " + before.size());
                if (before.size() % BETWEEN_CHECKS == 0) {
                    sound(workspace, "seed " + seed + ", undone to " + before.size());
                }
            }
            assertEquals(Map.of(), facts(workspace.pipeline()), "seed " + seed);
            while (!after.isEmpty()) {
                workspace.redo().orElseThrow(() -> new AssertionError("seed " + seed + ", to do " + after.size()));
                assertEquals(after.pop(), facts(workspace.pipeline()), "seed " + seed + ", to do " + after.size());
                if (after.size() % BETWEEN_CHECKS == 0) {
                    sound(workspace, "seed " + seed + ", to do " + after.size());
                }
            }
            assertEquals(last, facts(workspace.pipeline()), "seed " + seed);
        }
        try (var reopened = Workspace.open(file, AUTHOR)) {
            // No files stand behind the attachments that were made up.
            assertEquals(List.of(), reopened.check().stream()
                    .filter(finding -> finding.kind() != Finding.Kind.FILE_MISSING).toList(), "seed " + seed);
        }
    }
}
