package landfall.workspace.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import landfall.domain.ProjectFields;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.store.backup.Backup;
import landfall.store.backup.BackupFolder;
import landfall.store.backup.Reason;
import landfall.store.files.FileStore;
import landfall.store.files.Progress;
import landfall.text.Problem;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondPlaceTest {
    private static final Author AUTHOR = new Author("周敏", "laptop-1");

    @TempDir
    private Path folder;
    private Path file;
    private Path stick;
    private Home home;
    private Settings settings;
    private Backups backups;
    private SecondPlace second;

    @BeforeEach
    void chooseAStick() throws IOException {
        file = folder.resolve("招商局.landfall");
        stick = Files.createDirectory(folder.resolve("stick"));
        home = new Home(folder.resolve("home"));
        settings = Settings.load(home);
        settings.setSecondPlace(stick);
        backups = new Backups(file, home);
        second = SecondPlace.of(settings, backups).orElseThrow();
    }

    private List<String> there() {
        return new BackupFolder(second.folder()).list().stream().map(Backup::name).toList();
    }

    @Test
    void whatIsBackedUpAfterAWrongClockWasSetBackIsBroughtAllTheSame() throws IOException {
        try (Workspace workspace = Workspace.create(file, AUTHOR, home)) {
            workspace.perform(Draft.of(EditKind.CREATE, "仓储").set("p1", ProjectFields.NAME, "仓储"));
            Path early = workspace.backUp(Reason.SESSION).file();
            String name = early.getFileName().toString();
            Files.move(early, early.resolveSibling(name.replaceFirst("-\\d{4}", "-" + (Year.now().getValue() + 1))));
            second.bring();
            Backup later = workspace.backUp(Reason.SESSION);
            assertEquals(1, second.bring());
            assertTrue(there().contains(later.name()), there().toString());
            assertEquals(0, second.bring());
        }
    }

    @Test
    void thePlaceThatWasReachedAtATimeYetToComeIsRemindedOf() {
        settings.setSecondPlaceReached(backups.folder(), Instant.now().plus(Duration.ofDays(300)));
        assertTrue(second.isDue(Instant.now()));
    }

    @Test
    void aPlaceThatCannotBeListedIsSaidInTheUsersWords() throws IOException {
        Files.createDirectories(second.folder().getParent());
        Files.writeString(second.folder(), "a file where the folder should be");
        assertEquals("workspace.second.failed", assertThrows(Problem.class, second::bring).key());
    }

    @Test
    void twoWhoBringAtOnceDoNotSpoilEachOthersCopies() throws Exception {
        var added = new ArrayList<Path>();
        for (int i = 0; i < 25; i++) {
            added.add(Files.write(folder.resolve("附件" + i), new byte[200_000 + i]));
        }
        try (Workspace workspace = Workspace.create(file, AUTHOR, home)) {
            workspace.perform(Draft.of(EditKind.CREATE, "仓储").set("p1", ProjectFields.NAME, "仓储"));
            workspace.perform(workspace.attachments().attach(workspace.pipeline().project("p1"), added,
                    LocalDate.of(2024, 8, 30), Progress.NONE));
        }
        int brought = 0;
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Integer> bring = second::bring;
            for (Future<Integer> each : both.invokeAll(List.of(bring, bring))) {
                brought += each.get();
            }
        }
        assertEquals(added.size(), brought);
    }

    @Test
    void twoLaptopsWhoseWorkspacesHaveTheSamePathDoNotCrowdOutEachOthersCopies() {
        Settings colleague = Settings.load(new Home(folder.resolve("another home")));
        colleague.setSecondPlace(stick);
        assertNotEquals(second.folder(), SecondPlace.of(colleague, backups).orElseThrow().folder());
        assertEquals(second.folder(), SecondPlace.of(Settings.load(home), backups).orElseThrow().folder());
    }

    @Test
    void oneAttachmentThatCannotBeCopiedDoesNotKeepTheOthersBack() throws IOException {
        try (Workspace workspace = Workspace.create(file, AUTHOR, home)) {
            workspace.perform(Draft.of(EditKind.CREATE, "仓储").set("p1", ProjectFields.NAME, "仓储"));
            for (int i = 0; i < 20; i++) {
                Path source = Files.writeString(folder.resolve(i + ".txt"), "content " + i);
                workspace.perform(workspace.attachments().attach(workspace.pipeline().projects().getFirst(),
                        List.of(source), LocalDate.of(2024, 8, 28), Progress.NONE));
            }
            workspace.backUp(Reason.SESSION);
        }
        Path bad = attachments(FileStore.beside(file).folder()).getFirst();
        Path there = second.folder().resolve("files").resolve(FileStore.beside(file).folder().relativize(bad).toString());
        Files.createDirectories(there.resolveSibling(there.getFileName() + ".tmp").resolve("in the way"));
        assertThrows(Problem.class, second::bring);
        assertEquals(19, attachments(second.folder().resolve("files")).size());
    }

    private static List<Path> attachments(Path files) throws IOException {
        try (Stream<Path> all = Files.walk(files, 2)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
