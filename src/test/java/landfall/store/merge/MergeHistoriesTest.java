package landfall.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Entry;
import landfall.journal.Ids;
import landfall.lab.Lab;
import landfall.store.Store;
import landfall.store.merge.ModelLaptop.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Laptops that are edited apart, merged in any order, in parts or whole, cloned, put back to an old image, broken off in
 * the middle of a merge, and whose clocks are wrong, all end equal; nothing is lost, and the conflicts are those that
 * causality says. {@code -Dmerge.histories=10000} runs more.
 */
class MergeHistoriesTest {
    private static final int HISTORIES = Integer.getInteger("merge.histories", Lab.times(100, 10));
    private static final int HISTORIES_IN_A_FILE = 10;
    private static final int STEPS = 30;
    private static final String PARENT = EnterpriseFields.PARENT.key();
    private static final List<String> FIELDS = List.of("name", "credit_code", "origin_place");
    private static final List<String> VALUES = List.of("甲", "乙", "丙");

    @TempDir(factory = InMemory.class)
    private Path folder;

    /** Where the system has a folder in memory, so that waiting for a disk does not take most of the time. */
    static final class InMemory implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
            Path memory = Path.of("/dev/shm");
            return Files.isWritable(memory) ? Files.createTempDirectory(memory, "merge")
                    : Files.createTempDirectory("merge");
        }
    }

    @Test
    void onRandomHistoriesEveryLaptopEndsEqualNothingIsLostAndTheConflictsAreThoseOfCausality() throws IOException {
        long seed = Long.getLong("merge.seed", System.nanoTime());
        for (int done = 0; done < HISTORIES; done += HISTORIES_IN_A_FILE) {
            Path group = Files.createDirectories(folder.resolve("group-" + done));
            Path first = group.resolve("first.landfall");
            Store.create(first, "周敏").close();
            var random = new Random(seed + done);
            var laptops = new ArrayList<StoreLaptop>();
            for (int i = 0; i < 5; i++) {
                Path file = group.resolve("laptop-" + i + ".landfall");
                Files.copy(first, file);
                laptops.add(new StoreLaptop(file, "laptop-" + i, Duration.ofDays(random.nextInt(-3650, 3650))));
            }
            var group5 = new Group(laptops);
            for (int i = done; i < Math.min(done + HISTORIES_IN_A_FILE, HISTORIES); i++) {
                play(group5, new Random(seed + i), "seed " + seed + ", history " + i);
            }
            for (StoreLaptop laptop : laptops) {
                assertTrue(laptop.isSound(), "seed " + seed + ", group " + done);
                laptop.close();
            }
        }
        Lab.report("merge histories", HISTORIES + ", seed " + seed + ", none diverged, nothing lost, no wrong conflict");
    }

    @Test
    void aModelWithoutFlawPasses() {
        assertEquals(0, failures(Flaw.NONE));
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void aBrokenRuleIsCaught(Flaw flaw) {
        assertTrue(failures(flaw) > 0, flaw + " was not noticed");
    }

    private static int failures(Flaw flaw) {
        int failures = 0;
        for (int i = 0; i < 100; i++) {
            IntFunction<Laptop> laptop = number -> new ModelLaptop(flaw, "laptop-" + number);
            var group = new Group(List.of(laptop.apply(0), laptop.apply(1), laptop.apply(2), laptop.apply(3)));
            try {
                play(group, new Random(20261126L + i), "model " + i);
            } catch (AssertionError | NullPointerException caught) {
                failures++;
            }
        }
        return failures;
    }

    /** Some laptops, what each knows, and what its latest merge brought. */
    private static final class Group {
        private final List<? extends Laptop> laptops;
        private final List<Set<String>> known = new ArrayList<>();
        private final List<Set<String>> merged = new ArrayList<>();
        private final Causality causality = new Causality();

        private Group(List<? extends Laptop> laptops) {
            this.laptops = laptops;
            laptops.forEach(laptop -> {
                known.add(new HashSet<>());
                merged.add(new HashSet<>());
            });
        }

        private void write(int at, Cell cell, String value) {
            causality.wrote(laptops.get(at).write(cell, value), known.get(at));
        }

        /** Returns whether the merge left something that had to be mended. */
        private boolean merge(int from, int to, Set<String> rows, int breakOff, Random random) {
            var entries = new ArrayList<Entry>(laptops.get(from).entries(rows::contains));
            if (random.nextBoolean()) {
                Collections.shuffle(entries, random);
            }
            boolean breaks = breakOff >= 0 && breakOff < entries.size();
            List<Change> mended = laptops.get(to).merge(entries, breaks ? breakOff : -1);
            if (!breaks) {
                Set<String> arrived = causality.of(known.get(from), rows);
                arrived.removeAll(known.get(to));
                if (!arrived.isEmpty()) {
                    known.get(to).addAll(arrived);
                    merged.set(to, arrived);
                    causality.wrote(mended, known.get(to));
                    mended.forEach(change -> arrived.add(change.id()));
                }
            }
            return !mended.isEmpty();
        }

        // A part is whole: what was chosen comes, though it be deleted, and so does what it once named and was deleted.
        private Set<String> chosen(int from, String row, Set<String> rows, String where) {
            Laptop laptop = laptops.get(from);
            Set<String> travelling = laptop.travelling(row);
            var must = new HashSet<>(causality.everSaid(known.get(from), new Cell(EntityKind.ENTERPRISE.key(), row, PARENT)));
            must.removeIf(named -> !laptop.shown(named::equals).isEmpty());
            must.add(row);
            must.removeIf(asked -> causality.of(known.get(from), Set.of(asked)).isEmpty());
            assertTrue(travelling.containsAll(must), () -> where + ": of " + must + " only " + travelling + " travel");
            return rows.stream().filter(travelling::contains).collect(Collectors.toSet());
        }

        private void takeBack(int at) {
            List<Change> written = laptops.get(at).takeBack();
            Set<String> here = ids(laptops.get(at).entries(row -> true));
            known.get(at).removeIf(id -> merged.get(at).contains(id) && !here.contains(id));
            merged.set(at, new HashSet<>());
            causality.wrote(written, known.get(at));
        }

        private void become(int at, Object image, Set<String> knew) {
            laptops.get(at).become(image);
            known.set(at, new HashSet<>(knew));
            merged.set(at, new HashSet<>());
        }

        private void check(int at, Set<String> rows, String where) {
            Laptop laptop = laptops.get(at);
            assertEquals(causality.of(known.get(at), rows), ids(laptop.entries(rows::contains)), () -> where + ": lost or invented");
            assertEquals(causality.conflicts(known.get(at), rows), Set.copyOf(laptop.conflicts(rows::contains)),
                    () -> where + ": conflicts");
            Map<Cell, String> shown = new HashMap<>(laptop.shown(rows::contains));
            causality.shown(known.get(at), rows).forEach((cell, values) -> {
                String value = shown.remove(cell);
                assertTrue(values.contains(value == null ? "" : value), () -> where + ": " + cell + " shows " + value);
            });
            assertEquals(Map.of(), shown, where);
        }
    }

    private static Set<String> ids(List<Entry> entries) {
        return entries.stream().flatMap(entry -> entry.edit().changes().stream()).map(Change::id)
                .collect(Collectors.toSet());
    }

    private static void play(Group group, Random random, String where) {
        int laptops = random.nextInt(2, group.laptops.size() + 1);
        List<String> rows = List.of(Ids.next(), Ids.next(), Ids.next());
        Object image = null;
        Set<String> imageKnew = Set.of();
        for (int step = 0; step < STEPS; step++) {
            String here = where + ", step " + step;
            int at = random.nextInt(laptops);
            int other = (at + 1 + random.nextInt(laptops - 1)) % laptops;
            String row = rows.get(random.nextInt(rows.size()));
            switch (random.nextInt(20)) {
                case 0 -> group.write(at, new Cell(EntityKind.ENTERPRISE.key(), row, Cell.DELETED), "");
                case 1 -> group.write(at, new Cell(EntityKind.ENTERPRISE.key(), row, Cell.DELETED), null);
                case 2 -> group.takeBack(at);
                case 3, 4, 5, 6 -> {
                    Set<String> some = random.nextBoolean() ? Set.copyOf(rows) : random.nextInt(3) > 0 ? Set.of(row)
                            : group.chosen(other, row, Set.copyOf(rows), here);
                    group.merge(other, at, some, random.nextInt(5) == 0 ? random.nextInt(6) : -1,
                            random);
                    if (random.nextInt(4) == 0) {
                        group.check(at, Set.copyOf(rows), here);
                    }
                }
                case 7 -> {
                    // An image is taken; an old one put back; or a laptop becomes the twin of another.
                    if (image == null && random.nextInt(3) == 0) {
                        image = group.laptops.get(at).image();
                        imageKnew = Set.copyOf(group.known.get(at));
                    } else if (image != null && random.nextInt(3) == 0) {
                        group.become(at, image, imageKnew);
                    }
                }
                case 8 -> group.write(at, new Cell(EntityKind.ENTERPRISE.key(), row, PARENT),
                        rows.get(random.nextInt(rows.size())));
                default -> group.write(at, new Cell(EntityKind.ENTERPRISE.key(), row,
                        FIELDS.get(random.nextInt(FIELDS.size()))), random.nextInt(8) == 0 ? null
                        : VALUES.get(random.nextInt(VALUES.size())));
            }
        }
        meet(group, laptops, Set.copyOf(rows), where, random);
    }

    // Everybody meets everybody twice, and again as long as a meeting leaves something to mend: afterwards all are equal.
    private static void meet(Group group, int laptops, Set<String> rows, String where,
            Random random) {
        int more = 2;
        for (int round = 0; round < more; round++) {
            assertTrue(round < 8, where + ": no end of mending");
            for (int to = 0; to < laptops; to++) {
                for (int from = 0; from < laptops; from++) {
                    if (from != to) {
                        more = group.merge(from, to, rows, -1, random) ? round + 3 : more;
                    }
                }
            }
        }
        Laptop first = group.laptops.getFirst();
        for (int at = 0; at < laptops; at++) {
            group.check(at, rows, where + ", laptop " + at);
            assertEquals(first.shown(rows::contains), group.laptops.get(at).shown(rows::contains), where + ": diverged");
            assertEquals(group.causality.of(group.known.getFirst(), rows), group.causality.of(group.known.get(at), rows), where);
        }
    }
}
