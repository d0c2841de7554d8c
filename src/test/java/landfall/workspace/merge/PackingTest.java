package landfall.workspace.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import landfall.domain.ContactFields;
import landfall.domain.ContractFields;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.TripFields;
import landfall.domain.UnitFields;
import landfall.domain.VisitFields;
import landfall.exchange.pack.choice.Choice;
import landfall.exchange.pack.PackProgress;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.Merged;
import landfall.store.files.Progress;
import landfall.text.Problem;
import landfall.workspace.Attachments;
import landfall.workspace.Home;
import landfall.workspace.Workspace;
import landfall.workspace.WorkspaceReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two laptops through real packs: what one takes along and brings back stands in the other, with its attachments. */
class PackingTest {
    private static final Author OFFICE = new Author("周敏", "office");
    private static final Author ROAD = new Author("谭雨", "road");

    @TempDir
    private Path folder;
    private Path office;

    @BeforeEach
    void anOfficeWithTwoProjectsAndAPhoto() throws IOException {
        office = folder.resolve("office.landfall");
        Path photo = Files.writeString(folder.resolve("现场.jpg"), "a photo");
        try (Workspace workspace = Workspace.create(office, OFFICE)) {
            workspace.perform(Draft.of(EditKind.CREATE, "甲").set("p1", ProjectFields.NAME, "甲")
                    .set("p1", ProjectFields.STAGE, Stage.TALKS));
            workspace.perform(Draft.of(EditKind.CREATE, "乙").set("p2", ProjectFields.NAME, "乙")
                    .set("p2", ProjectFields.STAGE, Stage.LEAD));
            Project first = workspace.pipeline().project("p1");
            workspace.perform(workspace.attachments().attach(first, List.of(photo), LocalDate.of(2026, 3, 1),
                    Progress.NONE));
        }
    }

    private static Packing packing(Author author) {
        return new Packing(author, "1.0", Instant.parse("2026-03-01T00:00:00Z"));
    }

    private static char[] passphrase() {
        return "一路平安".toCharArray();
    }

    private Path packed(Path workspace, Author author, Choice choice, char[] passphrase) {
        Path pack = folder.resolve(author.laptop() + "-" + System.nanoTime() + ".landpack");
        packing(author).pack(workspace, choice, pack, passphrase, PackProgress.NONE);
        return pack;
    }

    private Workspace begun(Path pack, char[] passphrase) {
        try (Arriving arriving = Arriving.open(pack, null, passphrase, PackProgress.NONE)) {
            return Merger.begin(folder.resolve("road.landfall"), ROAD, new Home(folder.resolve("home")), arriving, PackProgress.NONE);
        }
    }

    private static Merged merge(Workspace workspace, Path file, char[] passphrase) {
        try (Arriving arriving = Arriving.open(file, workspace.dataset(), passphrase, PackProgress.NONE)) {
            return new Merger(workspace, arriving, PackProgress.NONE).merge();
        }
    }

    private static Draft rename(String id, String name) {
        return Draft.of(EditKind.CHANGE, name, "field.project.name").set(id, ProjectFields.NAME, name);
    }

    @Test
    void aLaptopBegunFromAClosedPackHasEverythingAndItsAttachments() {
        Path pack = packed(office, OFFICE, Choice.everything(false), passphrase());
        assertTrue(Arriving.isProtected(pack));
        try (Workspace road = begun(pack, passphrase())) {
            assertEquals(WorkspaceReading.pipeline(office, OFFICE).projects(), road.pipeline().projects());
            assertEquals(WorkspaceReading.dataset(office), road.dataset());
            assertEquals(List.of(), road.check());
        }
    }

    @Test
    void whatBothChangedIsAConflictUntilOneDecidesAndThenBothLaptopsEndEqual() {
        try (Workspace road = begun(packed(office, OFFICE, Choice.everything(false), null), null)) {
            road.perform(rename("p1", "甲在路上"));
            road.perform(rename("p2", "乙在路上"));
            Path back = folder.resolve("back.landpack");
            packing(ROAD).pack(road, Choice.everything(false), back, null, PackProgress.NONE);
            try (Workspace home = Workspace.open(office, OFFICE)) {
                home.perform(rename("p1", "甲在局里"));
                Merged merged = merge(home, back, null);
                assertEquals(2, merged.arrived());
                assertEquals(Set.of("name"), home.pipeline().conflicts("p1"));
                assertEquals(Set.of("p1"), home.pipeline().projectsInConflict());
                assertEquals("乙在路上", home.pipeline().project("p2").name());
                assertTrue(merge(home, back, null).isEmpty());
                home.perform(Draft.of(EditKind.SETTLE, "甲", "field.project.name").set("p1", ProjectFields.NAME, "甲在局里"));
                assertEquals(Set.of(), home.pipeline().inConflict());
                home.close();
            }
            merge(road, office, null);
            assertEquals(WorkspaceReading.pipeline(office, OFFICE).projects(), road.pipeline().projects());
            assertEquals(List.of(), road.conflicts());
        }
    }

