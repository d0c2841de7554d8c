package landfall.exchange;

import java.util.List;
import java.util.Map;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.exchange.rows.LedgerRow;

/**
 * What an import will do with one row.
 *
 * @param before the project that the row is about, or null for a new one
 * @param after the project as it will be; its new investor may not be in the pipeline yet
 * @param changes the fields that get another value
 * @param investor the investor's name, empty for none
 * @param toComplete what the project's stage requires and it lacks
 */
public record PlannedRow(LedgerRow row, Action action, Project before, Project after, Map<Field<?>, Object> changes,
                         String investor, List<Field<?>> toComplete) {

    /** What becomes of a row's project. */
    public enum Action { CREATE, UPDATE, UNCHANGED }
}
