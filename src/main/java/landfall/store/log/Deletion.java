package landfall.store.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.journal.Cell;
import landfall.journal.Change;

/** Decides from the heads of a row whether it is deleted: it is while the deleter had seen all that stands in it. */
public final class Deletion {
    private Deletion() {
    }

    /** True when the row with these heads is deleted. */
    public static boolean stands(Map<Cell, List<Change>> heads) {
        return isAsked(heads) && unseen(heads).isEmpty();
    }

    /** True when somebody deleted the row and nobody took that back. */
    static boolean isAsked(Map<Cell, List<Change>> heads) {
        List<Change> deletions = deletions(heads);
        return !deletions.isEmpty() && deletions.stream().allMatch(change -> change.value() != null);
    }

    /** What stands in the row and no deleter had seen: each two who delete have seen what either has. */
    public static List<Change> unseen(Map<Cell, List<Change>> heads) {
        Set<String> seen = deletions(heads).stream().map(Change::value).filter(Objects::nonNull)
                .flatMap(value -> Arrays.stream(value.split(" "))).collect(Collectors.toSet());
        return fields(heads).filter(change -> !seen.contains(change.id())).toList();
    }

    /** What a deletion of the row would have seen, as the value of the deleting change. */
    static String seenIn(Map<Cell, List<Change>> heads) {
        return String.join(" ", fields(heads).map(Change::id).sorted().toList());
    }

    private static List<Change> deletions(Map<Cell, List<Change>> heads) {
        var deletions = new ArrayList<Change>();
        heads.forEach((cell, changes) -> {
            if (cell.field().equals(Cell.DELETED)) {
                deletions.addAll(changes);
            }
        });
        return deletions;
    }

    private static Stream<Change> fields(Map<Cell, List<Change>> heads) {
        return heads.entrySet().stream().filter(head -> !head.getKey().field().equals(Cell.DELETED))
                .flatMap(head -> head.getValue().stream());
    }
}
