package landfall.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits of several projects at once: a few fields of some, most fields of others, new ones, and some that go. */
class RandomDraftsTest {
    private static final Author AUTHOR = new Author("周敏", "laptop-1");
    private static final int EDITS = 300;
    private static final long SEED = Long.getLong("drafts.seed", System.nanoTime());
    private static final List<Field<String>> TEXTS = List.of(ProjectFields.NAME, ProjectFields.OWNER,
            ProjectFields.OWNER_UNIT, ProjectFields.CHAIN, ProjectFields.REMARKS, ProjectFields.PARK,
            ProjectFields.EVENT, ProjectFields.SUMMARY, ProjectFields.CHANNEL);

    private final Random random = new Random(SEED);

    @Test
    void whatAnEditLeavesBehindIsWhatTheFileSaysAndWhatTheLogSays(@TempDir Path folder) {
        Path file = folder.resolve("w.landfall");
        Pipeline shown;
        try (var workspace = Workspace.create(file, AUTHOR)) {
            var ids = new ArrayList<String>();
            for (int edit = 0; edit < EDITS; edit++) {
                Draft draft = Draft.of(EditKind.CHANGE_SEVERAL, "edit " + edit);
                for (int rows = 1 + random.nextInt(4); rows > 0; rows--) {
                    change(draft, ids);
                }
                workspace.perform(draft);
                if (random.nextInt(5) == 0) {
                    workspace.undo();
                }
            }
            shown = workspace.pipeline();
            assertEquals(List.of(), workspace.check(), "-Ddrafts.seed=" + SEED);
        }
        try (var workspace = Workspace.open(file, AUTHOR)) {
            assertEquals(facts(workspace.pipeline()), facts(shown), "-Ddrafts.seed=" + SEED);
        }
    }

    private void change(Draft draft, List<String> ids) {
        if (ids.isEmpty() || random.nextInt(6) == 0) {
            ids.add(Ids.next());
        }
        String id = ids.get(random.nextInt(ids.size()));
        if (random.nextInt(12) == 0) {
            draft.delete(EntityKind.PROJECT, id);
        }
        for (int fields = 1 + random.nextInt(random.nextInt(4) == 0 ? 12 : 3); fields > 0; fields--) {
            Field<String> field = TEXTS.get(random.nextInt(TEXTS.size()));
            draft.set(id, field, random.nextInt(8) == 0 ? null : "值" + random.nextInt(4));
            draft.set(id, ProjectFields.TOTAL_INVESTMENT, Money.yi("" + random.nextInt(3)));
        }
    }

    private static Map<String, Facts> facts(Pipeline pipeline) {
        return pipeline.projects().stream().collect(Collectors.toMap(Entity::id, Entity::facts));
    }
}
