package landfall.insight.indicator;

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
import java.util.function.IntUnaryOperator;
import landfall.domain.value.Period;
import landfall.domain.value.Qualifier;
import landfall.insight.Places;
import landfall.insight.Tally;

/**
 * The rows of a figure as the places where they are found, added up and split as numbers; the rows themselves are made
 * when somebody looks into them, for most numbers are only shown and few are ever opened.
 */
final class Found extends AbstractList<Row> implements Parts, RandomAccess {
    private static final int MONTHS = 12;

    private final Dated dated;
    private final Measure measure;
    private final int[] places;
    private volatile List<Row> rows;

    private Found(Dated dated, Measure measure, int[] places) {
        this.dated = dated;
        this.measure = measure;
        this.places = places;
    }

    /** Those of the places that count by the measure. */
    static Found counted(Dated dated, Measure measure, int[] places) {
        if (measure == Measure.ONE) {
            return new Found(dated, measure, places);
        }
        var counted = new Places();
        for (int at : places) {
            if (measure.against(at) == null) {
                counted.add(at);
            }
        }
        return new Found(dated, measure, counted.all());
    }

    @Override
    public int number() {
        return places.length;
    }

    @Override
    public long part(int index) {
        return measure.part(places[index]);
    }

    @Override
    public long whole(int index) {
        return measure.whole(places[index]);
    }

    @Override
    public boolean isIncomplete(int index) {
        return measure.isIncomplete(places[index]);
    }

    @Override
    public String id(int index) {
        return get(index).entity().id();
    }

    /** The vaguest of the amounts. */
    Qualifier qualifier() {
        Qualifier vaguest = Qualifier.EXACT;
        for (int at : places) {
            vaguest = vaguest.and(measure.qualifier(at));
        }
        return vaguest;
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
        return split((within.to().getYear() + 1) * MONTHS - first, at -> dated.milestones().month(at) - first,
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
        split.forEach((key, some) -> found.put(key, new Found(dated, measure, some.all())));
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
                made.add(measure.row(dated, at));
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
