package landfall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import landfall.domain.Entity;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.lab.Lab;
import landfall.store.backup.Reason;
import landfall.text.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bit of a workspace file is the other way round: it is found, or it changes nothing. */
class BitFlipTest {
    private static final Author AUTHOR = new Author("周敏", "laptop-1");
    private static final int FLIPS = Lab.times(400, 4);
    // The last byte of SQLite's user_version: a sound file that says it is of a newer version is taken at its word.
    private static final int VERSION_AT = 63;

    @TempDir
    private Path folder;
    private Path file;
    private List<Entity> entities;
    private List<String> edits;

    @BeforeEach
    void recordSomeWork() {
        file = folder.resolve("招商局.landfall");
        try (Store store = Store.create(file, "周敏")) {
            for (int i = 0; i < 12; i++) {
                store.perform(Pipeline.EMPTY, Draft.of(EditKind.CREATE, "项目" + i).set("p" + i, ProjectFields.NAME, "项目" + i)
                        .set("p" + i, ProjectFields.OWNER, "李航").set("p" + i, ProjectFields.TOTAL_INVESTMENT,
                                Money.yi(String.valueOf(i + 1))), AUTHOR, Instant.ofEpochSecond(i), null);
            }
            for (int i = 0; i < 6; i++) {
                store.perform(Pipeline.EMPTY, Draft.of(EditKind.CHANGE, "项目" + i, ProjectFields.OWNER.labelKey())
                        .set("p" + i, ProjectFields.OWNER, "谭雨"), AUTHOR, Instant.ofEpochSecond(100 + i), null);
            }
            entities = store.load();
            edits = edits(store);
        }
    }

    // What is in the log, with the hashes of everything in it.
    private static List<String> edits(Store store) {
        var edits = new ArrayList<String>();
        store.load().forEach(entity -> store.history(entity.id()).forEach(edit -> edits.add(
                edit.id() + edit.author() + edit.at() + edit.kind() + edit.subjects() + edit.changes())));
        return edits;
    }

    private void flip(byte[] bytes, int bit) throws IOException {
        byte[] flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(file, flipped);
    }

    // Most of a small file is empty, where a bit more or less means nothing.
    private static int written(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        while (bytes[at] == 0) {
            at = random.nextInt(bytes.length);
        }
        return at * 8 + random.nextInt(8);
    }

    private boolean isFound() {
        try {
            return !Contents.examine(file, () -> false).isEmpty();
        } catch (Problem e) {
            return true;
        }
    }

    // A file that says that its tables are of another version gets new ones when it is opened.
    private Store open() {
        try {
            return Store.openToRead(file);
        } catch (Problem e) {
            assertEquals("store.read_older", e.key());
            return Store.open(file, "周敏", folder.resolve("backups"));
        }
    }

    @Test
    void everyOfFourHundredFlippedBitsIsFoundOrHarmless() throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        byte[] bytes = Files.readAllBytes(file);
        int found = 0;
        for (int i = 0; i < FLIPS; i++) {
            int bit = written(bytes, random);
            flip(bytes, bit);
            if (isFound()) {
                found++;
                continue;
            }
            try (Store store = open()) {
                assertEquals(entities, store.load(), "bit " + bit + ", seed " + seed);
                assertEquals(edits, edits(store), "bit " + bit + ", seed " + seed);
            }
        }
        Lab.report("bit flips", FLIPS + ", seed " + seed + ", " + found + " found, the others harmless");
        assertTrue(found > FLIPS / 2, found + " found, seed " + seed);
    }

    @Test
    void whateverBitIsFlippedRecoveryGivesAllEditsOrNamesThoseThatAreMissing() throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < 12; i++) {
            int bit = written(bytes, random);
            flip(bytes, bit);
            if (bit / 8 != VERSION_AT && isFound()) {
                String message = "flip " + i + ", seed " + seed;
                Recovery recovery = Recovery.recover(file, folder.resolve("none"), "周敏");
                assertTrue(Files.exists(recovery.setAside()), message);
                assertEquals(List.of(), Contents.check(file), message);
                try (Snapshot inside = Snapshot.ofWorkspace(file)) {
                    assertEquals(18, inside.edits() + recovery.lost().size() + recovery.unreadable(), message);
                    assertTrue(inside.edits() >= 17 || recovery.unreadable() > 0, message);
                }
            }
        }
    }

    @Test
    void withABackupAWholePageOfRubbishCostsNothing() throws IOException {
        Path backups = folder.resolve("backups");
        try (Store store = Store.open(file, "周敏", backups)) {
            store.backUp(backups, Reason.SESSION);
            store.perform(Pipeline.EMPTY, Draft.of(EditKind.CREATE, "新").set("new", ProjectFields.NAME, "新"), AUTHOR,
                    Instant.ofEpochSecond(500), null);
        }
        byte[] bytes = Files.readAllBytes(file);
        int recovered = 0;
        for (int page = 0; page < bytes.length / 4096; page++) {
            byte[] spoiled = bytes.clone();
            java.util.Arrays.fill(spoiled, page * 4096, page * 4096 + 4096, (byte) 0);
            Files.write(file, spoiled);
            Recovery recovery = Recovery.recover(file, backups, "周敏");
            assertEquals(18, recovery.inBase());
            try (Snapshot inside = Snapshot.ofWorkspace(file)) {
                assertTrue(inside.entities().containsAll(entities), "page " + page);
                if (inside.edits() == 19) {
                    recovered++;
                    assertTrue(recovery.isComplete());
                }
            }
        }
        assertTrue(recovered * 2 > bytes.length / 4096, recovered + " of " + bytes.length / 4096);
    }

    @Test
    void whereNothingIsLeftNothingIsTouched() throws IOException {
        byte[] rubbish = new byte[20_000];
        new Random(1).nextBytes(rubbish);
        Files.write(file, rubbish);
        try {
            Recovery.recover(file, folder.resolve("none"), "周敏");
            throw new AssertionError("nothing to recover");
        } catch (Problem e) {
            assertEquals("store.nothing_to_recover", e.key());
        }
        org.junit.jupiter.api.Assertions.assertArrayEquals(rubbish, Files.readAllBytes(file));
    }
}
