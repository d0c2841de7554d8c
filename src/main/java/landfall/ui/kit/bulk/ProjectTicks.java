package landfall.ui.kit.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which projects are ticked, shown or not. */
public final class ProjectTicks {
    private final Set<String> ticked = new HashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();

    public boolean isTicked(String id) {
        return ticked.contains(id);
    }

    /** How many projects are ticked. */
    public int count() {
        return ticked.size();
    }

    /** Ticks or unticks a project. */
    public void tick(String id, boolean on) {
        tick(List.of(id), on);
    }

    /** Ticks or unticks many at once; the listeners hear of it once. */
    public void tick(Collection<String> ids, boolean on) {
        boolean changed = on ? ticked.addAll(ids) : ticked.removeAll(ids);
        if (changed) {
            listeners.forEach(Runnable::run);
        }
    }

    /** Unticks everything. */
    public void clear() {
        tick(List.copyOf(ticked), false);
    }

    /** Unticks the projects that are no more. */
    public void keep(Predicate<String> known) {
        tick(ticked.stream().filter(known.negate()).toList(), false);
    }

    /** Calls the listener when something was ticked or unticked. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
