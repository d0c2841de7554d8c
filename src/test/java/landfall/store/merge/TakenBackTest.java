package landfall.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import landfall.domain.EntityKind;
import landfall.domain.EnterpriseFields;
import landfall.journal.Cell;
import landfall.journal.Ids;
import landfall.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A merge is taken back after somebody had written on top of what it brought, and then a part of it comes again. */
class TakenBackTest {
    private static final Cell NAME = new Cell(EntityKind.ENTERPRISE.key(), Ids.next(), EnterpriseFields.NAME.key());

    @TempDir
    private Path folder;
    private StoreLaptop first;
    private StoreLaptop second;
    private StoreLaptop here;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("bureau.landfall");
        Store.create(file, "周敏").close();
        first = laptop(file, "first");
        second = laptop(file, "second");
        here = laptop(file, "here");
        first.write(NAME, "甲");
        merge(first, second);
        second.write(NAME, "乙");
        merge(second, here);
    }

    private StoreLaptop laptop(Path file, String name) throws Exception {
        return new StoreLaptop(Files.copy(file, folder.resolve(name + ".landfall")), name, Duration.ZERO);
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
        here.close();
    }

    private static void merge(StoreLaptop from, StoreLaptop to) {
        to.merge(from.entries(row -> true), -1);
    }

    private void stands(String name) {
        assertEquals(Set.of(), here.conflicts(row -> true));
        assertEquals(Map.of(NAME, name), here.shown(row -> true));
        assertEquals(true, here.isSound());
    }

    @Test
    void whatWasWrittenOnTopStillReplacesTheOldestOfTheMergeWhenOnlyThatComesAgain() {
        here.write(NAME, "丙");
        here.takeBack();
        merge(first, here);
        stands("丙");
    }

    @Test
    void itDoesSoTooWhenTheWholeComesAgain() {
        here.write(NAME, "丙");
        here.takeBack();
        merge(first, here);
        merge(second, here);
        stands("丙");
    }
}
