package landfall.insight.indicator;

import java.util.List;
import landfall.insight.Numbers;

/** What a fold makes a number of: rows, or the numbers of rows that are not made yet. */
interface Parts {
    int number();

    long part(int index);

    long whole(int index);

    boolean isIncomplete(int index);

    /** The id of what is counted. */
    String id(int index);

    /** All of them added up. */
    default Numbers.Sum sum() {
        return Numbers.Sum.of(number(), this::part, this::whole, this::isIncomplete);
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