    @Test
    void oneUndoTakesAMergeBackAndItCanComeAgain() {
        try (Workspace road = begun(packed(office, OFFICE, Choice.everything(false), null), null)) {
            road.perform(rename("p2", "乙在路上"));
            road.perform(Draft.of(EditKind.CREATE, "丙").set("p3", ProjectFields.NAME, "丙"));
        }
        try (Workspace home = Workspace.open(office, OFFICE)) {
            List<Project> before = home.pipeline().projects();
            merge(home, folder.resolve("road.landfall"), null);
            assertEquals(3, home.pipeline().projects().size());
            home.perform(rename("p2", "再改"));
            home.undo();
            assertEquals("乙在路上", home.pipeline().project("p2").name());
            home.undo();
            assertEquals(before, home.pipeline().projects());
            assertEquals(Set.of(), home.pipeline().inConflict());
            assertEquals(List.of(), home.check());
            assertEquals(2, merge(home, folder.resolve("road.landfall"), null).edits().size());
            assertEquals(3, home.pipeline().projects().size());
        }
    }

    @Test
    void aDeletionThatHadNotSeenAChangeKeepsTheProjectAndAsks() {
        try (Workspace road = begun(packed(office, OFFICE, Choice.everything(false), null), null)) {
            road.perform(rename("p1", "甲还在谈"));
        }
        try (Workspace home = Workspace.open(office, OFFICE)) {
            home.perform(Draft.of(EditKind.DELETE, "甲").delete(EntityKind.PROJECT, "p1"));
            merge(home, folder.resolve("road.landfall"), null);
            assertEquals("甲还在谈", home.pipeline().project("p1").name());
            assertEquals(Set.of(Cell.DELETED), home.pipeline().conflicts("p1"));
            assertTrue(home.conflicts().getFirst().isAboutDeletion());
            home.perform(Draft.of(EditKind.SETTLE, "甲", "edit.deleted").delete(EntityKind.PROJECT, "p1"));
            assertEquals(null, home.pipeline().project("p1"));
            assertEquals(Set.of(), home.pipeline().inConflict());
        }
    }

    @Test
    void aPartOfTheRecordsComesBackByTheSameRuleAndTheRestFollowsLater() {
        try (Workspace road = begun(packed(office, OFFICE, Choice.ofStages(Set.of(Stage.LEAD), false), null), null)) {
            assertEquals(List.of("乙"), road.pipeline().projects().stream().map(Project::name).toList());
            assertEquals(List.of(), road.check());
            road.perform(rename("p2", "乙在路上"));
            merge(road, office, null);
            assertEquals(2, road.pipeline().projects().size());
            assertEquals("乙在路上", road.pipeline().project("p2").name());
            assertEquals(List.of(), road.check());
        }
    }

    @Test
    void whatWasDeletedOnTheRoadIsDeletedAtHomeWhenAPartComesBack() {
        try (Workspace home = Workspace.open(office, OFFICE)) {
            home.perform(Draft.of(EditKind.CREATE, "附属").set("e1", EnterpriseFields.NAME, "甲公司")
                    .set("p1", ProjectFields.INVESTOR, "e1").set("c1", ContactFields.ENTERPRISE, "e1")
                    .set("k1", ContractFields.PROJECT, "p1").set("f1", FundArrivalFields.PROJECT, "p1")
                    .set("t1", TripFields.NAME, "深圳行").set("v1", VisitFields.TRIP, "t1")
                    .set("v1", VisitFields.PROJECT, "p1").set("u1", UnitFields.NAME, "商务局")
                    .set("p3", ProjectFields.NAME, "丙").set("p3", ProjectFields.STAGE, Stage.TALKS));
        }
        try (Workspace road = begun(packed(office, OFFICE, Choice.ofStages(Set.of(Stage.TALKS), false), null), null)) {
            assertEquals(2, road.pipeline().projects().size());
            road.perform(Draft.of(EditKind.DELETE, "甲公司").delete(EntityKind.CONTACT, "c1")
                    .delete(EntityKind.CONTRACT, "k1").delete(EntityKind.FUND_ARRIVAL, "f1")
                    .delete(EntityKind.TRIP, "t1").delete(EntityKind.VISIT, "v1").delete(EntityKind.UNIT, "u1")
                    .delete(EntityKind.ENTERPRISE, "e1").delete(EntityKind.PROJECT, "p3"));
            Path back = folder.resolve("back.landpack");
            packing(ROAD).pack(road, Choice.ofStages(Set.of(Stage.TALKS), false), back, null, PackProgress.NONE);
            try (Workspace home = Workspace.open(office, OFFICE)) {
                merge(home, back, null);
                for (EntityKind kind : EntityKind.values()) {
                    assertEquals(road.pipeline().entities(kind).size() + (kind == EntityKind.PROJECT ? 1 : 0),
                            home.pipeline().entities(kind).size(), kind.name());
                }
                assertEquals(List.of("甲", "乙"), home.pipeline().projects().stream().map(Project::name).toList());
                assertEquals(Set.of(), home.pipeline().inConflict());
                assertEquals(List.of(), home.check());
            }
        }
    }

