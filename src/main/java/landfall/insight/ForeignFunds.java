package landfall.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import landfall.domain.FdiRecordFields;
import landfall.domain.Item;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;

/** The foreign capital that one project actually used, in US dollars (fdi, domain §4.2). */
public final class ForeignFunds {
    /**
     * A figure with the records of which it is the sum.
     *
     * @param total zero when there are none
     */
    public record Sum(Dollars total, List<Item> rows) {
    }

    private final List<Item> counted;
    private final int year;

    private ForeignFunds(List<Item> counted, int year) {
        this.counted = counted;
        this.year = year;
    }

    /** The figures of a project's records up to the cut-off. */
    public static ForeignFunds of(List<Item> records, LocalDate today) {
        return new ForeignFunds(records.stream().filter(item -> item.get(FdiRecordFields.DOLLARS) != null
                && !isAfter(item, today)).toList(), today.getYear());
    }

    private static boolean isAfter(Item item, LocalDate today) {
        DayOrMonth on = item.get(FdiRecordFields.ARRIVED_ON);
        return on != null && on.earliest().isAfter(today);
    }

    /** What the ministry's system has confirmed of this year, the official figure. */
    public Sum confirmedThisYear() {
        return sum(item -> isConfirmed(item) && isThisYear(item));
    }

    /** All that the ministry's system has confirmed. */
    public Sum confirmed() {
        return sum(ForeignFunds::isConfirmed);
    }

    /** Everything recorded, confirmed or not. */
    public Sum recorded() {
        return sum(item -> true);
    }

    private static boolean isConfirmed(Item item) {
        return Boolean.TRUE.equals(item.get(FdiRecordFields.CONFIRMED));
    }

    private boolean isThisYear(Item item) {
        DayOrMonth on = item.get(FdiRecordFields.ARRIVED_ON);
        return on != null && on.year() == year;
    }

    private Sum sum(Predicate<Item> wanted) {
        List<Item> rows = counted.stream().filter(wanted).toList();
        return new Sum(rows.stream().map(item -> item.get(FdiRecordFields.DOLLARS)).reduce(Dollars.of(0), Dollars::plus),
                rows);
    }
}
