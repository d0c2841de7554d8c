package landfall.workspace.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import landfall.domain.EnterpriseFields;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.exchange.pack.PackProgress;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.workspace.NewWorkspace;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What undo and masking do once two laptops have met. */
class AfterMergeTest {
    private static final Author OFFICE = new Author("贺佳", "office");
    private static final Author ROAD = new Author("谭雨", "road");

    @TempDir
    private Path folder;
    private Path file;
    private Path other;

    private void begin(Draft draft) throws Exception {
        file = folder.resolve("a.landfall");
        other = folder.resolve("b.landfall");
        NewWorkspace.create(file, OFFICE, draft).close();
        Files.copy(file, other);
    }

    private static Draft two() {
        return Draft.of(EditKind.CREATE, "x").set("p", ProjectFields.NAME, "云谷数据中心")
                .set("p", ProjectFields.STAGE, Stage.TALKS)
                .set("q", ProjectFields.NAME, "云谷数据中心项目").set("q", ProjectFields.STAGE, Stage.TALKS)
                .set("e", EnterpriseFields.NAME, "甲公司");
    }

    private static void merge(Workspace into, Path from) {
        try (Arriving arriving = Arriving.open(from, into.dataset(), null, PackProgress.NONE)) {
            new Merger(into, arriving, PackProgress.NONE).merge();
        }
    }

    private Workspace apart() throws Exception {
        begin(two());
        try (Workspace road = Workspace.open(other, ROAD)) {
            road.perform(step("起草备忘"));
        }
        Workspace office = Workspace.open(file, OFFICE);
        office.perform(step("年底再联系"));
        merge(office, other);
        assertEquals(1, office.conflicts().size());
        return office;
    }

    private static Draft step(String step) {
        return Draft.of(EditKind.CHANGE, "云谷", ProjectFields.NEXT_STEP.labelKey()).set("p", ProjectFields.NEXT_STEP, step);
    }

    private static Set<String> said(Workspace workspace) {
        return workspace.conflicts().stream().flatMap(conflict -> conflict.claims().stream())
                .map(claim -> claim.change().value()).collect(Collectors.toSet());
    }

    @Test
    void undoOfAPlainEditOfAFieldInConflictBringsTheConflictBack() throws Exception {
        try (Workspace office = apart()) {
            office.perform(step("重新报价"));
            office.undo();
            assertEquals(Set.of("起草备忘", "年底再联系"), said(office),
                    "shown is " + office.pipeline().project("p").get(ProjectFields.NEXT_STEP));
        }
    }

    @Test
    void redoAfterAMergeWasTakenBackMakesNoProjectWithoutName() throws Exception {
        begin(two());
        try (Workspace road = Workspace.open(other, ROAD)) {
            road.perform(Draft.of(EditKind.CREATE, "新").set("n", ProjectFields.NAME, "路上的线索").set("n", ProjectFields.STAGE, Stage.LEAD));
        }
        try (Workspace office = Workspace.open(file, OFFICE)) {
            merge(office, other);
            office.perform(Draft.of(EditKind.CHANGE, "新", "x").set("n", ProjectFields.OWNER, "周敏"));
            office.undo();
            office.undo();
            assertEquals(Optional.empty(), office.redo());
            assertEquals(null, office.pipeline().project("n"));
        }
    }

    @Test
    void aProjectThatOneLaptopRestrictedIsMaskedWhileTheTwoDisagree() throws Exception {
        begin(two());
        try (Workspace office = Workspace.open(file, OFFICE)) {
            office.perform(Draft.of(EditKind.CHANGE, "x", "x").set("p", ProjectFields.SECRECY, ProjectFields.RESTRICTED));
        }
        Thread.sleep(5);
        try (Workspace road = Workspace.open(other, ROAD)) {
            road.perform(Draft.of(EditKind.CHANGE, "x", "x").set("p", ProjectFields.SECRECY, "内部"));
        }
        try (Workspace office = Workspace.open(file, OFFICE)) {
            merge(office, other);
            assertEquals(1, office.conflicts().size());
            assertTrue(office.pipeline().project("p").isRestricted(), "open although nobody decided that it is");
        }
    }
}
