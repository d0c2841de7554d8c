package landfall.insight.close;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.calendar.WorkCalendar;

/**
 * The closed months of a bureau, without a gap from the first one on. Where two laptops closed the same month, the
 * earlier close holds; a close whose month before is open again waits until that one is closed.
 */
public final class Closings {
    /** The working day of the following month on which a month is closed (domain §4.1, 3). */
    private static final int DUE = 3;

    private final List<Closing> months;

    private Closings(List<Closing> months) {
        this.months = List.copyOf(months);
    }

    public static Closings of(Pipeline pipeline) {
        List<Closing> all = pipeline.items(EntityKind.MONTH_CLOSE).stream().map(Closing::of).flatMap(Optional::stream)
                .sorted(Comparator.comparing(Closing::month).thenComparing(Closing::closedOn)
                        .thenComparing(closing -> closing.item().id())).toList();
        var chain = new ArrayList<Closing>();
        for (Closing closing : all) {
            boolean fits = chain.isEmpty() ? closing.snapshot().isOpening() : !closing.snapshot().isOpening()
                    && closing.month().equals(chain.getLast().month().plusMonths(1));
            if (fits) {
                chain.add(closing);
            }
        }
        return new Closings(chain);
    }

    /** The closed months, earliest first. */
    public List<Closing> months() {
        return months;
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }

    /** The last closed month, or null when none is. */
    public YearMonth last() {
        return isEmpty() ? null : months.getLast().month();
    }

    /** The first open month after the closed ones, or null when none is closed. */
    public YearMonth firstOpen() {
        return isEmpty() ? null : last().plusMonths(1);
    }

    /** True when the figures of the month are frozen: it was closed, or lies before the first closed month. */
    public boolean isClosed(YearMonth month) {
        return !isEmpty() && !month.isAfter(last());
    }

    /** The close of the month itself. */
    public Optional<Closing> of(YearMonth month) {
        return months.stream().filter(closing -> closing.month().equals(month)).findFirst();
    }

    /** The day by which the month should be closed: the third working day of the month after it. */
    public static LocalDate due(YearMonth month, WorkCalendar calendar) {
        LocalDate day = month.atEndOfMonth();
        for (int working = 0; working < DUE;) {
            day = day.plusDays(1);
            working += calendar.isWorking(day) ? 1 : 0;
        }
        return day;
    }

    /** All that closed months have counted, added up thing by thing. */
    Map<Line.Key, Line> balance() {
        var balance = new LinkedHashMap<Line.Key, Line>();
        for (Closing closing : months) {
            closing.snapshot().lines().forEach(line -> balance.merge(line.key(), line, Line::plus));
        }
        return balance;
    }
}
