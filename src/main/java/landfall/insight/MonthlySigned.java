package landfall.insight;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import landfall.domain.Period;
import landfall.domain.Pipeline;

/**
 * What was signed in each of the twelve months of a year and of the year before.
 *
 * @param year the year under discussion
 * @param months twelve, January first
 */
public record MonthlySigned(int year, List<Month> months) {

    /** One month of both years; the growth is of the amounts. */
    public record Month(YearMonth month, Tally present, Tally earlier) {
        public Growth growth() {
            return Growth.of(present.total().yuan(), earlier.total().yuan());
        }

        /** The growth of the number of projects. */
        public Growth countGrowth() {
            return Growth.of(present.count(), earlier.count());
        }
    }

    public static MonthlySigned of(Pipeline pipeline, int year) {
        var indicators = Indicators.of(pipeline);
        return new MonthlySigned(year, IntStream.rangeClosed(1, 12).mapToObj(number -> {
            YearMonth month = YearMonth.of(year, number);
            return new Month(month, signed(indicators, month), signed(indicators, month.minusYears(1)));
        }).toList());
    }

    private static Tally signed(Indicators indicators, YearMonth month) {
        return Tally.of(indicators.figure(Indicator.SIGN_N, Period.month(month)).counted());
    }
}
