package landfall.store.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.store.Contents;
import landfall.store.Store;
import landfall.store.database.Database;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCheckTest {
    private static final Author AUTHOR = new Author("周敏", "laptop-1");

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void recordAFewEdits() {
        file = folder.resolve("招商局.landfall");
        try (Store store = Store.create(file, "周敏")) {
            store.perform(Pipeline.EMPTY, Draft.of(EditKind.CREATE, "仓储").set("p1", ProjectFields.NAME, "仓储")
                    .set("p1", ProjectFields.TOTAL_INVESTMENT, Money.yi("2")), AUTHOR, Instant.EPOCH, null);
            store.perform(Pipeline.EMPTY, Draft.of(EditKind.CREATE, "酒店").set("p2", ProjectFields.NAME, "酒店")
                    .set("p2", ProjectFields.OWNER, "李航"), AUTHOR, Instant.EPOCH.plusSeconds(60), null);
            store.perform(Pipeline.of(store.load()), Draft.of(EditKind.CHANGE, "酒店", ProjectFields.OWNER.labelKey())
                    .set("p2", ProjectFields.OWNER, "谭雨"), AUTHOR, Instant.EPOCH.plusSeconds(120), null);
        }
    }

    private List<Finding> after(String... statements) {
        try (Database database = Database.connect(file)) {
            for (String statement : statements) {
                database.execute(statement);
            }
        }
        return Contents.check(file);
    }

    private static List<Finding.Kind> kinds(List<Finding> findings) {
        return findings.stream().map(Finding::kind).toList();
    }

    @Test
    void aWorkspaceThatNobodyTamperedWithIsSound() {
        assertEquals(List.of(), Contents.check(file));
    }

    @Test
    void oneFlippedBitInAValueOfTheLogIsFoundAndNamed() {
        // 200000000 becomes 300000000: the last bit of its first digit
        List<Finding> findings = after("DROP TRIGGER change_stays",
                "UPDATE change SET value = char(unicode(value) | 1) || substr(value, 2) WHERE field = 'total_investment'");
        assertEquals(List.of(Finding.Kind.CHANGE, Finding.Kind.TABLE), kinds(findings));
        String message = findings.getFirst().message(Texts.in(Language.CHINESE));
        assertTrue(message.startsWith("改动的内容与当时的校验值不符：「仓储」的总投资，出自改动 新建「仓储」（周敏，1970-01-01"),
                message);
        assertEquals("「仓储」在数据表里的内容与改动记录不一致", findings.getLast().message(Texts.in(Language.CHINESE)));
    }

    @Test
    void aValueOfTheLogThatIsNoneAnyMoreIsFoundToo() {
        assertEquals(List.of(Finding.Kind.CHANGE, Finding.Kind.TABLE), kinds(after("DROP TRIGGER change_stays",
                "UPDATE change SET value = 'x' || value WHERE field = 'total_investment'")));
    }

    @Test
    void anotherNameUnderAnEditIsFound() {
        List<Finding> findings = after("DROP TRIGGER edit_stays", "UPDATE edit SET author = '谭雨' WHERE seq = 2");
        assertEquals(List.of(Finding.Kind.EDIT), kinds(findings));
        assertTrue(findings.getFirst().message(Texts.in(Language.CHINESE)).contains("新建「酒店」"));
    }

    @Test
    void anEditOfAKindThatThereIsNotIsFoundAndTheRestStillChecked() {
        assertEquals(List.of(Finding.Kind.UNREADABLE, Finding.Kind.TABLE), kinds(after("DROP TRIGGER edit_stays",
                "UPDATE edit SET kind = 'NONSENSE' WHERE seq = 1", "UPDATE project SET owner = 'x' WHERE id = 'p2'")));
    }

    @Test
    void aTableThatSaysAnotherThingThanTheLogIsFoundByTheNameOfTheRow() {
        List<Finding> findings = after("UPDATE project SET total_investment = 1 WHERE id = 'p1'");
        assertEquals(List.of(Finding.Kind.TABLE), kinds(findings));
        assertEquals("仓储", findings.getFirst().what());
        assertEquals(List.of(Finding.Kind.TABLE), kinds(after("DELETE FROM project WHERE id = 'p1'")));
    }

    @Test
    void aReplacedChangeThatIsPassedOffAsTheLatestIsFoundEvenIfTheTableAgrees() {
        assertEquals(List.of(Finding.Kind.TABLE), kinds(after("UPDATE history SET stands = 0 WHERE change = 5",
                "UPDATE history SET stands = 1 WHERE change = (SELECT seq FROM change WHERE value = '李航')",
                "UPDATE project SET owner = '李航' WHERE id = 'p2'")));
    }

    @Test
    void aChangeThatIsMissingInTheHistoryOfItsRowIsFound() {
        List<Finding> findings = after("DELETE FROM history WHERE change = (SELECT seq FROM change WHERE value = '李航')");
        assertEquals(List.of(Finding.Kind.TABLE), kinds(findings));
        assertEquals("酒店", findings.getFirst().what());
        assertEquals(List.of(Finding.Kind.TABLE),
                kinds(after("INSERT INTO history VALUES ('p1', 0, 5, zeroblob(32))")).stream().distinct().toList());
    }

    @Test
    void aChangeThatIsNotWhereItsEditSaysIsFound() {
        assertTrue(kinds(after("DROP TRIGGER edit_stays", "UPDATE edit SET last_change = last_change - 1 WHERE seq = 1"))
                .contains(Finding.Kind.EDIT));
    }

    @Test
    void aChangeWithoutItsEditIsFound() {
        assertTrue(kinds(after("PRAGMA foreign_keys = OFF", "DROP TRIGGER edit_is_kept",
                "DELETE FROM edit WHERE seq = 2")).contains(Finding.Kind.REFERENCE));
    }

    @Test
    void aPageOfTheFileFullOfRubbishIsAFindingAndNoFailure() throws IOException {
        after("PRAGMA wal_checkpoint(TRUNCATE)");
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(4096 * 3);
            raw.write(new byte[4096]);
        }
        assertEquals(List.of(Finding.Kind.FILE), kinds(Contents.check(file)).stream().distinct().toList());
    }
}
