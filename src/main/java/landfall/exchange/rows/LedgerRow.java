package landfall.exchange.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import landfall.domain.Field;
import landfall.domain.Stage;
import landfall.exchange.words.StageWords.Standing;

/**
 * What one row of a ledger says about one project.
 *
 * @param number the row's number as the spreadsheet program shows it
 * @param values the values of the fields; an investor is given by name, empty cells are absent
 * @param inferred values that only the remarks give, or qualify: for figures that nobody has set otherwise
 * @param standing what a stage column says, or null
 * @param hint the stage that the title or a heading gives to all its rows, or null
 * @param kept lines for the remarks: texts that no field takes
 */
public record LedgerRow(String sheet, int number, Map<Field<?>, Object> values, Map<Field<?>, Object> inferred,
                        Standing standing, Stage hint, List<String> kept) {

    public LedgerRow {
        values = Map.copyOf(values);
        inferred = Map.copyOf(inferred);
        kept = List.copyOf(kept);
    }

    /** The value that the row gives to the field, if any. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> get(Field<T> field) {
        return Optional.ofNullable((T) values.get(field));
    }
}
