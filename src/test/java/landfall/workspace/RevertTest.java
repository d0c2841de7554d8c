package landfall.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.EditLabels;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevertTest {
    @TempDir
    private Path folder;
    private Workspace workspace;
    private Edit created;

    @BeforeEach
    void recordTwoProjects() {
        workspace = Workspace.create(folder.resolve("招商局.landfall"), new Author("周敏", "laptop-1"));
        created = workspace.perform(Draft.of(EditKind.CREATE, "甲").set("p1", ProjectFields.NAME, "甲")
                .set("p1", ProjectFields.OWNER, "李航").set("p2", ProjectFields.NAME, "乙"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Project project(String id) {
        return workspace.pipeline().project(id);
    }

    private Edit bulk(String owner, String park) {
        Draft draft = Draft.of(EditKind.BULK, "2", ProjectFields.OWNER.labelKey());
        for (String id : List.of("p1", "p2")) {
            draft.set(id, ProjectFields.OWNER, owner).set(id, ProjectFields.PARK, park);
        }
        return workspace.perform(draft);
    }

    private Edit owner(String name) {
        return workspace.perform(Draft.of(EditKind.CHANGE, "甲", ProjectFields.OWNER.labelKey())
                .set("p1", ProjectFields.OWNER, name));
    }

    @Test
    void anEditOfAnyTimeIsTakenBackByAnEditThatNamesIt() {
        Edit bulk = bulk("谭雨", "新城");
        workspace.perform(Draft.of(EditKind.CHANGE, "乙", ProjectFields.NAME.labelKey())
                .set("p2", ProjectFields.NAME, "乙二期"));
        var reverted = workspace.revert(bulk.id(), null);
        assertEquals("李航", project("p1").owner());
        assertNull(project("p2").owner());
        assertEquals("乙二期", project("p2").name());
        assertEquals(0, reverted.skipped());
        assertEquals(bulk.id(), reverted.edit().undoes());
        assertEquals("撤回：批量修改 2 个项目的责任人", EditLabels.label(reverted.edit(), Texts.in(Language.CHINESE)));
        assertEquals(List.of(), workspace.check());
    }

    @Test
    void oneProjectIsTakenBackAlone() {
        Edit bulk = bulk("谭雨", "新城");
        workspace.revert(bulk.id(), "p1");
        assertEquals("李航", project("p1").owner());
        assertEquals("谭雨", project("p2").owner());
    }

    @Test
    void whatWasChangedSinceStaysAndIsCounted() {
        Edit bulk = bulk("谭雨", "新城");
        owner("王五");
        var reverted = workspace.revert(bulk.id(), "p1");
        assertEquals(1, reverted.skipped());
        assertEquals("王五", project("p1").owner());
        assertNull(project("p1").get(ProjectFields.PARK));
    }

    @Test
    void whereEverythingWasChangedSinceNothingIsRecorded() {
        Edit first = owner("谭雨");
        owner("王五");
        int recorded = workspace.history(100).size();
        var reverted = workspace.revert(first.id(), "p1");
        assertNull(reverted.edit());
        assertEquals(1, reverted.skipped());
        assertEquals(recorded, workspace.history(100).size());
    }

    @Test
    void takingBackCanItselfBeUndoneAndDoneAgain() {
        Edit change = owner("谭雨");
        workspace.revert(change.id(), "p1");
        workspace.undo();
        assertEquals("谭雨", project("p1").owner());
        workspace.redo();
        assertEquals("李航", project("p1").owner());
    }

    @Test
    void theEditThatMadeAProjectIsNotTakenBack() {
        Pipeline before = workspace.pipeline();
        assertEquals("store.revert.creation",
                assertThrows(Problem.class, () -> workspace.revert(created.id(), "p1")).key());
        assertEquals(before.projects(), workspace.pipeline().projects());
    }

    @Test
    void theBureauIsSeenAsItWasKnownAfterEachEdit() throws InterruptedException {
        var edits = new ArrayList<Edit>();
        var states = new ArrayList<Pipeline>();
        for (String name : List.of("谭雨", "王五", "赵六")) {
            Thread.sleep(3); // edits of the same millisecond are known at once
            edits.add(owner(name));
            states.add(workspace.pipeline());
        }
        Thread.sleep(3);
        edits.add(workspace.perform(Draft.of(EditKind.DELETE, "甲").delete(landfall.domain.EntityKind.PROJECT, "p1")));
        states.add(workspace.pipeline());
        Thread.sleep(3);
        edits.add(workspace.undo().orElseThrow());
        states.add(workspace.pipeline());
        for (int i = 0; i < edits.size(); i++) {
            assertEquals(RecordPropertyTest.facts(states.get(i)),
                    RecordPropertyTest.facts(workspace.knownOn(edits.get(i).at())), "after edit " + i);
        }
        assertEquals(List.of(), workspace.knownOn(created.at().minusMillis(1)).projects());
    }
}
