package landfall.lab;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import landfall.domain.EntityKind;
import landfall.domain.ProjectFields;
import landfall.exchange.pack.choice.Choice;
import landfall.exchange.pack.PackProgress;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.store.Store;
import landfall.store.files.Progress;
import landfall.store.FormerFile;
import landfall.workspace.Home;
import landfall.workspace.RandomDrafts;
import landfall.workspace.Workspace;
import landfall.workspace.merge.Packing;

/** What each round of the lab starts from: a small bureau, an older file, a damaged one with its backup, a pack, a ledger. */
final class Sample {
    static final String BUREAU = "招商局.landfall";
    static final String OLD = "old.bytes";
    static final String DAMAGED = "damaged.bytes";
    static final String PACK = "other.landpack";
    static final String LEDGER = "ledger.xlsx";
    static final String CONTENT = "合同.txt";
    static final String WITH_FILES = "with-files";
    static final Author AUTHOR = new Author("周敏", "laptop-1");
    private static final Author OTHER = new Author("谭雨", "laptop-2");

    final Path folder;
    /** The edits of the bureau, and those that only the pack has. */
    final Set<String> edits;
    final Set<String> packed;

    private Sample(Path folder, Set<String> edits, Set<String> packed) {
        this.folder = folder;
        this.edits = edits;
        this.packed = packed;
    }

    static Home home(Path folder) {
        return new Home(folder.resolve("home"));
    }

    static Sample make(Path folder, Random random) throws IOException, SQLException {
        Files.createDirectories(folder);
        Path file = folder.resolve(BUREAU);
        Files.writeString(folder.resolve(CONTENT), "合同".repeat(5_000));
        try (InputStream ledger = Sample.class.getResourceAsStream("/landfall/ledgers/zhuzhou-2019q1-ledger.xlsx")) {
            Files.copy(ledger, folder.resolve(LEDGER));
        }
        try (Workspace workspace = Workspace.create(file, AUTHOR, home(folder))) {
            var drafts = new RandomDrafts(random);
            for (int i = 0; i < 40; i++) {
                workspace.perform(next(drafts));
            }
            workspace.perform(Draft.of(EditKind.CREATE, "仓储").set(WITH_FILES, ProjectFields.NAME, "仓储"));
            attach(workspace, folder);
        }
        Set<String> edits = ids(file);
        Set<String> packed = pack(folder, file, random);
        packed.removeAll(edits);
        damage(folder, file);
        age(folder, file);
        return new Sample(folder, edits, packed);
    }

    /** Something that somebody might do; attachments only come with their files. */
    static Draft next(RandomDrafts drafts) {
        Draft draft = drafts.next();
        while (draft.values().keySet().stream().anyMatch(cell -> cell.entity().equals(EntityKind.ATTACHMENT.key()))) {
            draft = drafts.next();
        }
        return draft;
    }

    static Edit attach(Workspace workspace, Path folder) {
        return workspace.perform(workspace.attachments().attach(workspace.pipeline().project(WITH_FILES),
                List.of(folder.resolve(CONTENT)), LocalDate.of(2026, 3, 2), Progress.NONE));
    }

    /** The edits in a file, which nobody has open. */
    static Set<String> ids(Path file) {
        var ids = new HashSet<String>();
        try (Store store = Store.openToRead(file)) {
            store.latest(Integer.MAX_VALUE).forEach(edit -> ids.add(edit.id()));
        }
        return ids;
    }

    private static Set<String> pack(Path folder, Path file, Random random) throws IOException {
        Path apart = folder.resolve("apart");
        Path copy = apart.resolve(BUREAU);
        Files.createDirectories(apart);
        Files.copy(file, copy);
        Lab.copy(folder.resolve(BUREAU + "-files"), apart.resolve(BUREAU + "-files"));
        Files.writeString(apart.resolve(CONTENT), "批复".repeat(3_000));
        try (Workspace workspace = Workspace.open(copy, OTHER, home(apart))) {
            var drafts = new RandomDrafts(random);
            for (int i = 0; i < 30; i++) {
                workspace.perform(next(drafts));
            }
            attach(workspace, apart);
            new Packing(OTHER, "1.0.0", Instant.now()).pack(workspace, Choice.everything(true), folder.resolve(PACK), null,
                    PackProgress.NONE);
        }
        Set<String> ids = ids(copy);
        Lab.remove(apart);
        return ids;
    }

    private static void damage(Path folder, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, bytes.length / 8192 * 4096, bytes.length / 8192 * 4096 + 4096, (byte) 0);
        Files.write(folder.resolve(DAMAGED), bytes);
    }

    /** A file of version 1, whose tables are of another layout as well. */
    private static void age(Path folder, Path file) throws IOException, SQLException {
        Path old = folder.resolve(OLD);
        Files.copy(file, old);
        FormerFile.age(old, 1);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE meta SET value = 'older' WHERE key = 'layout'");
            statement.execute("PRAGMA journal_mode = DELETE");
        }
    }
}
