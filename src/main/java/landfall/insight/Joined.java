package landfall.insight;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;

/**
 * Lists one after the other as one list, put together when somebody first looks into it: most numbers are only shown,
 * and few of them are ever opened.
 */
public final class Joined<E> extends AbstractList<E> implements RandomAccess {
    private final int size;
    private List<? extends List<? extends E>> pieces;
    private List<E> all;

    private Joined(List<? extends List<? extends E>> pieces) {
        int total = 0;
        for (List<? extends E> piece : pieces) {
            total += piece.size();
        }
        this.size = total;
        this.pieces = pieces;
    }

    /** @param pieces lists that do not change any more */
    public static <E> List<E> of(List<? extends List<? extends E>> pieces) {
        return new Joined<>(pieces);
    }

    /** The list itself where it cannot change, otherwise a copy. */
    public static <E> List<E> kept(List<E> list) {
        return list instanceof Joined ? list : List.copyOf(list);
    }

    private synchronized List<E> all() {
        if (all == null) {
            var together = new ArrayList<E>(size);
            addTo(together);
            all = Collections.unmodifiableList(together);
            pieces = null;
        }
        return all;
    }

    // Pieces that are joined themselves need not keep a list of their own.
    private synchronized void addTo(List<? super E> together) {
        if (all != null) {
            together.addAll(all);
            return;
        }
        for (List<? extends E> piece : pieces) {
            if (piece instanceof Joined<? extends E> joined) {
                joined.addTo(together);
            } else {
                together.addAll(piece);
            }
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public E get(int index) {
        return all().get(index);
    }

    @Override
    public Iterator<E> iterator() {
        return all().iterator();
    }

    @Override
    public Object[] toArray() {
        return all().toArray();
    }
}
