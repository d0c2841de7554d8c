package landfall.insight.indicator.measure;

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
import landfall.domain.value.Qualifier;
import landfall.insight.Tally;
import landfall.insight.indicator.row.Grouping;
import landfall.insight.indicator.row.Row;
import landfall.insight.indicator.source.Dated;
import landfall.insight.indicator.source.Milestones;
import landfall.insight.place.Groups;
import landfall.insight.place.Numbers;
import landfall.insight.place.Places;

/**
 * The rows of a figure as the places where they are found, added up and split as numbers; the rows themselves are made
 * when somebody looks into them, for most numbers are only shown and few are ever opened.
 */
public final class Found extends AbstractList<Row> implements Parts, RandomAccess {
    private final Dated dated;
    private final Measure measure;
    private final Places places;
    private volatile List<Row> rows;

    private Found(Dated dated, Measure measure, Places places) {
        this.dated = dated;
        this.measure = measure;
        this.places = places;
    }

    /** Those of the places that count by the measure. */
    public static Found counted(Dated dated, Measure measure, Places places) {
        return new Found(dated, measure, measure.counted(places));
    }

    @Override
    public int number() {
        return places.number();
    }

    @Override
    public long part(int index) {
        return measure.part(places.all()[index]);
    }

    @Override
    public long whole(int index) {
        return measure.whole(places.all()[index]);
    }

    @Override
    public boolean isIncomplete(int index) {
        return measure.isIncomplete(places.all()[index]);
    }

    @Override
    public String id(int index) {
        return measure.entity(dated, places.all()[index]).id();
    }

    @Override
    public Numbers.Sum sum() {
        return measure.sum(places);
    }

    @Override
    public BigDecimal number(Fold fold) {
        return measure.number(fold, this, places);
    }

    @Override
    public Qualifier qualifier() {
        return measure.qualifier(places);
    }

    @Override
    public Map<String, Found> split(Grouping grouping) {
        Labels labels = dated.pipeline().answers(new Labels.Asked(grouping));
        return parts(labels.groups().split(places, dated::place), labels.words()::of);
    }

    @Override
    public Map<YearMonth, Found> months() {
        return parts(dated.milestones().months(places), Milestones::month);
    }

    private <T> Map<T, Found> parts(List<Groups.Part> parts, IntFunction<T> label) {
        var found = LinkedHashMap.<T, Found>newLinkedHashMap(parts.size());
        for (Groups.Part part : parts) {
            found.put(label.apply(part.group()), new Found(dated, measure, part.places()));
        }
        return found;
    }

    @Override
    public Tally tally() {
        return Tally.of(dated.pipeline(), places);
    }

    @Override
    public List<Row> rows() {
        List<Row> made = rows;
        if (made == null) {
            made = new ArrayList<>(places.number());
            for (int at : places.all()) {
                made.add(measure.row(dated, at));
            }
            made = Collections.unmodifiableList(made);
            rows = made;
        }
        return made;
    }

    @Override
    public int size() {
        return places.number();
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
