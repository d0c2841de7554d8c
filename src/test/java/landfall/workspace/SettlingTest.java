package landfall.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import landfall.domain.EntityKind;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.exchange.pack.PackProgress;
import landfall.journal.Author;
import landfall.journal.CommonGround;
import landfall.journal.Conflict;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.draft.ConflictDrafts;
import landfall.text.Formats;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.workspace.merge.Arrival;
import landfall.workspace.merge.ArrivalPaper;
import landfall.workspace.merge.Arriving;
import landfall.workspace.merge.Merger;
import landfall.workspace.record.RecordWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettlingTest {
    private static final Author OFFICE = new Author("贺佳", "office");
    private static final Author ROAD = new Author("谭雨", "road");

    @TempDir
    private Path folder;

    private Workspace apart(Draft here, Draft there) throws Exception {
        Path file = folder.resolve("a.landfall");
        Path other = folder.resolve("b.landfall");
        NewWorkspace.create(file, OFFICE, Draft.of(EditKind.CREATE, "x").set("p", ProjectFields.NAME, "甲")
                .set("p", ProjectFields.NEXT_STEP, "补简介")).close();
        Files.copy(file, other);
        try (Workspace road = Workspace.open(other, ROAD)) {
            road.perform(there);
        }
        Workspace office = Workspace.open(file, OFFICE);
        office.perform(here);
        try (Arriving arriving = Arriving.open(other, office.dataset(), null, PackProgress.NONE)) {
            new Merger(office, arriving, PackProgress.NONE).merge();
        }
        return office;
    }

    private static Draft step(String step) {
        return Draft.of(EditKind.CHANGE, "甲", "x").set("p", ProjectFields.NEXT_STEP, step);
    }

    private static Set<String> said(Conflict conflict) {
        return conflict.claims().stream().map(claim -> claim.author().name() + claim.change().value())
                .collect(Collectors.toSet());
    }

    @Test
    void aMergeThatCouldNotBeTakenBackCanBeTakenBackLater() throws Exception {
        Path file = folder.resolve("a.landfall");
        Path away = folder.resolve("away.landfall");
        try (Workspace office = apart(step("年底再联系"), step("起草备忘"))) {
            Files.move(file, away); // what keeps it from being written may as well be a full disk
            assertThrows(Problem.class, office::undo);
            Files.move(away, file);
            assertEquals(EditKind.MERGE, office.nextUndo().orElseThrow().kind());
            office.undo();
            assertTrue(office.conflicts().isEmpty());
        }
    }

    @Test
    void takingBackHowAConflictWasSettledBringsItBackWithItsAuthorsAndItCanBeSettledAgainByRedo() throws Exception {
        try (Workspace office = apart(step("年底再联系"), step("起草备忘"))) {
            Conflict conflict = office.conflicts().getFirst();
            office.perform(ConflictDrafts.settle(conflict, "甲", "都办"));
            assertTrue(office.conflicts().isEmpty());
            for (int round = 0; round < 2; round++) {
                office.undo();
                Conflict again = office.conflicts().getFirst();
                assertEquals(Set.of("贺佳年底再联系", "谭雨起草备忘"), said(again));
                assertEquals("补简介", CommonGround.of(again, office.history("p")).orElseThrow().value());
                office.redo();
                assertTrue(office.conflicts().isEmpty());
                assertEquals("都办", office.pipeline().project("p").get(ProjectFields.NEXT_STEP));
            }
            assertEquals(List.of(), office.check());
        }
    }

    @Test
    void takingBackADeletionThatSettledAConflictBringsTheProjectAndTheConflictBack() throws Exception {
        try (Workspace office = apart(Draft.of(EditKind.DELETE, "甲").delete(EntityKind.PROJECT, "p"), step("起草备忘"))) {
            Conflict conflict = office.conflicts().getFirst();
            assertTrue(conflict.isAboutDeletion());
            office.perform(ConflictDrafts.delete(conflict, "甲"));
            assertNull(office.pipeline().project("p"));
            office.undo();
            assertNotNull(office.pipeline().project("p"));
            assertEquals(said(conflict), said(office.conflicts().getFirst()));
            office.perform(ConflictDrafts.keep(office.conflicts().getFirst(), "甲"));
            assertTrue(office.conflicts().isEmpty());
            office.undo();
            assertEquals(1, office.conflicts().size());
            assertEquals(List.of(), office.check());
        }
    }

    @Test
    void whatAMergeBroughtIsListedByPersonWithWhatTheyHadBefore() throws Exception {
        try (Workspace office = apart(step("年底再联系"), step("起草备忘"))) {
            String merge = office.nextUndo().orElseThrow().id();
            Arrival arrival = Arrival.of(office.arrived(merge));
            assertEquals("谭雨", arrival.people().getFirst().author().name());
            var field = arrival.people().getFirst().records().getFirst().fields().getFirst();
            assertEquals("补简介", field.before());
            assertEquals("起草备忘", field.after());
            office.undo();
            assertEquals(0, Arrival.of(office.arrived(merge)).records());
        }
    }

    @Test
    void thePaperTellsOfANewProjectWhatAnOfficerReadsAndCountsTheRest() throws Exception {
        Draft created = Draft.of(EditKind.CREATE, "乙").set("new", ProjectFields.NAME, "乙项目")
                .set("new", ProjectFields.STAGE, Stage.LEAD).set("new", ProjectFields.OWNER, "谭雨")
                .set("new", ProjectFields.NEXT_STEP, "回访").set("new", ProjectFields.PROGRESS_NOTE, "已看厂房");
        try (Workspace office = apart(step("年底再联系"), created)) {
            Edit merge = office.nextUndo().orElseThrow();
            Texts texts = Texts.in(Language.CHINESE);
            String paper = ArrivalPaper.of(merge, Arrival.of(office.arrived(merge.id())), office.pipeline(),
                    new RecordWords(texts, Formats.forScreen(texts), office.pipeline()), LocalDate.of(2026, 3, 1))
                    .blocks().toString();
            assertTrue(paper.contains("乙项目") && paper.contains("线索") && paper.contains("另有 2 项"), paper);
            assertFalse(paper.contains("已看厂房"), paper);
        }
    }
}
