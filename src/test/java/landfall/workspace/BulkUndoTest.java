package landfall.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkUndoTest {
    @TempDir
    Path folder;
    private Workspace workspace;

    @BeforeEach
    void editTheOwnerOfThreeProjects() {
        workspace = Workspace.create(folder.resolve("bureau.landfall"), new Author("周敏", "laptop-1"));
        for (String id : List.of("p1", "p2", "p3")) {
            workspace.perform(Draft.of(EditKind.CREATE, id).set(id, ProjectFields.NAME, id)
                    .set(id, ProjectFields.STAGE, Stage.LEAD).set(id, ProjectFields.OWNER, "p3".equals(id) ? null : "周敏"));
        }
        Draft bulk = Draft.of(EditKind.BULK, "3", ProjectFields.OWNER.labelKey());
        List.of("p1", "p2", "p3").forEach(id -> bulk.set(id, ProjectFields.OWNER, "孙悦"));
        workspace.perform(bulk);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<String> owners() {
        return workspace.pipeline().projects().stream().map(project -> project.owner()).toList();
    }

    @Test
    void oneUndoTakesTheWholeEditBackAndOneRedoDoesItAgain() {
        workspace.undo();
        assertEquals(Arrays.asList("周敏", "周敏", null), owners());
        workspace.redo();
        assertEquals(List.of("孙悦", "孙悦", "孙悦"), owners());
        workspace.undo();
        assertEquals(Arrays.asList("周敏", "周敏", null), owners());
    }

    @Test
    void itIsTakenBackWholeAfterOneOfItsProjectsChangedInAnotherField() {
        workspace.begin(Draft.of(EditKind.CHANGE, "p2", ProjectFields.NEXT_STEP.labelKey())
                .set("p2", ProjectFields.NEXT_STEP, "看标准厂房")); // as from elsewhere: no step of this session
        workspace.undo();
        assertEquals(Arrays.asList("周敏", "周敏", null), owners());
        assertEquals("看标准厂房", workspace.pipeline().project("p2").get(ProjectFields.NEXT_STEP));
        workspace.redo();
        assertEquals(List.of("孙悦", "孙悦", "孙悦"), owners());
    }

    @Test
    void laterStepsAreTakenBackBeforeIt() {
        workspace.perform(Draft.of(EditKind.CHANGE, "p2", ProjectFields.NEXT_STEP.labelKey())
                .set("p2", ProjectFields.NEXT_STEP, "看标准厂房"));
        workspace.undo();
        assertNull(workspace.pipeline().project("p2").get(ProjectFields.NEXT_STEP));
        assertEquals(List.of("孙悦", "孙悦", "孙悦"), owners());
        workspace.undo();
        assertEquals(Arrays.asList("周敏", "周敏", null), owners());
    }
}