    @Test
    void aRemovedAttachmentTravelsSoThatItsRemovalCanBeTakenBackThere() {
        try (Workspace home = Workspace.open(office, OFFICE)) {
            Item photo = home.pipeline().items(EntityKind.ATTACHMENT).getFirst();
            home.perform(Attachments.remove(photo, home.pipeline().project("p1")));
            assertEquals(new PackSize(2, 0, 1, 1, 7, 0, 0, 0), Packing.size(home, Choice.everything(false)));
            assertEquals(new PackSize(1, 0, 1, 1, 7, 0, 0, 0),
                    Packing.size(home, Choice.of(Set.of("p1"), Set.of(), false)));
            assertEquals(0, Packing.size(home, Choice.of(Set.of("p2"), Set.of(), false)).attachments());
        }
        try (Workspace road = begun(packed(office, OFFICE, Choice.of(Set.of("p1"), Set.of(), false), null), null)) {
            assertEquals(List.of(), road.pipeline().items(EntityKind.ATTACHMENT));
            Edit removal = road.history(9).stream().filter(edit -> edit.kind() == EditKind.DETACH).findFirst().orElseThrow();
            road.revert(removal.id(), null);
            Item photo = road.pipeline().items(EntityKind.ATTACHMENT).getFirst();
            assertTrue(Files.isRegularFile(road.attachments().copy(photo, Progress.NONE)));
        }
    }

    @Test
    void whatIsOfAnotherBureauOrBroughtWithAWrongPassphraseChangesNothing() throws IOException {
        Path foreign = folder.resolve("foreign.landfall");
        Workspace.create(foreign, ROAD).close();
        Path pack = packed(office, OFFICE, Choice.everything(false), passphrase());
        try (Workspace home = Workspace.open(office, OFFICE)) {
            Problem refused = assertThrows(Problem.class, () -> merge(home, foreign, null));
            assertEquals("exchange.pack.foreign", refused.key());
            assertThrows(Problem.class, () -> merge(home, pack, "falsch".toCharArray()));
            assertFalse(home.nextUndo().isPresent());
        }
    }

    @Test
    void noPackTellsTheNameOfARestrictedProjectUnlessItIsUnlocked() throws IOException {
        try (Workspace home = Workspace.open(office, OFFICE)) {
            home.perform(Draft.of(EditKind.CREATE, "保密甲").set("p9", ProjectFields.NAME, "保密甲")
                    .set("p9", ProjectFields.SECRECY, "限定人员").set("p9", ProjectFields.INVESTOR, "e9")
                    .set("e9", EnterpriseFields.NAME, "名企"));
            home.perform(Draft.of(EditKind.CHANGE, "甲", "field.project.investor").set("p1", ProjectFields.INVESTOR, "e9"));
        }
        Path locked = packed(office, OFFICE, Choice.everything(false), null);
        try (Workspace road = begun(locked, null)) {
            assertEquals(2, road.pipeline().projects().size());
            assertTrue(road.pipeline().enterprises().isEmpty());
            var told = new ArrayList<String>();
            road.entries(row -> true, entry -> told.add(entry.toString()));
            assertTrue(told.stream().noneMatch(line -> line.contains("保密甲") || line.contains("名企")), told.toString());
            merge(road, packed(office, OFFICE, Choice.everything(true), null), null);
            assertEquals(3, road.pipeline().projects().size());
            assertEquals(List.of(), road.check());
        }
    }

    @Test
    void whatWasRecordedInOneGoWithARestrictedProjectStaysBehindWithItsFilesAndIsCounted() throws IOException {
        Path plan = Files.writeString(folder.resolve("方案.txt"), "a plan");
        try (Workspace home = Workspace.open(office, OFFICE)) {
            Draft together = Draft.of(EditKind.CREATE, "保密甲").set("p9", ProjectFields.NAME, "保密甲")
                    .set("p9", ProjectFields.SECRECY, "限定人员").set("p3", ProjectFields.NAME, "丙");
            home.perform(home.attachments().attachTo(together, "p3", List.of(plan), LocalDate.of(2026, 3, 1),
                    Progress.NONE));
            assertEquals(new PackSize(2, 0, 1, 0, 7, 1, 1, 0), Packing.size(home, Choice.everything(false)));
            assertEquals(new PackSize(4, 0, 2, 0, 13, 0, 0, 0), Packing.size(home, Choice.everything(true)));
            assertTrue(Packing.size(home, Choice.ofStages(Set.of(Stage.SIGNED), true)).isEmpty());
            var packed = packing(OFFICE).pack(home, Choice.everything(false), folder.resolve("a.landpack"), null,
                    PackProgress.NONE);
            assertEquals(1, packed.manifest().attachments().size());
            assertEquals(Packing.size(home, Choice.everything(false)), packed.size());
        }
    }
}
