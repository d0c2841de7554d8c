package landfall.store.log;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.ProjectFields;
import landfall.journal.Cell;

/** The index of those few fields by whose value changes are looked for: what refers to what, and what is confidential. */
public final class Links {
    private static final Set<String> FIELDS = Arrays.stream(EntityKind.values()).flatMap(kind -> kind.fields().stream())
            .filter(field -> field.type().shape() == Shape.REFERENCE).map(Field::key)
            .collect(Collectors.toCollection(TreeSet::new));

    static {
        FIELDS.add(Cell.JOINED);
        FIELDS.add(ProjectFields.SECRECY.key());
    }

    private static final String AMONG_THEM = "field IN " + FIELDS.stream().collect(Collectors.joining("', '", "('", "')"));

    /** The condition that a query about changes c has to name for the index to be used. */
    public static final String ONLY = "c." + AMONG_THEM;

    /** Makes the index for the kinds of this version, whatever it was before. */
    public static final List<String> SCHEMA = List.of("DROP INDEX IF EXISTS change_by_link",
            "CREATE INDEX change_by_link ON change (field, value) WHERE " + AMONG_THEM);

    /** Looks into the index: SQLite's own check overlooks when one without an entry is no index any more. */
    public static final String LOOK = "SELECT count(*) FROM change c WHERE " + ONLY
            + " AND c.field = '" + Cell.JOINED + "' AND c.value = ''";

    private Links() {
    }

    /** The condition that finds the changes c to a field by the index, if they are in it. */
    static String onlyIfIn(String field) {
        return FIELDS.contains(field) ? ONLY : "TRUE";
    }
}
