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
    /** The keys of the fields whose value is the id of a row. */
    static final Set<String> NAMING = Arrays.stream(EntityKind.values()).flatMap(kind -> kind.fields().stream())
            .filter(field -> field.type().shape() == Shape.REFERENCE).map(Field::key)
            .collect(Collectors.toCollection(TreeSet::new));
    private static final Set<String> FIELDS = new TreeSet<>();

    static {
        NAMING.add(Cell.JOINED);
        FIELDS.addAll(NAMING);
        FIELDS.add(ProjectFields.SECRECY.key());
    }

    /** The condition that a query about changes c has to name for the index to be used. */
    public static final String ONLY = "(" + among("c.field") + ")";

    /** The definition of the index. */
    public static final String INDEX = "CREATE INDEX change_by_link ON change (field, value) WHERE " + among("field");

    /** Makes the index for the kinds of this version, whatever it was before. */
    public static final List<String> SCHEMA = List.of("DROP INDEX IF EXISTS change_by_link", INDEX);

    /** Looks into the index: SQLite's own check overlooks when one without an entry is no index any more. */
    public static final String LOOK = "SELECT count(*) FROM change c WHERE " + ONLY
            + " AND c.field = '" + Cell.JOINED + "' AND c.value = ''";

    private Links() {
    }

    // For IN, SQLite would make a table of the names for every change that is written, and look into it.
    private static String among(String column) {
        return FIELDS.stream().map(field -> column + " = '" + field + "'").collect(Collectors.joining(" OR "));
    }

    /** The condition that finds the changes c to a field by the index, if they are in it. */
    static String onlyIfIn(String field) {
        return FIELDS.contains(field) ? ONLY : "TRUE";
    }
}
