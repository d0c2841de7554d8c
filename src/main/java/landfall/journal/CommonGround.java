package landfall.journal;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what stood in a field before different laptops gave it different values. */
public final class CommonGround {
    private final Map<String, Change> changes = new HashMap<>();

    private CommonGround(Cell cell, List<Edit> history) {
        history.forEach(edit -> edit.changes().stream().filter(change -> change.cell().equals(cell))
                .forEach(change -> changes.put(change.id(), change)));
    }

    /**
     * The latest change that all who disagree had seen; empty when the field was empty or unknown to one of them, and
     * where the conflict is about a deletion.
     *
     * @param history of the conflict's entity
     */
    public static Optional<Change> of(Conflict conflict, List<Edit> history) {
        if (conflict.isAboutDeletion()) {
            return Optional.empty();
        }
        var ground = new CommonGround(conflict.cell(), history);
        Set<String> common = null;
        for (Conflict.Claim claim : conflict.claims()) {
            Set<String> seen = ground.seen(claim.change());
            if (common == null) {
                common = seen;
            } else {
                common.retainAll(seen);
            }
        }
        return common == null ? Optional.empty() : ground.latest(common);
    }

    private Set<String> seen(Change change) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(change.replaces());
        while (!open.isEmpty()) {
            String id = open.pop();
            if (seen.add(id) && changes.containsKey(id)) {
                open.addAll(changes.get(id).replaces());
            }
        }
        return seen;
    }

    private Optional<Change> latest(Set<String> common) {
        return common.stream().filter(changes::containsKey)
                .filter(id -> common.stream().noneMatch(other -> changes.containsKey(other)
                        && seen(changes.get(other)).contains(id)))
                .sorted().findFirst().map(changes::get);
    }
}
