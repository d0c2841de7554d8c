package landfall.insight.filter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import landfall.domain.value.Period;
import landfall.text.Formats;
import landfall.text.Texts;

/** A stretch of days that a filter asks for, both ends counted. */
public sealed interface DateSpan {
    /** The days that are meant when today is the given day. */
    Period on(LocalDate today);

    /** The span in the user's language. */
    String describe(Texts texts);

    /** One line that {@link #decode} reads back. */
    String encode();

    /** A stretch that goes along with the calendar, so that a saved filter stays true. */
    enum Current implements DateSpan {
        THIS_MONTH, THIS_QUARTER, THIS_YEAR, LAST_30_DAYS;

        @Override
        public Period on(LocalDate today) {
            YearMonth month = YearMonth.from(today);
            return switch (this) {
                case THIS_MONTH -> Period.month(month);
                case THIS_QUARTER -> {
                    YearMonth first = month.minusMonths((month.getMonthValue() - 1) % 3);
                    yield new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
                }
                case THIS_YEAR -> Period.year(today.getYear());
                case LAST_30_DAYS -> new Period(today.minusDays(29), today);
            };
        }

        @Override
        public String describe(Texts texts) {
            return texts.of("insight.span." + name());
        }

        @Override
        public String encode() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * From one day to another.
     *
     * @param from the first day, or null for any
     * @param to the last day, or null for any
     */
    record Between(LocalDate from, LocalDate to) implements DateSpan {
        private static final String DOTS = "..";

        /** @throws IllegalArgumentException when the days stand in the wrong order or both are missing */
        public Between {
            if (from == null && to == null || from != null && to != null && to.isBefore(from)) {
                throw new IllegalArgumentException(from + DOTS + to);
            }
        }

        @Override
        public Period on(LocalDate today) {
            return new Period(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to);
        }

        @Override
        public String describe(Texts texts) {
            var formats = Formats.forScreen(texts);
            return to == null ? texts.of("insight.span.from", formats.date(from))
                    : from == null ? texts.of("insight.span.to", formats.date(to))
                    : formats.period(new Period(from, to));
        }

        @Override
        public String encode() {
            return (from == null ? "" : from) + DOTS + (to == null ? "" : to);
        }
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws RuntimeException when the text is nothing of the kind
     */
    static DateSpan decode(String text) {
        int dots = text.indexOf(Between.DOTS);
        return dots < 0 ? Current.valueOf(text.toUpperCase(Locale.ROOT))
                : new Between(day(text.substring(0, dots)), day(text.substring(dots + Between.DOTS.length())));
    }

    private static LocalDate day(String iso) {
        return iso.isEmpty() ? null : LocalDate.parse(iso);
    }
}
