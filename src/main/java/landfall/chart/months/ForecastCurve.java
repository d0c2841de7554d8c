package landfall.chart.months;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What a forecast's chart draws, in the unit of its axis, by month.
 *
 * @param actual the months that are over, adding up
 * @param now where today stands in the year, in months: 8 is the end of August
 * @param soFar what is known today
 * @param earlier the twelve months of the year before
 * @param targets twelve, or none
 * @param bands of each month the ends of the 90 % and 50 % bands and the median, lowest first; none when unknown
 */
record ForecastCurve(double[] actual, double now, double soFar, double[] earlier, double[] targets,
        List<double[]> bands, Labels labels) {
    static final int MEDIAN = 2;

    /** What stands beside the lines; null where there is no line. */
    record Labels(String actual, String median, String range, String earlier, String target) {
    }

    /** The highest value of all. */
    double most() {
        return DoubleStream.concat(DoubleStream.concat(DoubleStream.of(soFar), DoubleStream.of(earlier)),
                DoubleStream.concat(DoubleStream.of(targets), bands.stream().flatMapToDouble(DoubleStream::of)))
                .max().orElse(0);
    }
}
