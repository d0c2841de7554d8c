package landfall.store.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.RecordQuery;
import landfall.store.Contents;
import landfall.store.FormerFile;
import landfall.store.Store;
import landfall.store.database.Database;
import landfall.store.log.LogSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFileTest {
    private static final Author MIN = new Author("周敏", "laptop-1");
    private static final Author HANG = new Author("李航", "laptop-2");
    private static final Instant DAY = LocalDate.of(2024, 8, 30).atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant();

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void recordAFewEdits() {
        file = folder.resolve("招商局.landfall");
        try (Store store = Store.create(file, "周敏")) {
            store.perform(Pipeline.EMPTY, Draft.of(EditKind.IMPORT, "台账.xlsx", "2", "0").set("p1", ProjectFields.NAME, "奥特莱斯广场")
                    .set("p1", ProjectFields.TOTAL_INVESTMENT, Money.yi("20")).set("p1", ProjectFields.INVESTOR, "e1")
                    .set("e1", EnterpriseFields.NAME, "杉杉集团").set("p2", ProjectFields.NAME, "仓储"), MIN, DAY, null);
            store.perform(Pipeline.EMPTY, Draft.of(EditKind.CHANGE, "奥特莱斯广场", ProjectFields.TOTAL_INVESTMENT.labelKey())
                    .set("p1", ProjectFields.TOTAL_INVESTMENT, Money.yi("25")), HANG, day(1), null);
            store.perform(Pipeline.EMPTY, Draft.of(EditKind.CHANGE, "仓储", ProjectFields.OWNER.labelKey())
                    .set("p2", ProjectFields.OWNER, "谭雨"), MIN, day(2), null);
            store.perform(Pipeline.EMPTY, Draft.of(EditKind.DELETE, "仓储").delete(EntityKind.PROJECT, "p2"), HANG, day(3), null);
        }
    }

    private static Instant day(int after) {
        return DAY.plusSeconds(after * 86_400L);
    }

    private List<EditKind> found(RecordQuery query) {
        try (RecordFile record = RecordFile.open(file)) {
            List<LoggedEdit> edits = record.page(query, null, 100, 10).edits();
            assertEquals(edits.size(), record.count(query).edits());
            assertEquals(edits.stream().mapToInt(LoggedEdit::count).sum(), record.count(query).fields());
            return edits.stream().map(logged -> logged.edit().kind()).toList();
        }
    }

    @Test
    void theNewestEditsComeFirstPageByPageWithWhatStoodBefore() {
        var kinds = new ArrayList<EditKind>();
        try (RecordFile record = RecordFile.open(file)) {
            RecordPage page = record.page(RecordQuery.ALL, null, 3, 10);
            page.edits().forEach(logged -> kinds.add(logged.edit().kind()));
            var change = page.edits().get(2).fields().getFirst();
            assertEquals(ProjectFields.TOTAL_INVESTMENT.type().encode(Money.yi("20")), change.before());
            assertNotNull(page.next());
            page = record.page(RecordQuery.ALL, page.next(), 3, 10);
            page.edits().forEach(logged -> kinds.add(logged.edit().kind()));
            assertNull(page.next());
            assertEquals(3, page.edits().getFirst().rows());
            assertEquals(5, page.edits().getFirst().count());
            assertEquals(Map.of("p1", "奥特莱斯广场", "p2", "仓储", "e1", "杉杉集团"), page.names());
        }
        assertEquals(List.of(EditKind.DELETE, EditKind.CHANGE, EditKind.CHANGE, EditKind.IMPORT), kinds);
    }

    @Test
    void everyConditionNarrowsTheRecordAndTheyCombine() {
        assertEquals(List.of(EditKind.DELETE, EditKind.CHANGE), found(RecordQuery.ALL.withPerson("李航")));
        assertEquals(List.of(EditKind.IMPORT), found(RecordQuery.ALL.withKind(EditKind.IMPORT)));
        var investment = RecordQuery.ALL.withFields(Set.of(ProjectFields.TOTAL_INVESTMENT));
        assertEquals(List.of(EditKind.CHANGE, EditKind.IMPORT), found(investment));
        assertEquals(List.of(EditKind.CHANGE), found(investment.withPerson("李航")));
        LocalDate second = LocalDate.of(2024, 8, 31);
        assertEquals(List.of(EditKind.CHANGE), found(RecordQuery.ALL.withDays(second, second)));
        assertEquals(List.of(EditKind.CHANGE, EditKind.IMPORT), found(RecordQuery.ALL.withDays(null, second)));
        assertEquals(List.of(EditKind.DELETE, EditKind.CHANGE, EditKind.CHANGE),
                found(RecordQuery.ALL.withDays(second, null)));
        assertEquals(List.of(), found(investment.withKind(EditKind.DELETE)));
    }

    @Test
    void aTextIsFoundInLabelsAndValuesAndInTheNamesOfWhatWasChanged() {
        assertEquals(List.of(EditKind.CHANGE, EditKind.IMPORT), found(RecordQuery.ALL.withText("奥特莱斯", Set.of())));
        assertEquals(List.of(EditKind.IMPORT), found(RecordQuery.ALL.withText("台账.XLSX", Set.of())));
        assertEquals(List.of(EditKind.CHANGE), found(RecordQuery.ALL.withText("谭雨", Set.of())));
        assertEquals(List.of(EditKind.IMPORT), found(RecordQuery.ALL.withText("没有", Set.of("e1"))));
        assertEquals(List.of(), found(RecordQuery.ALL.withText("没有\"'%", Set.of("\"x\\"))));
    }

    @Test
    void theRecordOfOneProjectHasOnlyItsFieldsAndLivesOnWhenItIsDeleted() {
        assertEquals(List.of(EditKind.DELETE, EditKind.CHANGE, EditKind.IMPORT), found(RecordQuery.of("p2")));
        try (RecordFile record = RecordFile.open(file)) {
            assertEquals(1, record.page(RecordQuery.of("p2"), null, 100, 10).edits().getLast().count());
            RecordChoices choices = record.choices(RecordQuery.of("p2").withPerson("李航"));
            assertEquals(Map.of("周敏", 2, "李航", 1), choices.persons());
            assertEquals(Map.of(ProjectFields.NAME, 1, ProjectFields.OWNER, 1), choices.fields());
            assertEquals(1, record.choices(RecordQuery.ALL).kinds().get(EditKind.IMPORT));
        }
    }

    @Test
    void aLargeEditIsCountedAndItsFieldsCanBeReadInParts() {
        try (RecordFile record = RecordFile.open(file)) {
            LoggedEdit imported = record.page(RecordQuery.ALL, null, 100, 4).edits().getLast();
            assertEquals(List.of(), imported.fields());
            assertEquals(2, record.fields(RecordQuery.ALL, imported, 0, 2).edits().getFirst().fields().size());
            assertEquals("p2", record.fields(RecordQuery.ALL, imported, 4, 2).edits().getFirst().fields().getFirst()
                    .cell().row());
        }
    }

    @Test
    void aFileOfVersionOneIsReadAsItIsAndBroughtUpToDateAfterABackupWhenItIsOpened() throws Exception {
        aFormerFileIsReadAsItIsAndBroughtUpToDateAfterABackupWhenItIsOpened(1);
    }

    @Test
    void aFileOfVersionThreeIsReadAsItIsAndBroughtUpToDateAfterABackupWhenItIsOpened() throws Exception {
        aFormerFileIsReadAsItIsAndBroughtUpToDateAfterABackupWhenItIsOpened(3);
    }

    private void aFormerFileIsReadAsItIsAndBroughtUpToDateAfterABackupWhenItIsOpened(int version) throws Exception {
        List<?> history;
        try (Store store = Store.openToRead(file)) {
            history = store.history("p2");
        }
        FormerFile.age(file, version);
        assertEquals(List.of(), Contents.check(file));
        assertEquals(4, found(RecordQuery.ALL).size());
        assertEquals(List.of(EditKind.DELETE, EditKind.CHANGE, EditKind.IMPORT), found(RecordQuery.of("p2")));
        List<?> before = Contents.read(file).orElseThrow().entities();
        Path backups = folder.resolve("backups");
        try (Store store = Store.open(file, "周敏", backups)) {
            assertEquals(before, store.load());
            assertEquals(history, store.history("p2"));
            assertEquals(List.of(), store.check());
        }
        try (Database database = Database.connect(file)) {
            assertEquals(LogSchema.VERSION, database.number("PRAGMA user_version"));
            assertEquals(0, database.number("SELECT count(*) FROM sqlite_master WHERE name IN ('head', 'former_change')"));
        }
        try (Stream<Path> copies = Files.list(backups)) {
            Path copy = copies.findFirst().orElseThrow();
            try (Database database = Database.connect(copy)) {
                assertEquals(version, database.number("PRAGMA user_version"));
            }
        }
        Store.open(file, "周敏", backups).close();
        try (Stream<Path> copies = Files.list(backups)) {
            assertEquals(1, copies.filter(copy -> copy.toString().endsWith(".landfall")).count());
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheFileAsItWas() throws Exception {
        FormerFile.age(file, 1);
        try (Database database = Database.connect(file)) {
            database.execute("DROP TABLE head"); // so that what follows the new tables fails
            database.execute("CREATE VIEW head AS SELECT seq AS change FROM change");
        }
        try {
            Store.open(file, "周敏", folder.resolve("backups")).close();
            throw new AssertionError("opened");
        } catch (landfall.text.Problem expected) {
            try (Database database = Database.connect(file)) {
                assertEquals(1, database.number("PRAGMA user_version"));
                assertEquals(0, database.number("SELECT count(*) FROM sqlite_master WHERE name IN ('history', 'later')"));
            }
        }
        assertTrue(Contents.read(file).isPresent());
    }
}
