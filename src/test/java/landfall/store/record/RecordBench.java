package landfall.store.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import landfall.bench.Bench;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.RecordQuery;
import landfall.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Searching the change record of a long time, against the database going through all of it once. */
@ExtendWith(Bench.class)
class RecordBench {
    private static final int PROJECTS = Bench.QUICK ? 2000 : 10_000;
    private static final int EDITS = Bench.QUICK ? 2000 : 23_000;
    private static final String[] NAMES = {"周敏", "李航", "谭雨"};

    @TempDir
    private static Path folder;
    private static Path file;
    private long found;

    @BeforeAll
    static void write() {
        file = folder.resolve("record.landfall");
        try (Store store = Store.create(file, "x")) {
            Draft draft = Draft.of(EditKind.IMPORT, "台账.xlsx", "" + PROJECTS, "0");
            for (int i = 0; i < PROJECTS; i++) {
                draft.set("p" + i, ProjectFields.NAME, "项目" + i).set("p" + i, ProjectFields.OWNER, NAMES[i % 3])
                        .set("p" + i, ProjectFields.REMARKS, "备注备注备注备注备注备注" + i)
                        .set("p" + i, ProjectFields.TOTAL_INVESTMENT, Money.yuan(i)).set("p" + i, ProjectFields.PARK, "园")
                        .set("p" + i, ProjectFields.CHAIN, "链").set("p" + i, ProjectFields.NEXT_STEP, "下一步");
            }
            store.perform(Pipeline.EMPTY, draft, new Author("周敏", "l"), Instant.now(), null);
            var random = new Random(1);
            for (int i = 0; i < EDITS; i++) {
                Draft change = Draft.of(i % 10 == 0 ? EditKind.BULK : EditKind.CHANGE, "项目" + i,
                        ProjectFields.REMARKS.labelKey());
                for (int j = 0; j < 5; j++) {
                    String id = "p" + random.nextInt(PROJECTS);
                    change.set(id, ProjectFields.REMARKS, "进展进展进展进展" + i)
                            .set(id, ProjectFields.TOTAL_INVESTMENT, Money.yuan(i + 1_000_000L));
                }
                if (i % 1000 == 0) {
                    change.set("p1", ProjectFields.PARK, "园" + i);
                }
                store.perform(Pipeline.EMPTY, change, new Author(NAMES[i % 3], "l"), Instant.now(), null);
            }
        }
    }

    @Test
    void searches() throws Exception {
        RecordQuery all = RecordQuery.ALL;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            search(connection, "everything, first page", all);
            search(connection, "of a person", all.withPerson("谭雨"));
            search(connection, "of a field that often changes", all.withFields(Set.of(ProjectFields.REMARKS)));
            search(connection, "of a field that hardly changes", all.withFields(Set.of(ProjectFields.PARK)));
            search(connection, "by a word", all.withText("项目99", Set.of("p99")));
            search(connection, "of some days", all.withDays(LocalDate.now(), null));
            search(connection, "of a project", RecordQuery.of("p7"));
            against(connection, "record, what there is to choose from", record -> found += record.choices(all).hashCode());
        }
    }

    private void search(Connection connection, String what, RecordQuery query) throws Exception {
        against(connection, "record, " + what, record -> {
            found += record.page(query, null, 200, 12).hashCode();
            found += record.count(query).hashCode();
        });
    }

    private void against(Connection connection, String name, Work work) throws Exception {
        Bench.compare(name, () -> {
            try (RecordFile record = RecordFile.open(file)) {
                work.on(record);
            }
        }, "one look at every change, SQLite", () -> {
            try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(
                    "SELECT count(*) FROM change WHERE instr(value, '没有') > 0")) {
                found += row.getLong(1);
            }
        });
    }

    private interface Work {
        void on(RecordFile record) throws Exception;
    }
}
