package landfall.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.RecordQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures the change record with 300,000 changes; run by name, it is no test. */
class RecordBench {
    private static final int PROJECTS = 10_000;

    @TempDir
    private Path folder;

    @Test
    void searches() throws Exception {
        Path file = folder.resolve("bench.landfall");
        var names = new String[] {"周敏", "李航", "谭雨"};
        try (Store store = Store.create(file, "x")) {
            Draft draft = Draft.of(EditKind.IMPORT, "台账.xlsx", "" + PROJECTS, "0");
            for (int i = 0; i < PROJECTS; i++) {
                draft.set("p" + i, ProjectFields.NAME, "项目" + i).set("p" + i, ProjectFields.OWNER, names[i % 3])
                        .set("p" + i, ProjectFields.REMARKS, "备注备注备注备注备注备注" + i)
                        .set("p" + i, ProjectFields.TOTAL_INVESTMENT, Money.yuan(i)).set("p" + i, ProjectFields.PARK, "园")
                        .set("p" + i, ProjectFields.CHAIN, "链").set("p" + i, ProjectFields.NEXT_STEP, "下一步");
            }
            store.perform(draft, new Author("周敏", "l"), Instant.now(), null);
            long start = System.nanoTime();
            var random = new java.util.Random(1);
            for (int i = 0; i < 23_000; i++) {
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
                store.perform(change, new Author(names[i % 3], "l"), Instant.now(), null);
            }
            System.out.println("written in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
        RecordQuery all = RecordQuery.ALL;
        for (int round = 0; round < 2; round++) {
            time("open", () -> 0, file);
            time("all", r -> r.page(all, null, 200, 12), file);
            time("all count", r -> r.count(all), file);
            time("choices", r -> r.choices(all), file);
            time("person", r -> r.page(all.withPerson("谭雨"), null, 200, 12), file);
            time("common field", r -> r.page(all.withFields(Set.of(ProjectFields.REMARKS)), null, 200, 12), file);
            time("common field count", r -> r.count(all.withFields(Set.of(ProjectFields.REMARKS))), file);
            time("rare field", r -> r.page(all.withFields(Set.of(ProjectFields.PARK)), null, 200, 12), file);
            time("text", r -> r.page(all.withText("项目99", Set.of("p99")), null, 200, 12), file);
            time("text count", r -> r.count(all.withText("项目99", Set.of("p99"))), file);
            time("days", r -> r.page(all.withDays(LocalDate.now(), null), null, 200, 12), file);
            time("project", r -> r.page(RecordQuery.of("p7"), null, 200, 12), file);
            time("project choices", r -> r.choices(RecordQuery.of("p7")), file);
        }
        try (Store store = Store.open(file, "x", folder)) {
            String imported = store.latest(200_000).getLast().id();
            long start = System.nanoTime();
            int lines = store.reversal(imported, null).lines().size();
            System.out.println("reversal of " + lines + " fields " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    private static void time(String what, Callable<?> nothing, Path file) throws Exception {
        time(what, record -> nothing.call(), file);
    }

    private static void time(String what, Work work, Path file) throws Exception {
        long start = System.nanoTime();
        try (RecordFile record = RecordFile.open(file)) {
            work.on(record);
        }
        System.out.println(what + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    private interface Work {
        Object on(RecordFile record) throws Exception;
    }
}
