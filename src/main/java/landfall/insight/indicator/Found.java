package landfall.insight.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import landfall.domain.value.Period;
import landfall.insight.Places;
import landfall.insight.Tally;

/**
 * The rows of a figure as the places where they are found, added up and split as numbers; the rows themselves are made
 * when somebody looks into them, for most numbers are only shown and few are ever opened.
 */
final class Found extends AbstractList<Row> implements RandomAccess {
    private static final int MONTHS = 12;

    private final Dated dated;
    private final Rule.SteadyJudge judge;
    // What each adds; null where each is one.
    private final long[] parts;
    private final int[] places;
    private volatile List<Row> rows;

    private Found(Dated dated, Rule.SteadyJudge judge, long[] parts, int[] places) {
        this.dated = dated;
        this.judge = judge;
        this.parts = parts;
        this.places = places;
    }

    /** All of the places, each for one. */
    static Found all(Dated dated, Rule.SteadyJudge judge, int[] places) {
        return new Found(dated, judge, null, places);
    }

    /** Those of the places where the judge finds something to count, each for one. */
    static Found counted(Dated dated, Rule.SteadyJudge judge, int[] places) {
        boolean[] fits = dated.fits(judge);
        return all(dated, judge, fitting(places, at -> fits[at]));
    }

    /** Those of the places where the judge finds something to add. */
    static Found added(Dated dated, Rule.SteadyJudge judge, int[] places) {
        long[] parts = dated.parts(judge);
        return new Found(dated, judge, parts, fitting(places, at -> parts[at] != Amounts.NONE));
    }

    private static int[] fitting(int[] places, IntPredicate fits) {
        var fitting = new Places();
        for (int at : places) {
            if (fits.test(at)) {
                fitting.add(at);
            }
        }
        return fitting.all();
    }

    /** The parts added up. */
    BigDecimal sum() {
        long sum = parts == null ? places.length : 0;
        for (int i = 0; parts != null && i < places.length; i++) {
            sum = Math.addExact(sum, parts[places[i]]);
        }
        return BigDecimal.valueOf(sum);
    }

    /** The same by a property of the projects, in the order in which its labels come up. */
    Map<String, Found> split(Grouping grouping) {
        Labels labels = dated.pipeline().answers(new Labels.Asked(grouping));
        List<String> words = labels.words().all();
        return split(words.size(), at -> labels.codes()[dated.place(at)], words::get);
    }

    /** The same month by month, in the order in which the months come up. */
    Map<YearMonth, Found> months(Period within) {
        int first = within.from().getYear() * MONTHS;
        return split((within.to().getYear() + 1) * MONTHS - first, at -> dated.month(at) - first,
                month -> YearMonth.of((first + month) / MONTHS, month % MONTHS + 1));
    }

    private <T> Map<T, Found> split(int groups, IntUnaryOperator group, IntFunction<T> label) {
        var taken = new Places[groups];
        var split = new LinkedHashMap<T, Places>();
        for (int at : places) {
            int of = group.applyAsInt(at);
            if (taken[of] == null) {
                taken[of] = new Places();
                split.put(label.apply(of), taken[of]);
            }
            taken[of].add(at);
        }
        var found = new LinkedHashMap<T, Found>();
        split.forEach((key, some) -> found.put(key, new Found(dated, judge, parts, some.all())));
        return found;
    }

    /** The projects counted and added up; for what comes from projects themselves. */
    Tally tally() {
        return Tally.of(dated.pipeline(), places);
    }

    private List<Row> rows() {
        List<Row> made = rows;
        if (made == null) {
            made = new ArrayList<>(places.length);
            for (int at : places) {
                made.add((Row) judge.of(dated.entity(at), dated.project(at), dated.date(at)));
            }
            made = Collections.unmodifiableList(made);
            rows = made;
        }
        return made;
    }

    @Override
    public int size() {
        return places.length;
    }

    @Override
    public Row get(int index) {
        return rows().get(index);
    }

    @Override
    public Iterator<Row> iterator() {
        return rows().iterator();
    }
}
