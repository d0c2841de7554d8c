package landfall.workspace.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.TripFields;
import landfall.exchange.pack.PackProgress;
import landfall.exchange.pack.choice.Choice;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing in a pack that leaves restricted projects out tells the name of one. */
class PackSecrecyTest {
    private static final Author OFFICE = new Author("周敏", "office");
    private static final String SECRET = "深空探测器总装基地";

    @TempDir
    private Path folder;

    private String journal(Draft... drafts) {
        try (Workspace workspace = Workspace.create(folder.resolve("office.landfall"), OFFICE)) {
            for (Draft draft : drafts) {
                workspace.perform(draft);
            }
            Path pack = folder.resolve("p.landpack");
            new Packing(OFFICE, "1", Instant.EPOCH).pack(workspace, Choice.everything(false), pack, null, PackProgress.NONE);
            var text = new StringBuilder();
            try (Arriving arriving = Arriving.open(pack, null, null, PackProgress.NONE)) {
                arriving.entries(entry -> {
                    text.append(entry.edit().kind()).append(entry.edit().subjects());
                    entry.edit().changes().forEach(change -> text.append(change.cell().field()).append('=').append(change.value()).append(' '));
                    text.append('\n');
                }, PackProgress.NONE);
            }
            return text.toString();
        }
    }

    private static Draft open() {
        return Draft.of(EditKind.CREATE, "甲").set("p1", ProjectFields.NAME, "深空探测器总装").set("p1", ProjectFields.STAGE, Stage.TALKS);
    }

    private static Draft secret() {
        return Draft.of(EditKind.CREATE, SECRET).set("p2", ProjectFields.NAME, SECRET)
                .set("p2", ProjectFields.STAGE, Stage.TALKS).set("p2", ProjectFields.SECRECY, ProjectFields.RESTRICTED);
    }

    @Test
    void saidNotToBeTheSameAsAnotherTellsNoName() {
        String journal = journal(open(), secret(), Draft.of(EditKind.APART, "深空探测器总装", SECRET)
                .set("p1", ProjectFields.ACCEPTED, List.of("apart:p2")));
        assertFalse(journal.contains(SECRET), journal);
    }

    @Test
    void aTripWhoseResultNamesARestrictedProjectTellsNoName() {
        String journal = journal(open(), secret(), Draft.of(EditKind.ADD_NAMED, "北京行", "x").set("t", TripFields.NAME, "北京行")
                .set("t", TripFields.RESULT, "与业主谈妥" + SECRET + "的用地"));
        assertFalse(journal.contains(SECRET), journal);
    }

    @Test
    void aBulkEditThatWasUndoneHoldsNothingBackBesideTheRestrictedProject() {
        try (Workspace workspace = Workspace.create(folder.resolve("office.landfall"), OFFICE)) {
            workspace.perform(open());
            workspace.perform(secret());
            workspace.perform(Draft.of(EditKind.BULK, "2", ProjectFields.OWNER.labelKey())
                    .set("p1", ProjectFields.OWNER, "谭雨").set("p2", ProjectFields.OWNER, "谭雨"));
            assertEquals(1, Packing.size(workspace, Choice.everything(false)).projects(), "before undo");
            workspace.undo();
            assertEquals(1, Packing.size(workspace, Choice.everything(false)).projects(),
                    "after undo, tied " + Packing.size(workspace, Choice.everything(false)).tied());
        }
    }
}
