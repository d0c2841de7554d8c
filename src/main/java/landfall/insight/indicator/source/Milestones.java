package landfall.insight.indicator.source;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Survey;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import landfall.insight.indicator.row.Reason;
import landfall.insight.place.Groups;
import landfall.insight.place.Kept;
import landfall.insight.place.Numbers;
import landfall.insight.place.Places;

/**
 * Dates by which things count and what speaks against each whatever the period, as numbers side by side, so that fifty
 * figures over three periods do not visit every project a hundred and fifty times.
 */
public final class Milestones {
    private static final Reason[] REASONS = Reason.values();
    private static final int MONTHS = 12;
    private static final byte NOT_THERE = -1;
    private static final byte COUNTS = 0;

    // Year, month and day as one number, the day 0 where only the month is known; all 0 without a date.
    private final int[] dates;
    // The place of the reason among all reasons, from 1.
    private final byte[] against;
    private final Kept<Days, Places> found = new Kept<>();
    private final Kept<Places, List<Groups.Part>> byMonth = new Kept<>();
    private final Kept<Object, Numbers.Sum> shares = new Kept<>();

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

        @Override
        public void follow(Milestones known, int[] changed, Milestones answers) {
            answers.found.takeOver(known.found, (days, places) -> answers.putRight(days, places, changed));
        }
    }

    void set(int at, int date, Reason reason) {
        dates[at] = date;
        against[at] = reason == null ? COUNTS : (byte) (reason.ordinal() + 1);
    }

    /** The date as one number; null is no date. */
    public static int number(DayOrMonth date) {
        return date == null ? 0 : number(date.month(), date.day());
    }

    /** The day as one number. */
    public static int number(LocalDate day) {
        return (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
    }

    private static int number(YearMonth month, int day) {
        return (month.getYear() * 100 + month.getMonthValue()) * 100 + day;
    }

    /** Some places by the months of their dates, numbered as {@link #month} knows them, in the order they come up in. */
    public List<Groups.Part> months(Places places) {
        return byMonth.of(places, some ->
                Groups.split(some.all(), at -> dates[at] / 10_000 * MONTHS + dates[at] / 100 % 100 - 1));
    }

    /** The month with the number, counted from the year 0. */
    public static YearMonth month(int number) {
        return YearMonth.of(number / MONTHS, number % MONTHS + 1);
    }

    /** What shares of other projects were found with these very milestones. */
    public Kept<Object, Numbers.Sum> shares() {
        return shares;
    }

    /** True when it has nothing against it and had happened by the end of the day. */
    public boolean countsBy(int at, int day) {
        return against[at] == COUNTS && dates[at] <= day;
    }

    /** True when it has a date, which is not after the end of the day; whatever speaks against it. */
    public boolean happenedBy(int at, int day) {
        return dates[at] != 0 && dates[at] <= day;
    }

    int size() {
        return against.length;
    }

    /** The places of what surely lies before the day and has nothing against it. */
    public Places before(LocalDate day) {
        return in(new Days(1, number(day) - 1, number(YearMonth.from(day), 0)));
    }

    /** The places of what surely lies in the period, as {@link Period#contains} has it, and has nothing against it. */
    public Places in(Period period) {
        YearMonth first = YearMonth.from(period.from());
        YearMonth last = YearMonth.from(period.to());
        // A date known to the month lies in the period with the whole of its month.
        return in(new Days(number(first, period.from().getDayOfMonth() == 1 ? 0 : period.from().getDayOfMonth()),
                number(last, period.to().getDayOfMonth()),
                period.to().equals(last.atEndOfMonth()) ? 0 : number(last, 0)));
    }

    /** Dates from one to another, both included, but for one of a month that is known no better. */
    private record Days(int from, int to, int but) {
        boolean contain(int date) {
            return date >= from && date <= to && date != but;
        }
    }

    private Places in(Days days) {
        return found.of(days, asked -> {
            var taker = new Places.Taker();
            int[] read = dates;
            int from = asked.from;
            int to = asked.to;
            for (int at = 0; at < read.length; at++) {
                int date = read[at];
                if (date >= from && date <= to && date != asked.but && against[at] == COUNTS) {
                    taker.add(at);
                }
            }
            return taker.places();
        });
    }

    // What an edit moved into a period or out of it.
    private Places putRight(Days days, Places known, int[] changed) {
        Places now = known;
        for (int at : changed) {
            now = now.having(at, against[at] == COUNTS && days.contain(dates[at]));
        }
        return now;
    }

    boolean isThere(int at) {
        return against[at] != NOT_THERE;
    }

    /** What speaks against counting what is there whatever the period, or null. */
    public Reason reason(int at) {
        return against[at] == COUNTS ? null : REASONS[against[at] - 1];
    }
}
