package landfall.store.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.Entry;
import landfall.journal.Ids;

/** A laptop in memory that merges by the same rule, or by a rule that is broken on purpose. */
final class ModelLaptop implements Laptop {
    /** What can be wrong with a merge. */
    enum Flaw {
        NONE, ID_BY_LAPTOP_AND_COUNTER, REPLACED_CHECK_SKIPPED, COMMIT_PER_CHANGE
    }

    private final Flaw flaw;
    private String name;
    private int counter;
    private Map<String, Change> log = new LinkedHashMap<>();
    private Set<String> heads = new HashSet<>();
    private List<String> latestMerge = List.of();

    ModelLaptop(Flaw flaw, String name) {
        this.flaw = flaw;
        this.name = name;
    }

    @Override
    public List<Change> write(Cell cell, String value) {
        boolean deletes = cell.field().equals(Cell.DELETED) && value != null;
        var written = new ArrayList<Change>();
        boolean wasDeleted = stands(cell.row());
        String wanted = deletes ? heads(cell.row()).filter(head -> !isDeletion(head)).map(Change::id).sorted()
                .collect(Collectors.joining(" ")) : value;
        put(cell, wanted, written);
        if (wasDeleted && !written.isEmpty() && !cell.field().equals(Cell.DELETED)) {
            put(new Cell(cell.entity(), cell.row(), Cell.DELETED), null, written);
        }
        return written;
    }

    private void put(Cell cell, String value, List<Change> written) {
        List<Change> seen = heads(cell.row()).filter(head -> head.cell().equals(cell)).toList();
        if (seen.isEmpty() ? value == null : seen.stream().allMatch(head -> Objects.equals(head.value(), value))) {
            return;
        }
        Change change = Change.of(Ids.next(), cell, value, seen.stream().map(Change::id).toList());
        if (flaw == Flaw.ID_BY_LAPTOP_AND_COUNTER) {
            change = new Change(name + "-" + ++counter, change.editId(), cell, value, change.replaces());
        }
        log.put(change.id(), change);
        heads.removeAll(change.replaces());
        heads.add(change.id());
        written.add(change);
    }

    private Stream<Change> heads(String row) {
        return heads.stream().map(log::get).filter(change -> change.cell().row().equals(row));
    }

    private static boolean isDeletion(Change change) {
        return change.cell().field().equals(Cell.DELETED);
    }

    @Override
    public List<Entry> entries(Predicate<String> rows) {
        return log.values().stream().filter(change -> rows.test(change.cell().row())).map(change -> new Entry(
                new Edit(change.editId(), new Author(name, name), java.time.Instant.EPOCH, EditKind.CHANGE, List.of(),
                        null, List.of(change)), List.of(), "")).toList();
    }

    @Override
    public Set<String> travelling(String row) {
        Set<String> everNamed = log.values().stream()
                .filter(change -> change.cell().row().equals(row) && change.cell().field().equals("parent"))
                .map(Change::value).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        everNamed.add(row);
        return everNamed;
    }

    @Override
    public List<Change> merge(List<Entry> entries, int breakOff) {
        Map<String, Change> logBefore = new LinkedHashMap<>(log);
        Set<String> headsBefore = new HashSet<>(heads);
        var arrived = new ArrayList<String>();
        for (int i = 0; i < entries.size(); i++) {
            if (i == breakOff) {
                if (flaw != Flaw.COMMIT_PER_CHANGE) {
                    log = logBefore;
                    heads = headsBefore;
                }
                return List.of();
            }
            for (Change change : entries.get(i).edit().changes()) {
                if (log.putIfAbsent(change.id(), change) == null) {
                    arrived.add(change.id());
                    heads.removeAll(change.replaces());
                    boolean replaced = log.values().stream().anyMatch(other -> other.replaces().contains(change.id()));
                    if (!replaced || flaw == Flaw.REPLACED_CHECK_SKIPPED) {
                        heads.add(change.id());
                    }
                }
            }
        }
        latestMerge = arrived.isEmpty() ? latestMerge : arrived;
        return List.of();
    }

    // The model only takes back what nothing was written on top of.
    @Override
    public List<Change> takeBack() {
        if (log.values().stream().noneMatch(change -> !latestMerge.contains(change.id()) && isOnTop(change))) {
            log.keySet().removeAll(latestMerge);
            heads = new HashSet<>(log.keySet());
            log.values().forEach(change -> heads.removeAll(change.replaces()));
        }
        latestMerge = List.of();
        return List.of();
    }

    private boolean isOnTop(Change change) {
        return latestMerge.stream().anyMatch(id -> change.replaces().contains(id)
                || change.value() != null && change.value().contains(id));
    }

    private boolean stands(String row) {
        List<Change> deletions = heads(row).filter(ModelLaptop::isDeletion).toList();
        Set<String> seen = deletions.stream().map(Change::value).filter(Objects::nonNull)
                .flatMap(value -> Arrays.stream(value.split(" "))).collect(Collectors.toSet());
        return !deletions.isEmpty() && deletions.stream().allMatch(change -> change.value() != null)
                && heads(row).filter(head -> !isDeletion(head)).allMatch(head -> seen.contains(head.id()));
    }

    private boolean isThere(String row) {
        return !stands(row) && heads(row).anyMatch(head -> !isDeletion(head) && head.value() != null);
    }

    @Override
    public Map<Cell, String> shown(Predicate<String> rows) {
        Map<Cell, String> shown = new HashMap<>();
        heads.stream().sorted().map(log::get).filter(head -> rows.test(head.cell().row()) && !isDeletion(head)
                && head.value() != null && !stands(head.cell().row()))
                .forEach(head -> shown.put(head.cell(), head.value()));
        return shown;
    }

    @Override
    public Set<Cell> conflicts(Predicate<String> rows) {
        Map<Cell, Set<String>> values = new HashMap<>();
        heads.stream().map(log::get).filter(head -> rows.test(head.cell().row()) && isThere(head.cell().row()))
                .forEach(head -> values.computeIfAbsent(head.cell(), cell -> new HashSet<>()).add(head.value()));
        return values.entrySet().stream().filter(cell -> cell.getKey().field().equals(Cell.DELETED)
                        ? cell.getValue().stream().anyMatch(Objects::nonNull) : cell.getValue().size() > 1)
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private record Image(String name, Map<String, Change> log, Set<String> heads, int counter) {
    }

    @Override
    public Object image() {
        return new Image(name, new LinkedHashMap<>(log), new HashSet<>(heads), counter);
    }

    @Override
    public void become(Object image) {
        Image other = (Image) image;
        name = other.name();
        log = new LinkedHashMap<>(other.log());
        heads = new HashSet<>(other.heads());
        counter = other.counter();
        latestMerge = List.of();
    }

    @Override
    public void close() {
        log.clear();
    }
}
