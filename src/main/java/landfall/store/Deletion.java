package landfall.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import landfall.journal.Cell;
import landfall.journal.Change;

/** Decides from the heads of a row whether it is deleted: it is while the deleter had seen all that stands in it. */
final class Deletion {
    private Deletion() {
    }

    static boolean stands(Map<Cell, List<Change>> heads) {
        String seen = value(heads);
        if (seen == null) {
            return false;
        }
        Set<String> ids = Set.copyOf(Arrays.asList(seen.split(" ")));
        return fields(heads).allMatch(change -> ids.contains(change.id()));
    }

    /** What a deletion of the row would have seen, as the value of the deleting change. */
    static String seenIn(Map<Cell, List<Change>> heads) {
        return String.join(" ", fields(heads).map(Change::id).sorted().toList());
    }

    private static String value(Map<Cell, List<Change>> heads) {
        return heads.entrySet().stream().filter(head -> head.getKey().field().equals(Cell.DELETED))
                .map(head -> head.getValue().getFirst()).filter(change -> change.value() != null)
                .map(Change::value).findFirst().orElse(null);
    }

    private static Stream<Change> fields(Map<Cell, List<Change>> heads) {
        return heads.entrySet().stream().filter(head -> !head.getKey().field().equals(Cell.DELETED))
                .flatMap(head -> head.getValue().stream());
    }
}
