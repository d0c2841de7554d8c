package landfall.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.exchange.pack.Origin;
import landfall.exchange.pack.Pack;
import landfall.exchange.pack.PackProgress;
import landfall.exchange.pack.PackWriter;
import landfall.exchange.pack.choice.Choice;
import landfall.exchange.pack.choice.Selection;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.Entry;
import landfall.store.Recorded;
import landfall.store.Store;
import landfall.text.Problem;

/** A laptop with the real store and a clock that may be wrong by years. */
final class StoreLaptop implements Laptop {
    private static final int BETWEEN_PACKS = 8;

    private final Path file;
    private final Author author;
    private final Duration clockIsWrongBy;
    private Store store;
    private Pipeline bureau;
    private Edit merge;
    private long tick;
    private int merges;

    StoreLaptop(Path file, String name, Duration clockIsWrongBy) {
        this.file = file;
        this.author = new Author(name, name);
        this.clockIsWrongBy = clockIsWrongBy;
        open();
    }

    private void open() {
        store = Store.open(file, author.name(), file.resolveSibling("backups"));
        bureau = Pipeline.of(store.load()).withConflicts(store.inConflict());
    }

    private void follow(Recorded recorded) {
        bureau = bureau.with(recorded.changed(), recorded.gone()).withConflicts(recorded.inConflict());
    }

    private Instant now() {
        return Instant.parse("2026-03-01T08:00:00Z").plus(clockIsWrongBy).plusSeconds(tick++);
    }

    @Override
    public List<Change> write(Cell cell, String value) {
        Draft draft = Draft.of(EditKind.CHANGE, "企业", "field.enterprise.name").setEncoded(cell, value);
        return followed(store.perform(bureau, draft, author, now(), null));
    }

    private List<Change> followed(Recorded recorded) {
        if (recorded == null) {
            return List.of();
        }
        follow(recorded);
        return recorded.edit().changes();
    }

    @Override
    public List<Entry> entries(Predicate<String> rows) {
        var entries = new ArrayList<Entry>();
        store.entries(rows, entries::add);
        return entries;
    }

    @Override
    public Set<String> travelling(String row) {
        return Selection.of(Pipeline.of(store.load()), store, Choice.of(Set.of(), Set.of(row), false)).rows();
    }

    @Override
    public List<Change> merge(List<Entry> given, int breakOff) {
        List<Entry> entries = breakOff < 0 && !given.isEmpty() && merges++ % BETWEEN_PACKS == 0 ? throughAPack(given)
                : given;
        try {
            Store.Arrived arrived = store.merge(each -> {
                for (int i = 0; i < entries.size(); i++) {
                    if (i == breakOff) {
                        throw new Problem("store.merge.newer");
                    }
                    each.accept(entries.get(i));
                }
            }, "另一台", author, now());
            follow(arrived.recorded());
            if (arrived.recorded().edit() == null) {
                return List.of();
            }
            merge = arrived.recorded().edit();
            return merge.changes();
        } catch (Problem broken) {
            if (!broken.key().equals("store.merge.newer")) {
                throw broken;
            }
            return List.of();
        }
    }

    // As they travel: written to a real pack, read back from it.
    private List<Entry> throughAPack(List<Entry> entries) {
        Path pack = file.resolveSibling(author.laptop() + ".landpack");
        var origin = new Origin("1.0", store.dataset(), false, 0, author, now());
        new PackWriter(PackProgress.NONE).write(pack, origin, entries::forEach, List.of(), null);
        var read = new ArrayList<Entry>();
        try (Pack opened = Pack.open(pack, store.dataset(), null, PackProgress.NONE)) {
            opened.entries(read::add, PackProgress.NONE);
        }
        return read;
    }

    @Override
    public List<Change> takeBack() {
        if (merge == null) {
            return List.of();
        }
        Recorded recorded = store.takeBack(merge, author, now());
        merge = null;
        return followed(recorded);
    }

    @Override
    public Map<Cell, String> shown(Predicate<String> rows) {
        Map<Cell, String> shown = new java.util.HashMap<>();
        List<Entity> entities = store.load();
        assertEquals(byId(entities), byId(bureau.entities(EntityKind.ENTERPRISE)), "what edits and merges said they changed");
        assertEquals(store.inConflict().keySet(), bureau.inConflict(), "what they said is in conflict");
        for (Entity entity : entities) {
            if (rows.test(entity.id())) {
                for (Field<?> field : entity.facts().kind().fields()) {
                    if (entity.get(field) != null) {
                        shown.put(new Cell(EntityKind.ENTERPRISE.key(), entity.id(), field.key()),
                                entity.get(field).toString());
                    }
                }
            }
        }
        return shown;
    }

    private static Map<String, Facts> byId(List<Entity> entities) {
        return entities.stream().collect(Collectors.toMap(Entity::id, Entity::facts));
    }

    @Override
    public Set<Cell> conflicts(Predicate<String> rows) {
        Set<Cell> cells = new TreeSet<>(java.util.Comparator.comparing(Cell::toString));
        store.conflicts().stream().map(conflict -> conflict.cell()).filter(cell -> rows.test(cell.row()))
                .forEach(cells::add);
        return cells;
    }

    boolean isSound() {
        return store.check().isEmpty();
    }

    @Override
    public Object image() {
        try {
            store.close();
            Path image = Files.createTempFile(file.getParent(), "image", ".landfall");
            Files.copy(file, image, StandardCopyOption.REPLACE_EXISTING);
            open();
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void become(Object image) {
        try {
            store.close();
            Files.copy((Path) image, file, StandardCopyOption.REPLACE_EXISTING);
            merge = null;
            open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
