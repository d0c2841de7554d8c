package landfall.insight.close;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import landfall.domain.Item;
import landfall.domain.MonthCloseFields;
import landfall.domain.value.DayOrMonth;

/** A closed month. */
public final class Closing {
    private final Item item;
    private final Snapshot snapshot;

    private Closing(Item item, Snapshot snapshot) {
        this.item = item;
        this.snapshot = snapshot;
    }

    /** The close that the record describes; empty when the month was opened again or the record cannot be read. */
    static Optional<Closing> of(Item item) {
        if (item.get(MonthCloseFields.REOPENED_ON) != null || item.get(MonthCloseFields.COUNTED) == null
                || item.get(MonthCloseFields.CLOSED_ON) == null) {
            return Optional.empty();
        }
        try {
            Snapshot snapshot = Snapshot.decode(item.get(MonthCloseFields.COUNTED));
            boolean same = snapshot.month().toString().equals(item.get(MonthCloseFields.MONTH));
            return same ? Optional.of(new Closing(item, snapshot)) : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty(); // a record that was damaged or comes from a later version closes nothing
        }
    }

    public Item item() {
        return item;
    }

    public YearMonth month() {
        return snapshot.month();
    }

    /** The day on which it was closed. */
    public LocalDate closedOn() {
        DayOrMonth day = item.get(MonthCloseFields.CLOSED_ON);
        return day.latest();
    }

    /** Who closed it; possibly empty. */
    public String closedBy() {
        String person = item.get(MonthCloseFields.CLOSED_BY);
        return person == null ? "" : person;
    }

    /** The version of the definitions by which was counted. */
    public String definitions() {
        String version = item.get(MonthCloseFields.DEFINITIONS);
        return version == null ? "" : version;
    }

    /** The printed bulletin as report wrote it down, or null. */
    public String papers() {
        return item.get(MonthCloseFields.PAPERS);
    }

    Snapshot snapshot() {
        return snapshot;
    }
}
