package landfall.insight.indicator.measure;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import landfall.insight.indicator.row.Row;
import landfall.insight.place.Numbers;

/** The rows of two figures one after the other, which are not made before somebody looks into them. */
public final class Joined extends AbstractList<Row> implements Parts, RandomAccess {
    private final Found first;
    private final Found second;

    public Joined(Found first, Found second) {
        this.first = first;
        this.second = second;
    }

    private Found of(int index) {
        return index < first.size() ? first : second;
    }

    private int within(int index) {
        return index < first.size() ? index : index - first.size();
    }

    @Override
    public List<Row> rows() {
        return this;
    }

    @Override
    public int number() {
        return first.size() + second.size();
    }

    @Override
    public long part(int index) {
        return of(index).part(within(index));
    }

    @Override
    public long whole(int index) {
        return of(index).whole(within(index));
    }

    @Override
    public boolean isIncomplete(int index) {
        return of(index).isIncomplete(within(index));
    }

    @Override
    public Numbers.Sum sum() {
        return first.sum().and(second.sum());
    }

    @Override
    public String id(int index) {
        return get(index).entity().id();
    }

    @Override
    public int size() {
        return number();
    }

    @Override
    public Row get(int index) {
        return of(index).get(within(index));
    }
}
