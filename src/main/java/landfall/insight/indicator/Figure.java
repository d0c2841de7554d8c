package landfall.insight.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import landfall.domain.Project;
import landfall.domain.value.Dollars;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.domain.value.Qualifier;
import landfall.insight.Tally;
import landfall.insight.indicator.measure.Fold;
import landfall.insight.indicator.measure.Parts;
import landfall.insight.indicator.row.Grouping;
import landfall.insight.indicator.row.Row;
import landfall.text.Formats;

/**
 * One figure with the rows behind it; the number is nothing but a fold over the rows.
 *
 * @param number in the indicator's unit, or null where the rows give none (a rate of nothing)
 * @param rows what is counted, in the order of the pipeline
 */
public record Figure(Indicator indicator, Period period, BigDecimal number, List<Row> rows) {
    public Figure {
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(period);
        rows = rows instanceof Parts ? rows : List.copyOf(rows);
    }

    static Figure of(Indicator indicator, Period period, List<Row> rows) {
        return new Figure(indicator, period, Parts.of(rows).number(indicator.fold()), rows);
    }

    /**
     * The number of something counted or added up: projects, leads, enterprises, days, months, yuan, dollars.
     *
     * @throws IllegalStateException when the figure is a ratio or has no number
     */
    public long value() {
        if (number == null || number.scale() > 0) {
            throw new IllegalStateException(indicator + " is no whole number");
        }
        return number.longValueExact();
    }

    /**
     * The number as money, as vague as the vaguest amount in it.
     *
     * @throws IllegalStateException when the indicator does not count yuan
     */
    public Money money() {
        if (indicator.unit() != Indicator.Unit.YUAN) {
            throw new IllegalStateException(indicator + " counts no money");
        }
        return new Money(number == null ? 0 : value(), qualifier());
    }

    /**
     * The number as US dollars, as vague as the vaguest amount in it.
     *
     * @throws IllegalStateException when the indicator does not count dollars
     */
    public Dollars dollars() {
        if (indicator.unit() != Indicator.Unit.DOLLARS) {
            throw new IllegalStateException(indicator + " counts no dollars");
        }
        return new Dollars(value(), qualifier());
    }

    /** The number as people read it, amounts of money and dollars with their unit; — where there is none. */
    public String text(Formats formats) {
        if (number == null) {
            return "—";
        }
        return switch (indicator.unit()) {
            case PROJECTS, LEADS, BATCHES, ENTERPRISES, DAYS, MONTHS -> formats.integer(value());
            case YUAN -> formats.money(money());
            case DOLLARS -> formats.dollars(dollars());
            case PERCENT -> formats.percent(number);
            case WAN_PER_MU -> formats.fixed(number, 2);
        };
    }

    /** Of days or months, beside the median, the number that nine tenths of the rows do not exceed; null for others. */
    public BigDecimal ninetieth() {
        return indicator.fold() == Fold.MEDIAN ? parts().number(Fold.NINETIETH) : null;
    }

    /** What one of the rows comes to by itself, as people read it; — where it gives no number alone. */
    public String text(Row row, Formats formats) {
        boolean isUnknown = row.incomplete() && row.part() == 0;
        return isUnknown ? "—" : of(indicator, period, List.of(row)).text(formats);
    }

    /** The vaguest of the amounts in the figure; exact for a number of projects. */
    public Qualifier qualifier() {
        return parts().qualifier();
    }

    /** The projects behind the figure, each once, in the order of the pipeline. */
    public List<Project> counted() {
        return Row.projects(rows);
    }

    /** Those of them that add to the figure, not those of which it takes something back. */
    public List<Project> added() {
        return Row.projects(rows.stream().filter(row -> row.part() >= 0).toList());
    }

    /** Those of them that lack a fact which the definition asks for. */
    public List<Project> incomplete() {
        return Row.projects(rows.stream().filter(Row::incomplete).toList());
    }

    /** The same figure over parts of its rows: one for each label, in the order in which the labels come up. */
    public Map<String, Figure> split(Function<Row, String> label) {
        return figures(Row.split(rows, label));
    }

    /** The same by a property of its projects. */
    public Map<String, Figure> split(Grouping grouping) {
        return figures(parts().split(grouping));
    }

    private Map<String, Figure> figures(Map<String, ? extends List<Row>> parts) {
        var figures = new LinkedHashMap<String, Figure>();
        parts.forEach((label, part) -> figures.put(label, of(indicator, period, part)));
        return figures;
    }

    /** The same month by month; only of things that have a date. */
    public Map<YearMonth, Figure> months() {
        var figures = new HashMap<YearMonth, Figure>();
        parts().months().forEach((month, part) -> figures.put(month, of(indicator, Period.month(month), part)));
        return figures;
    }

    /** Of a figure that counts projects: these with their total investments. */
    public Tally tally() {
        return parts().tally();
    }

    /** The same figure where nothing counts. */
    public Figure none() {
        return of(indicator, period, List.of());
    }

    /** The same figure over some of its rows. */
    public Figure part(Predicate<Row> of) {
        return of(indicator, period, rows.stream().filter(of).toList());
    }

    private Parts parts() {
        return Parts.of(rows);
    }
}
