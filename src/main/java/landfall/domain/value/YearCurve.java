package landfall.domain.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a year's target is spread over its months (月度曲线): the share that is to be reached by the end of each month.
 *
 * @param percents twelve shares in percent, January first; none falls below the one before it and the last is 100
 */
public record YearCurve(List<BigDecimal> percents) {
    public static final int MONTHS = 12;
    /** Fine enough that a whole number of projects or a thousand billion yuan comes back as it was typed. */
    private static final int DECIMALS = 10;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    /** A twelfth more with every month, which is what the passing of time alone asks for (序时). */
    public static final YearCurve EVEN = of(IntStream.rangeClosed(1, MONTHS).mapToObj(BigDecimal::valueOf).toList());

    /** @throws IllegalArgumentException when these are no twelve shares that rise to 100 */
    public YearCurve {
        if (percents.size() != MONTHS) {
            throw new IllegalArgumentException(percents.size() + " months");
        }
        percents = percents.stream().map(YearCurve::plain).toList();
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal percent : percents) {
            if (percent.compareTo(before) < 0) {
                throw new IllegalArgumentException(percents + " falls");
            }
            before = percent;
        }
        if (before.compareTo(WHOLE) != 0) {
            throw new IllegalArgumentException(percents + " ends elsewhere than at 100");
        }
    }

    /**
     * The curve through what is to be reached by the end of each month, in any unit; the last value is the whole.
     *
     * @throws IllegalArgumentException when these are no twelve values that rise from 0 or more to more than 0
     */
    public static YearCurve of(List<BigDecimal> cumulative) {
        BigDecimal whole = cumulative.getLast();
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException(cumulative + " comes to nothing");
        }
        return new YearCurve(cumulative.stream()
                .map(value -> value.multiply(WHOLE).divide(whole, DECIMALS, RoundingMode.HALF_UP)).toList());
    }

    /** The share, in percent, to be reached by the end of the month; 0 for month 0. */
    public BigDecimal percent(int month) {
        return month == 0 ? BigDecimal.ZERO : percents.get(month - 1);
    }

    /** What the share of the month comes to in a whole, in the unit of the whole and rounded to its hundredth. */
    public BigDecimal valueAt(int month, BigDecimal whole) {
        return plain(whole.multiply(percent(month)).divide(WHOLE, 2, RoundingMode.HALF_UP));
    }

    /**
     * Reads the form that {@link #toString} writes.
     *
     * @throws IllegalArgumentException when the text is no curve
     */
    public static YearCurve parse(String text) {
        return new YearCurve(Arrays.stream(text.split(" ")).map(BigDecimal::new).toList());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The twelve shares in percent with a space between them. */
    @Override
    public String toString() {
        return percents.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
    }
}
