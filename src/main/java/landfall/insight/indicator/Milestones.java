package landfall.insight.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Survey;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import landfall.insight.Places;

/**
 * Dates by which things count and what speaks against each whatever the period, as numbers side by side, so that fifty
 * figures over three periods do not visit every project a hundred and fifty times.
 */
final class Milestones {
    private static final Reason[] REASONS = Reason.values();
    private static final int MOST_PERIODS = 100;
    private static final byte NOT_THERE = -1;
    private static final byte COUNTS = 0;

    // Year, month and day as one number, the day 0 where only the month is known; all 0 without a date.
    private final int[] dates;
    // The place of the reason among all reasons, from 1.
    private final byte[] against;
    private final Map<Period, int[]> found = new ConcurrentHashMap<>();

    Milestones(int things) {
        dates = new int[things];
        against = new byte[things];
    }

    /** Asks the projects for theirs from one source; what the bureau has chosen and the basis decide what counts. */
    record Asked(Source source, Basis basis, Choices choices) implements Survey<Milestones> {
        @Override
        public List<EntityKind> kinds() {
            return List.of(EntityKind.CONTRACT, EntityKind.RECOGNITION);
        }

        @Override
        public Milestones room(int projects, Milestones known) {
            return new Milestones(projects);
        }

        @Override
        public void ask(Project project, Pipeline pipeline, Milestones answers, int place) {
            DayOrMonth date = source.date(project, choices);
            boolean reached = source.isReached(project, choices);
            if (date == null && !(reached && source.isLater())) {
                answers.against[place] = NOT_THERE;
            } else {
                answers.set(place, number(date),
                        source.reason(project, date, reached, new Grounds(pipeline, basis, choices)));
            }
        }

        @Override
        public void copy(Milestones known, int from, Milestones answers, int to, int projects) {
            System.arraycopy(known.dates, from, answers.dates, to, projects);
            System.arraycopy(known.against, from, answers.against, to, projects);
        }

        @Override
        public boolean same(Milestones known, int from, Milestones answers, int at) {
            return known.dates[from] == answers.dates[at] && known.against[from] == answers.against[at];
        }
    }

    void set(int at, int date, Reason reason) {
        dates[at] = date;
        against[at] = reason == null ? COUNTS : (byte) (reason.ordinal() + 1);
    }

    /** The date as one number; null is no date. */
    static int number(DayOrMonth date) {
        return date == null ? 0 : number(date.month(), date.day());
    }

    /** The day as one number. */
    static int number(LocalDate day) {
        return (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
    }

    private static int number(YearMonth month, int day) {
        return (month.getYear() * 100 + month.getMonthValue()) * 100 + day;
    }

    /** The month of a date, as months since the year 0. */
    int month(int at) {
        return dates[at] / 10_000 * 12 + dates[at] / 100 % 100 - 1;
    }

    /** True when it has nothing against it and had happened by the end of the day. */
    boolean countsBy(int at, int day) {
        return against[at] == COUNTS && dates[at] <= day;
    }

    /** True when it has a date, which is not after the end of the day; whatever speaks against it. */
    boolean happenedBy(int at, int day) {
        return dates[at] != 0 && dates[at] <= day;
    }

    /** The places of what surely lies before the day and has nothing against it. */
    int[] before(LocalDate day) {
        int first = number(day);
        int partOfMonth = number(YearMonth.from(day), 0);
        var found = new Places();
        for (int at = 0; at < dates.length; at++) {
            if (against[at] == COUNTS && dates[at] < first && dates[at] != partOfMonth) {
                found.add(at);
            }
        }
        return found.all();
    }

    int size() {
        return against.length;
    }

    /**
     * The places of what surely lies in the period, as {@link Period#contains} has it, and has nothing against it; for
     * looking only.
     */
    int[] in(Period period) {
        if (found.size() > MOST_PERIODS) {
            found.clear();
        }
        return found.computeIfAbsent(period, this::find);
    }

    private int[] find(Period period) {
        YearMonth first = YearMonth.from(period.from());
        YearMonth last = YearMonth.from(period.to());
        // A date known to the month lies in the period with the whole of its month.
        int from = number(first, period.from().getDayOfMonth() == 1 ? 0 : period.from().getDayOfMonth());
        int to = number(last, period.to().getDayOfMonth());
        int partOfMonth = period.to().equals(last.atEndOfMonth()) ? 0 : number(last, 0);
        var found = new Places();
        int[] read = dates;
        for (int at = 0; at < read.length; at++) {
            int date = read[at];
            if (date >= from && date <= to && date != partOfMonth && against[at] == COUNTS) {
                found.add(at);
            }
        }
        return found.all();
    }

    boolean isThere(int at) {
        return against[at] != NOT_THERE;
    }

    /** What speaks against counting what is there whatever the period, or null. */
    Reason reason(int at) {
        return against[at] == COUNTS ? null : REASONS[against[at] - 1];
    }
}
