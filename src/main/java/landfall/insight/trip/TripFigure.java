package landfall.insight.trip;

import java.util.List;
import landfall.domain.Item;
import landfall.domain.value.Period;

/**
 * A figure with its rows; the counted and the excluded ones together are all records of its kind.
 *
 * @param counted one row for each batch or enterprise that counts, the earliest first
 * @param returns for {@link TripMeasure#VISIT_N} the return visits of the period, else empty
 * @param people for {@link TripMeasure#IN_B} how many people came, else 0
 * @param excluded what does not count and why
 */
public record TripFigure(TripMeasure measure, Population population, Period period, List<Item> counted,
        List<Item> returns, long people, List<Excluded> excluded) {
    public TripFigure {
        counted = List.copyOf(counted);
        returns = List.copyOf(returns);
        excluded = List.copyOf(excluded);
    }

    /** The number of batches or of enterprises. */
    public long value() {
        return counted.size();
    }
}
