package landfall.workspace.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import landfall.domain.ProjectFields;
import landfall.journal.Author;
import landfall.journal.Conflict;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.draft.ConflictDrafts;
import landfall.journal.draft.ProjectDrafts;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a conflict was settled can be taken back from the record at any time. */
class SettledConflictTest {
    @TempDir
    private Path folder;

    private static Draft step(String step) {
        return Draft.of(EditKind.CHANGE, "云谷", ProjectFields.NEXT_STEP.labelKey())
                .set(TwoOffices.PROJECT, ProjectFields.NEXT_STEP, step);
    }

    private static Set<String> said(Workspace workspace) {
        return workspace.conflicts().stream().flatMap(conflict -> conflict.claims().stream())
                .map(claim -> claim.change().value() + " " + claim.author().name()).collect(Collectors.toSet());
    }

    @Test
    void takingBackFromTheRecordHowAConflictWasSettledBringsTheConflictBack() throws Exception {
        Edit settled;
        try (TwoOffices two = TwoOffices.in(folder)) {
            two.road().perform(step("起草备忘"));
            two.office().perform(step("年底再联系"));
            two.meet();
            Conflict conflict = two.office().conflicts().getFirst();
            settled = two.office().perform(ConflictDrafts.settle(conflict, "云谷", "都办"));
        }
        try (Workspace office = Workspace.open(folder.resolve("office.landfall"), new Author("贺佳", "office"))) {
            office.revert(settled.id(), null);
            assertEquals(Set.of("起草备忘 谭雨", "年底再联系 贺佳"), said(office));
            office.undo();
            assertEquals(List.of(), office.conflicts());
            assertEquals("都办", office.pipeline().project(TwoOffices.PROJECT).get(ProjectFields.NEXT_STEP));
            assertEquals(List.of(), office.check());
        }
    }

    @Test
    void takingBackFromTheRecordThatSomethingDeletedWasKeptBringsTheConflictBack() throws Exception {
        try (TwoOffices two = TwoOffices.in(folder)) {
            Workspace office = two.office();
            two.road().perform(step("起草备忘"));
            office.perform(ProjectDrafts.delete(office.pipeline().project(TwoOffices.PROJECT)));
            two.meet();
            Edit kept = office.perform(ConflictDrafts.keep(office.conflicts().getFirst(), "云谷"));
            assertEquals(List.of(), office.conflicts());
            office.revert(kept.id(), null);
            assertEquals(1, office.conflicts().size());
            assertEquals(List.of(), office.check());
        }
    }
}
