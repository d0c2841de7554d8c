package landfall.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.EditLabels;
import landfall.journal.Reversal;
import landfall.journal.Reversal.Fate;
import landfall.journal.Reversal.Line;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevertTest {
    private static final Texts CHINESE = Texts.in(Language.CHINESE);

    @TempDir
    private Path folder;
    private Workspace workspace;
    private Edit created;

    @BeforeEach
    void recordTwoProjects() {
        workspace = Workspace.create(folder.resolve("招商局.landfall"), new Author("周敏", "laptop-1"));
        created = workspace.perform(Draft.of(EditKind.CREATE, "甲").set("p1", ProjectFields.NAME, "甲")
                .set("p1", ProjectFields.STAGE, Stage.LEAD).set("p1", ProjectFields.OWNER, "李航")
                .set("p2", ProjectFields.NAME, "乙").set("p2", ProjectFields.STAGE, Stage.LEAD));
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), workspace.check());
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
        return change(ProjectFields.OWNER, name);
    }

    private Edit change(Field<String> field, String value) {
        return workspace.perform(Draft.of(EditKind.CHANGE, "甲", field.labelKey()).set("p1", field, value));
    }

    private static Cell cell(String row, Field<?> field) {
        return new Cell(field.kind().key(), row, field.key());
    }

    private static List<Fate> fates(Reversal reversal) {
        return reversal.lines().stream().map(Reversal.Line::fate).toList();
    }

    @Test
    void aProjectThatWasRestrictedOnceIsReadAgainWithItsMarkTakenAway() {
        for (String mark : new String[] {ProjectFields.RESTRICTED, null}) {
            workspace.perform(Draft.of(EditKind.CHANGE, "甲", ProjectFields.SECRECY.labelKey())
                    .set("p1", ProjectFields.SECRECY, mark));
            assertEquals(mark, WorkspaceReading.pipeline(workspace.file(), new Author("周敏", "laptop-1")).project("p1")
                    .get(ProjectFields.SECRECY));
        }
    }

    @Test
    void anEditOfAnyTimeIsTakenBackByAnEditThatNamesIt() {
        Edit bulk = bulk("谭雨", "新城");
        workspace.perform(Draft.of(EditKind.CHANGE, "乙", ProjectFields.NAME.labelKey())
                .set("p2", ProjectFields.NAME, "乙二期"));
        Edit reverted = workspace.revert(bulk.id(), null).orElseThrow();
        assertEquals("李航", project("p1").owner());
        assertNull(project("p2").owner());
        assertEquals("乙二期", project("p2").name());
        assertEquals(bulk.id(), reverted.undoes());
        assertEquals("恢复：批量修改 2 个项目的责任人", EditLabels.label(reverted, CHINESE));
    }

    @Test
    void oneFieldIsTakenBackAlone() {
        Edit bulk = bulk("谭雨", "新城");
        Edit reverted = workspace.revert(bulk.id(), cell("p1", ProjectFields.OWNER)).orElseThrow();
        assertEquals("李航", project("p1").owner());
        assertEquals("谭雨", project("p2").owner());
        assertEquals("新城", project("p1").get(ProjectFields.PARK));
        assertEquals("恢复「甲」的责任人（批量修改 2 个项目的责任人）", EditLabels.label(reverted, CHINESE));
        assertEquals("Undo: Reverted Owner of 甲 (Owner changed for 2 projects)",
                EditLabels.label(workspace.undo().orElseThrow(), Texts.in(Language.ENGLISH)));
    }

    @Test
    void whatWasChangedSinceStaysAndThePreviewNamesWhoChangedIt() {
        Edit bulk = bulk("谭雨", "新城");
        Edit later = owner("王五");
        Reversal preview = workspace.reversal(bulk.id(), null);
        assertEquals(List.of(Fate.CHANGED_SINCE, Fate.RETURNS, Fate.RETURNS, Fate.RETURNS), fates(preview));
        assertEquals(later.id(), preview.lines().getFirst().since().id());
        assertEquals("王五", preview.lines().getFirst().now());
        workspace.revert(bulk.id(), null);
        assertEquals("王五", project("p1").owner());
        assertNull(project("p1").get(ProjectFields.PARK));
    }

    @Test
    void whereEverythingWasChangedSinceNothingIsRecorded() {
        Edit first = owner("谭雨");
        owner("王五");
        int recorded = workspace.history(100).size();
        assertTrue(workspace.reversal(first.id(), null).isEmpty());
        assertTrue(workspace.revert(first.id(), null).isEmpty());
        assertEquals(recorded, workspace.history(100).size());
    }

    @Test
    void whatWasTakenBackAlreadyIsThereAlready() {
        Edit change = owner("谭雨");
        workspace.revert(change.id(), null);
        assertEquals(List.of(Fate.THERE_ALREADY), fates(workspace.reversal(change.id(), null)));
    }

    @Test
    void takingBackIsUndoneAndDoneAgainAndTakenBackItself() {
        Edit change = owner("谭雨");
        Edit reverted = workspace.revert(change.id(), null).orElseThrow();
        assertEquals("撤销：恢复：改「甲」的责任人", EditLabels.label(workspace.undo().orElseThrow(), CHINESE));
        assertEquals("谭雨", project("p1").owner());
        assertEquals("重做：恢复：改「甲」的责任人", EditLabels.label(workspace.redo().orElseThrow(), CHINESE));
        assertEquals("李航", project("p1").owner());
        Edit again = workspace.revert(reverted.id(), null).orElseThrow();
        assertEquals("谭雨", project("p1").owner());
        assertEquals("恢复：恢复：改「甲」的责任人", EditLabels.label(again, CHINESE));
        while (workspace.nextUndo().isPresent()) {
            workspace.undo();
        }
        assertNull(project("p1"));
    }

    @Test
    void aRecordThatNobodyTouchedSinceGoesWhenItsMakingIsTakenBackAndComesAgain() {
        owner("谭雨");
        Reversal preview = workspace.reversal(created.id(), null);
        assertEquals(Set.of("p2"), preview.removed());
        assertEquals(List.of(Fate.NEEDED, Fate.NEEDED, Fate.CHANGED_SINCE, Fate.RETURNS, Fate.RETURNS), fates(preview));
        Edit reverted = workspace.revert(created.id(), null).orElseThrow();
        assertNull(project("p2"));
        assertEquals("甲", project("p1").name());
        workspace.revert(reverted.id(), null);
        assertEquals("乙", project("p2").name());
    }

    @Test
    void aProjectKeepsItsNameAndWhatOthersReferToStays() {
        assertEquals(List.of(Fate.NEEDED),
                fates(workspace.reversal(created.id(), cell("p1", ProjectFields.NAME))));
        Edit imported = workspace.perform(Draft.of(EditKind.IMPORT, "台账.xlsx", "1", "0")
                .set("e1", EnterpriseFields.NAME, "杉杉集团").set("p3", ProjectFields.NAME, "丙")
                .set("p3", ProjectFields.INVESTOR, "e1"));
        assertEquals(Set.of("e1", "p3"), workspace.reversal(imported.id(), null).removed());
        change(ProjectFields.INVESTOR, "e1");
        assertEquals(Set.of("p3"), workspace.reversal(imported.id(), null).removed());
        workspace.revert(imported.id(), null);
        assertNotNull(workspace.pipeline().enterprise("e1"));
        assertNull(project("p3"));
    }

    @Test
    void theLastThingThatStandsInAProjectStaysAsNothingWouldBeLeftOfIt() {
        Edit park = change(ProjectFields.PARK, "一园");
        workspace.perform(Draft.of(EditKind.CHANGE, "甲").set("p1", ProjectFields.NAME, null)
                .set("p1", ProjectFields.STAGE, null).set("p1", ProjectFields.OWNER, null));
        assertEquals(List.of(Fate.NEEDED), workspace.reversal(park.id(), null).lines().stream().map(Line::fate).toList());
        assertTrue(workspace.revert(park.id(), null).isEmpty());
        assertEquals("一园", project("p1").get(ProjectFields.PARK));
    }

    @Test
    void aDeletedProjectIsNotRaisedByTakingBackAnEarlierEditButByTakingBackTheDeletion() {
        Edit change = owner("谭雨");
        Edit deleted = workspace.perform(Draft.of(EditKind.DELETE, "甲").delete(EntityKind.PROJECT, "p1"));
        assertEquals(List.of(Fate.DELETED_SINCE), fates(workspace.reversal(change.id(), null)));
        assertTrue(workspace.revert(change.id(), null).isEmpty());
        Edit raised = workspace.revert(deleted.id(), null).orElseThrow();
        assertEquals("谭雨", project("p1").owner());
        owner("王五");
        assertEquals(List.of(Fate.NEEDED), fates(workspace.reversal(raised.id(), null)));
    }

    @Test
    void anUndoThatFindsNothingLeftSaysSoAndGivesWayToTheOneBefore() {
        owner("谭雨");
        change(ProjectFields.PARK, "新城");
        workspace.begin(Draft.of(EditKind.CHANGE, "甲", ProjectFields.PARK.labelKey())
                .set("p1", ProjectFields.PARK, "开发区"));
        Problem refused = assertThrows(Problem.class, workspace::undo);
        assertTrue(refused.message(CHINESE).startsWith("「改「甲」的"), refused.message(CHINESE));
        assertFalse(refused.getMessage().contains("Wording"));
        workspace.undo();
        assertEquals("李航", project("p1").owner());
        assertEquals("开发区", project("p1").get(ProjectFields.PARK));
    }
}
