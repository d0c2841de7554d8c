package landfall.insight.comparison;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import landfall.domain.value.Period;
import landfall.insight.Tally;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;

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

    /**
     * The months from whatever gives the figures of {@link Indicator#SIGN_N} and {@link Indicator#SIGN_INV}; what one
     * of them takes back of the months before lessens its amount.
     */
    public static MonthlySigned of(BiFunction<Indicator, Period, Figure> figures, int year) {
        return new MonthlySigned(year, IntStream.rangeClosed(1, 12).mapToObj(number -> {
            YearMonth month = YearMonth.of(year, number);
            return new Month(month, tally(figures, month), tally(figures, month.minusYears(1)));
        }).toList());
    }

    private static Tally tally(BiFunction<Indicator, Period, Figure> figures, YearMonth month) {
        Period period = Period.month(month);
        Figure amount = figures.apply(Indicator.SIGN_INV, period);
        return new Tally(figures.apply(Indicator.SIGN_N, period).added(), amount.money(), amount.incomplete().size());
    }

    /** The months from the plain figures, of which none takes anything back. */
    public static MonthlySigned of(Indicators indicators, int year) {
        Period bothYears = new Period(LocalDate.of(year - 1, 1, 1), LocalDate.of(year, 12, 31));
        Map<YearMonth, Figure> months = indicators.figure(Indicator.SIGN_N, bothYears).months();
        return new MonthlySigned(year, IntStream.rangeClosed(1, 12).mapToObj(number -> {
            YearMonth month = YearMonth.of(year, number);
            return new Month(month, tally(months.get(month)), tally(months.get(month.minusYears(1))));
        }).toList());
    }

    private static Tally tally(Figure signed) {
        return signed == null ? Tally.EMPTY : signed.tally();
    }
}
