package landfall.store.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import landfall.journal.Cell;
import landfall.journal.Change;

/**
 * What a laptop should show and where it should see conflicts, worked out from who knew what when each thing was
 * written: it looks neither at what a change says it replaces nor at any head.
 */
final class Causality {
    /** A change and all that its author knew of its row. */
    private record Written(String id, Cell cell, String value, Set<String> knew) {
    }

    private final Map<String, Written> everything = new HashMap<>();

    void wrote(List<Change> changes, Set<String> known) {
        for (Change change : changes) {
            Set<String> knew = known.stream().filter(id -> everything.get(id).cell().row().equals(change.cell().row()))
                    .collect(Collectors.toSet());
            everything.put(change.id(), new Written(change.id(), change.cell(), change.value(), knew));
            known.add(change.id());
        }
    }

    Set<String> of(Collection<String> known, Set<String> rows) {
        return known.stream().filter(id -> rows.contains(everything.get(id).cell().row()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Every value that a cell ever had. */
    Set<String> everSaid(Set<String> known, Cell cell) {
        return known.stream().map(everything::get).filter(one -> one.cell().equals(cell)).map(Written::value)
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The latest word on each cell of a row, each of them when several did not know of each other. */
    private Map<Cell, List<Written>> latest(Set<String> known, String row) {
        List<Written> all = known.stream().map(everything::get).filter(one -> one.cell().row().equals(row)).toList();
        Map<Cell, List<Written>> byCell = all.stream().collect(Collectors.groupingBy(Written::cell));
        var latest = new LinkedHashMap<Cell, List<Written>>();
        byCell.forEach((cell, written) -> latest.put(cell, written.stream()
                .filter(one -> written.stream().noneMatch(later -> later.knew().contains(one.id()))).toList()));
        return latest;
    }

    /** The values that may be shown in each cell. */
    Map<Cell, Set<String>> shown(Set<String> known, Set<String> rows) {
        var shown = new HashMap<Cell, Set<String>>();
        for (String row : rows) {
            Map<Cell, List<Written>> latest = latest(known, row);
            if (!isDeleted(latest)) {
                latest.forEach((cell, written) -> {
                    if (!isMark(cell)) {
                        shown.put(cell, written.stream().map(one -> Objects.toString(one.value(), ""))
                                .collect(Collectors.toSet()));
                    }
                });
            }
        }
        return shown;
    }

    Set<Cell> conflicts(Set<String> known, Set<String> rows) {
        var conflicts = new HashSet<Cell>();
        for (String row : rows) {
            Map<Cell, List<Written>> latest = latest(known, row);
            if (!isDeleted(latest) && saysAnything(latest)) {
                latest.forEach((cell, written) -> {
                    boolean disagree = cell.field().equals(Cell.DELETED)
                            ? written.stream().anyMatch(one -> one.value() != null)
                            : written.stream().map(Written::value).distinct().count() > 1;
                    if (disagree && !cell.field().equals(Cell.NEEDED)) {
                        conflicts.add(cell);
                    }
                });
            }
        }
        return conflicts;
    }

    private static boolean isMark(Cell cell) {
        return cell.field().equals(Cell.DELETED) || cell.field().equals(Cell.NEEDED);
    }

    // What has no value in any field is not there, deleted or not.
    private static boolean saysAnything(Map<Cell, List<Written>> latest) {
        return latest.entrySet().stream().anyMatch(cell -> !isMark(cell.getKey())
                && cell.getValue().stream().anyMatch(one -> one.value() != null));
    }

    private static boolean isDeleted(Map<Cell, List<Written>> latest) {
        List<Written> deletions = latest.entrySet().stream().filter(cell -> cell.getKey().field().equals(Cell.DELETED))
                .flatMap(cell -> cell.getValue().stream()).toList();
        return !deletions.isEmpty() && deletions.stream().allMatch(one -> one.value() != null)
                && latest.entrySet().stream().filter(cell -> !cell.getKey().field().equals(Cell.DELETED))
                .flatMap(cell -> cell.getValue().stream())
                .allMatch(one -> deletions.stream().anyMatch(deletion -> deletion.knew().contains(one.id())));
    }
}
