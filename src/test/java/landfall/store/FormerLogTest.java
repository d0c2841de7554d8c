package landfall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.Entry;
import landfall.store.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of an earlier version in which an edit came with two merges, and so lies in two places. */
class FormerLogTest {
    private static final Author MIN = new Author("周敏", "laptop-1");
    private static final Author HANG = new Author("李航", "laptop-2");

    @TempDir
    private Path folder;

    @Test
    void anEditThatCameInTwoPartsIsWholeInTheFileOfTodayAndTheSecondPartCanBeTakenBack() throws Exception {
        var first = new ArrayList<Entry>();
        var all = new ArrayList<Entry>();
        try (Store other = Store.create(folder.resolve("other.landfall"), "x")) {
            other.perform(Pipeline.EMPTY, Draft.of(EditKind.IMPORT, "x", "2", "0").set("p1", ProjectFields.NAME, "仓储")
                    .set("p2", ProjectFields.NAME, "酒店").set("p1", ProjectFields.OWNER, "谭雨"), MIN, Instant.EPOCH, null);
            other.entries("p1"::equals, first::add);
            other.entries(row -> true, all::add);
        }
        Path file = folder.resolve("here.landfall");
        List<Entry> before;
        Store.Arrived second;
        try (Store here = Store.create(file, "x")) {
            here.merge(first::forEach, "one", HANG, Instant.EPOCH);
            here.perform(Pipeline.EMPTY, Draft.of(EditKind.CREATE, "园").set("p3", ProjectFields.NAME, "园"), HANG, Instant.EPOCH, null);
            second = here.merge(all::forEach, "two", HANG, Instant.EPOCH);
            before = entries(here);
        }
        FormerFile.age(file, 3);
        assertEquals(List.of(), Contents.check(file));
        try (Store here = Store.open(file, "x", folder.resolve("backups"))) {
            assertEquals(before, entries(here));
            assertEquals(List.of(), here.check());
            assertNotNull(here.takeBack(second.recorded().edit(), HANG, Instant.EPOCH));
            assertEquals(List.of("仓储", "园"), here.load().stream().map(landfall.domain.Entity::name).toList());
            assertEquals(List.of(), here.check());
        }
        try (Database database = Database.connect(file)) {
            assertEquals(0, database.number("SELECT count(*) FROM later"));
        }
    }

    private static List<Entry> entries(Store store) {
        var entries = new ArrayList<Entry>();
        store.entries(row -> true, entries::add);
        return entries;
    }
}
