package landfall.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import landfall.journal.Edit;
import landfall.store.Store;
import landfall.workspace.RandomDrafts;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log beside the file is cut or spoiled at any byte: exactly the edits stand that were whole before it. */
class CutLogTest {
    private static final int POINTS = Lab.times(90, 2);
    private static final int EDITS = 40;

    private final Path folder = Lab.folder("cut");
    private final Path file = folder.resolve(Sample.BUREAU);
    private final Path log = folder.resolve(Sample.BUREAU + "-wal");
    private final long seed = Lab.seed();
    private final Random random = new Random(seed);
    private final List<String> edits = new ArrayList<>();
    private final List<Long> ends = new ArrayList<>();
    private byte[] fileBytes;
    private byte[] logBytes;

    @BeforeEach
    void work() throws IOException {
        var drafts = new RandomDrafts(random);
        try (Workspace workspace = Workspace.create(file, Sample.AUTHOR, Sample.home(folder))) {
            while (edits.size() < EDITS) {
                Edit edit = workspace.perform(Sample.next(drafts));
                if (edit != null) {
                    edits.add(edit.id());
                    ends.add(Files.size(log));
                }
            }
            fileBytes = Files.readAllBytes(file);
            logBytes = Files.readAllBytes(log);
        }
    }

    @AfterEach
    void clean() {
        Lab.remove(folder);
    }

    @Test
    void aLogThatIsCutOrSpoiledGivesTheEditsThatWereWholeBeforeAndNoneInPart() throws IOException {
        for (int i = 0; i < POINTS; i++) {
            int at = random.nextInt(logBytes.length);
            byte[] spoiled = logBytes.clone();
            switch (i % 3) {
                case 0 -> spoiled = Arrays.copyOf(logBytes, at);
                case 1 -> {
                    byte[] rubbish = new byte[logBytes.length - at];
                    random.nextBytes(rubbish);
                    System.arraycopy(rubbish, 0, spoiled, at, rubbish.length);
                    spoiled[at] = (byte) ~logBytes[at];
                }
                default -> spoiled[at] ^= (byte) (1 << random.nextInt(8));
            }
            expect(spoiled, (int) ends.stream().filter(end -> end <= at).count(), "byte " + at + ", seed " + seed);
        }
        expect(logBytes, EDITS, "the whole log, seed " + seed);
        Lab.report("log cut or spoiled", POINTS + " points, seed " + seed + ", exactly the whole edits before each");
    }

    private void expect(byte[] spoiled, int whole, String where) throws IOException {
        Lab.remove(folder);
        Files.createDirectories(folder);
        Files.write(file, fileBytes);
        Files.write(log, spoiled);
        try (Store store = Store.open(file, "周敏", folder.resolve("backups"))) {
            var known = new HashSet<String>();
            store.latest(EDITS * 2).forEach(edit -> known.add(edit.id()));
            assertEquals(new HashSet<>(edits.subList(0, whole)), known, where);
            assertEquals(List.of(), store.check(), where);
        }
    }
}
