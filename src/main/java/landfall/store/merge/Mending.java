package landfall.store.merge;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import landfall.domain.EntityKind;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.store.log.ChangeWriter;
import landfall.store.log.Deletion;
import landfall.store.log.Log;

/**
 * Finds what a merge left belonging to nothing, and what has to be written so that it does not vanish: what belongs to
 * an entity that was joined with another belongs to that one; of entities that were joined in a circle one stays; and
 * an entity that was deleted by one who did not know that something was added to it, or named it, is in conflict. The
 * caller holds a transaction.
 */
public final class Mending {
    private final Log log;
    private final Merging merging;
    private final String editId;
    private final ChangeWriter writer;
    private final Map<String, Map<Cell, List<Change>>> headsOfRow = new HashMap<>();
    private final Map<String, Boolean> asked = new HashMap<>();
    private final Set<String> broughtBack = new HashSet<>();
    private final Map<Cell, String> written = new LinkedHashMap<>();
    private final Map<String, List<Change>> needed = new LinkedHashMap<>();

    /**
     * @param merging what came, the heads of its rows found
     * @param editId the id of the edit that the changes will belong to
     */
    public Mending(Log log, Merging merging, String editId) {
        this.log = log;
        this.merging = merging;
        this.editId = editId;
        this.writer = new ChangeWriter(log, editId);
    }

    /** The changes that are needed; none when nothing was left hanging. */
    public List<Change> changes() throws SQLException {
        for (Map.Entry<String, String> row : merging.rows().entrySet()) {
            if (EntityKind.of(row.getValue()) == null) {
                continue;
            }
            Map<Cell, List<Change>> ties = log.ties(row.getKey());
            if (ties.keySet().stream().noneMatch(cell -> cell.field().equals(Cell.DELETED))) {
                asked.put(row.getKey(), false);
            }
            mend(ties);
            if (isDeletionAsked(row.getKey())) {
                last(row.getKey());
                for (Cell naming : log.naming(row.getKey())) {
                    mend(naming, row.getKey());
                }
            }
        }
        for (Map.Entry<Cell, String> wanted : written.entrySet()) {
            writer.set(wanted.getKey(), wanted.getValue());
        }
        var changes = new ArrayList<Change>(writer.finish());
        needed.values().forEach(changes::addAll);
        return changes;
    }

    private void mend(Map<Cell, List<Change>> ties) throws SQLException {
        for (Map.Entry<Cell, List<Change>> tie : ties.entrySet()) {
            String named = tie.getValue().getFirst().value();
            if (named != null && !tie.getKey().field().equals(Cell.DELETED) && isDeletionAsked(named)) {
                mend(tie.getKey(), named);
            }
        }
    }

    private static boolean isOwner(Cell cell) {
        EntityKind kind = EntityKind.of(cell.entity());
        return kind != null && kind.owner().filter(owner -> owner.key().equals(cell.field())).isPresent();
    }

    // What stands in a field, or the mark of what was joined, names an entity that somebody deleted.
    private void mend(Cell cell, String named) throws SQLException {
        boolean isJoined = cell.field().equals(Cell.JOINED);
        List<Change> said = heads(cell.row()).getOrDefault(cell, List.of());
        if (stands(cell.row()) == isJoined || !named.equals(onlyValue(said))) {
            return; // it is gone itself, names another one, or is in conflict, which a person settles
        }
        String last = last(named);
        if (isDeletionAsked(last) && isUnseen(cell, last)) {
            need(last, cell.row());
        }
        if (!isJoined && stands(last) && !last.equals(named)) {
            written.put(cell, last.equals(cell.row()) ? null : last);
        }
    }

    private static String onlyValue(List<Change> said) {
        List<String> values = said.stream().map(Change::value).distinct().toList();
        return values.size() == 1 ? values.getFirst() : null;
    }

    /** The one that a row was joined with, directly or by way of others; of a circle the first stands again. */
    private String last(String row) throws SQLException {
        var seen = new ArrayList<String>();
        String at = row;
        while (!stands(at) && !seen.contains(at)) {
            seen.add(at);
            List<Change> joined = heads(at).entrySet().stream().filter(head -> head.getKey().field().equals(Cell.JOINED))
                    .map(Map.Entry::getValue).findFirst().orElse(List.of());
            if (joined.isEmpty() || joined.getFirst().value() == null) {
                return at;
            }
            at = joined.getFirst().value();
        }
        return stands(at) ? at : broughtBack(Collections.min(seen.subList(seen.indexOf(at), seen.size())));
    }

    private String broughtBack(String row) throws SQLException {
        String entity = heads(row).keySet().iterator().next().entity();
        written.put(new Cell(entity, row, Cell.DELETED), null);
        written.put(new Cell(entity, row, Cell.JOINED), null);
        broughtBack.add(row);
        return row;
    }

    private void need(String row, String by) throws SQLException {
        Cell mark = new Cell(heads(row).keySet().iterator().next().entity(), row, Cell.NEEDED);
        List<Change> marks = needed.computeIfAbsent(row, key -> new ArrayList<>());
        if (marks.stream().noneMatch(change -> change.value().equals(by))) {
            marks.add(Change.of(editId, mark, by,
                    heads(row).getOrDefault(mark, List.of()).stream().map(Change::id).toList()));
        }
    }

    // Whoever deleted it did not know of it when one of the two is new here and the other laptop has not the other one.
    private boolean isUnseen(Cell cell, String deleted) throws SQLException {
        Set<Long> deletions = places(deleted, Cell.DELETED::equals);
        Set<Long> said = places(cell.row(), field -> isOwner(cell) ? !field.equals(Cell.DELETED)
                : field.equals(cell.field()));
        return any(deletions, merging::isNew) && any(said, merging::isOnlyHere)
                || any(deletions, merging::isOnlyHere) && any(said, merging::isNew);
    }

    private static boolean any(Set<Long> places, LongPredicate asked) {
        return places.stream().anyMatch(asked::test);
    }

    private Set<Long> places(String row, Predicate<String> fields) throws SQLException {
        Set<String> ids = new LinkedHashSet<>();
        heads(row).forEach((cell, changes) -> {
            if (fields.test(cell.field())) {
                changes.forEach(change -> ids.add(change.id()));
            }
        });
        var places = new LinkedHashSet<Long>();
        log.changesOf(row).forEach((change, place) -> {
            if (ids.contains(change.id())) {
                places.add(place);
            }
        });
        return places;
    }

    private boolean stands(String row) throws SQLException {
        return !isDeletionAsked(row) || needed.containsKey(row)
                || !Deletion.stands(heads(row));
    }

    private boolean isDeletionAsked(String row) throws SQLException {
        Boolean known = asked.get(row);
        if (known == null) {
            known = log.isDeletionAsked(row);
            asked.put(row, known);
        }
        return known && !broughtBack.contains(row);
    }

    private Map<Cell, List<Change>> heads(String row) throws SQLException {
        Map<Cell, List<Change>> heads = headsOfRow.get(row);
        if (heads == null) {
            heads = log.heads(row);
            headsOfRow.put(row, heads);
        }
        return heads;
    }
}
