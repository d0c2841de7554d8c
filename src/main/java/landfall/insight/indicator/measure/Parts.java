package landfall.insight.indicator.measure;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import landfall.domain.value.Qualifier;
import landfall.insight.Tally;
import landfall.insight.indicator.row.Grouping;
import landfall.insight.indicator.row.Row;
import landfall.insight.place.Numbers;

/** The rows of a figure counted, added up and split; the rows themselves need not have been made yet. */
public interface Parts {
    List<Row> rows();

    int number();

    long part(int index);

    long whole(int index);

    boolean isIncomplete(int index);

    /** The id of what is counted. */
    String id(int index);

    /** How many count; what takes back one that was counted before takes one away. */
    default long count() {
        return number();
    }

    /** All of them added up. */
    default Numbers.Sum sum() {
        return Numbers.Sum.of(number(), this::part, this::whole, this::isIncomplete);
    }

    /** The number that the fold makes of them, or null where they give none. */
    default BigDecimal number(Fold fold) {
        return fold.of(this);
    }

    /** The vaguest of the amounts. */
    default Qualifier qualifier() {
        Qualifier vaguest = Qualifier.EXACT;
        for (Row row : rows()) {
            vaguest = vaguest.and(row.qualifier());
        }
        return vaguest;
    }

    /** The same by a property of the projects, in the order in which its labels come up. */
    default Map<String, ? extends List<Row>> split(Grouping grouping) {
        return Row.split(rows(), grouping::label);
    }

    /** The same month by month; only of things that have a date. */
    default Map<YearMonth, ? extends List<Row>> months() {
        return Row.split(rows(), row -> row.date().month());
    }

    /** The projects with their total investments; for what counts projects. */
    default Tally tally() {
        return Tally.of(Row.projects(rows()));
    }

    /** The parts of rows. */
    static Parts of(List<Row> rows) {
        return rows instanceof Parts parts ? parts : new OfRows(rows);
    }

    /** Rows as they are. */
    record OfRows(List<Row> rows) implements Parts {
        @Override
        public int number() {
            return rows.size();
        }

        @Override
        public long count() {
            return sum().parts();
        }

        @Override
        public long part(int index) {
            return rows.get(index).part();
        }

        @Override
        public long whole(int index) {
            return rows.get(index).whole();
        }

        @Override
        public boolean isIncomplete(int index) {
            return rows.get(index).incomplete();
        }

        @Override
        public String id(int index) {
            return rows.get(index).entity().id();
        }
    }
}
