package landfall.exchange.pack.choice;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.journal.Cell;
import landfall.journal.Past;

/** The records that are no more, by what was recorded about them while they were there. */
final class Gone {
    private final Map<String, EntityKind> kinds = new LinkedHashMap<>();
    private final Set<String> restricted = new HashSet<>();
    private final Map<String, Set<Stage>> stages = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Map<String, Set<String>> partsOf = new HashMap<>();

    /**
     * @param stands says of an id whether there is still such a record
     * @param restrictedNow the ids of the projects that are restricted now
     */
    Gone(Past past, Predicate<String> stands, Collection<String> restrictedNow) {
        past.records((id, key) -> {
            EntityKind kind = EntityKind.of(key);
            if (kind != null && !stands.test(id)) {
                kinds.put(id, kind);
            }
        });
        past.values(EntityKind.PROJECT.key(), ProjectFields.SECRECY.key(), (cell, value) -> {
            if (has(cell.row()) && value.equals(ProjectFields.RESTRICTED)) {
                restricted.add(cell.row());
            }
        });
        past.values(EntityKind.PROJECT.key(), ProjectFields.STAGE.key(), (cell, value) -> {
            if (has(cell.row())) {
                stages.computeIfAbsent(cell.row(), id -> EnumSet.noneOf(Stage.class))
                        .add(ProjectFields.STAGE.type().decode(value));
            }
        });
        for (EntityKind kind : EntityKind.values()) {
            for (Field<?> field : kind.fields()) {
                if (field.type().shape() == Shape.REFERENCE) {
                    boolean isOwner = kind.owner().filter(field::equals).isPresent();
                    past.values(kind.key(), field.key(), (cell, id) -> tie(cell.row(), id, isOwner, restrictedNow));
                }
            }
            past.values(kind.key(), Cell.JOINED, (cell, id) -> tie(cell.row(), id, true, restrictedNow));
        }
    }

    // Not every tie that was ever recorded is kept, for there may be millions.
    private void tie(String row, String id, boolean isPart, Collection<String> restrictedNow) {
        if (has(row) || has(id) || restrictedNow.contains(id) || restrictedNow.contains(row)) {
            named.computeIfAbsent(row, asked -> new LinkedHashSet<>()).add(id);
        }
        if (isPart && has(row)) {
            partsOf.computeIfAbsent(id, asked -> new LinkedHashSet<>()).add(row);
        }
    }

    boolean has(String id) {
        return kinds.containsKey(id);
    }

    boolean isA(EntityKind kind, String id) {
        return kinds.get(id) == kind;
    }

    List<String> of(EntityKind kind) {
        return kinds.keySet().stream().filter(id -> isA(kind, id)).toList();
    }

    Set<String> all() {
        return kinds.keySet();
    }

    /** The projects that were restricted at any time. */
    Set<String> restricted() {
        return restricted;
    }

    /** True when a project was ever in one of the stages. */
    boolean wasIn(String id, Set<Stage> asked) {
        return stages.getOrDefault(id, Set.of()).stream().anyMatch(asked::contains);
    }

    /**
     * Whom a record that is no more, or a restricted project, ever named; of other records those of them that are no
     * more or are restricted.
     */
    Set<String> named(String id) {
        return named.getOrDefault(id, Set.of());
    }

    /** What once belonged to a record, or was joined with it. */
    Set<String> partsOf(String id) {
        return partsOf.getOrDefault(id, Set.of());
    }
}
