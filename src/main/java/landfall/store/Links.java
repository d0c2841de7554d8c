package landfall.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.ProjectFields;
import landfall.journal.Cell;

/** The index of those few fields by whose value changes are looked for: what belongs to what, and what is confidential. */
final class Links {
    /** The condition that a query about changes c has to name for the index to be used. */
    static final String ONLY = "c.field IN " + fields();

    /** Makes the index for the kinds of this version, whatever it was before. */
    static final List<String> SCHEMA = List.of("DROP INDEX IF EXISTS change_of_owner",
            "CREATE INDEX change_of_owner ON change (field, value) WHERE field IN " + fields());

    /** Looks into the index: SQLite's own check overlooks when one without an entry is no index any more. */
    static final String LOOK = "SELECT count(*) FROM change c WHERE " + ONLY
            + " AND c.field = '" + Cell.JOINED + "' AND c.value = ''";

    private Links() {
    }

    private static String fields() {
        Stream<String> owners = Arrays.stream(EntityKind.values()).flatMap(kind -> kind.owner().stream()).map(Field::key);
        return Stream.concat(Stream.of(Cell.JOINED, ProjectFields.SECRECY.key()), owners).distinct().sorted()
                .collect(Collectors.joining("', '", "('", "')"));
    }
}
