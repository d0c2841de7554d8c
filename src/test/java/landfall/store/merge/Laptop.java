package landfall.store.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Entry;

/** One officer's laptop as the random histories see it. */
interface Laptop extends AutoCloseable {
    /** Gives a cell a value, or deletes its row where it is the cell of deletion; returns what was recorded. */
    List<Change> write(Cell cell, String value);

    /** What would travel of these rows. */
    List<Entry> entries(Predicate<String> rows);

    /** The rows that travel in a pack for which this row was chosen. */
    Set<String> travelling(String row);

    /**
     * Brings it in; breaks off before the given place, as a crash would, unless it is negative. Returns what had to be
     * recorded so that nothing is left belonging to nothing.
     */
    List<Change> merge(List<Entry> entries, int breakOff);

    /** Takes the latest merge back, if there is one to take back; returns what had to be recorded for that. */
    List<Change> takeBack();

    /** The value that is shown in each cell of these rows. */
    Map<Cell, String> shown(Predicate<String> rows);

    /** The cells of these rows in conflict. */
    Set<Cell> conflicts(Predicate<String> rows);

    /** Makes this laptop a copy of another one as it is now: its twin, or an old image put back. */
    void become(Object image);

    Object image();

    @Override
    void close();
}
