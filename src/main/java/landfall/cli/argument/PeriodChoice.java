package landfall.cli.argument;

import java.time.LocalDate;
import java.time.YearMonth;
import landfall.cli.result.Stretch;
import landfall.domain.value.Period;
import landfall.insight.indicator.Span;
import landfall.text.Problem;
import picocli.CommandLine.Option;

/** The options that choose the days over which figures are taken: a span that ends with a month, or free days. */
public final class PeriodChoice {
    @Option(names = "--month", paramLabel = "YYYY-MM", converter = MonthText.class,
            descriptionKey = "cli.option.month.or_this")
    private YearMonth month;

    @Option(names = "--span", paramLabel = SpanName.CHOICE, converter = SpanName.class,
            descriptionKey = "cli.option.span")
    private Span span;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.from")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.to")
    private LocalDate to;

    /**
     * The days that were asked for.
     *
     * @param today whose month is meant when none is named, with the year up to it
     * @throws Problem when the options contradict each other
     */
    public Stretch of(LocalDate today) {
        if (from == null && to == null) {
            YearMonth last = month == null ? YearMonth.from(today) : month;
            Span asked = span == null ? Span.YEAR_TO_DATE : span;
            return new Stretch(asked.ending(last), asked.yearBefore(last), asked.before(last).orElse(null));
        }
        if (month != null || span != null) {
            throw new Problem("cli.figures.two_periods");
        }
        if (from == null || to == null) {
            throw new Problem("cli.figures.half_period");
        }
        if (to.isBefore(from)) {
            throw new Problem("cli.figures.backwards", from, to);
        }
        var period = new Period(from, to);
        return new Stretch(period, period.lastYear(), null);
    }
}
