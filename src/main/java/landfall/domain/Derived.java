package landfall.domain;

import java.util.List;
import java.util.function.Function;

/**
 * Something that is worked out of all things of a few kinds. A snapshot keeps it, and so does the next one as long as
 * none of these kinds changes; it is known by this very object, and must not hold on to the snapshot.
 */
public final class Derived<T> {
    private final List<EntityKind> kinds;
    private final Function<Pipeline, T> from;

    /** @param from what it is in a snapshot, never null */
    public Derived(List<EntityKind> kinds, Function<Pipeline, T> from) {
        this.kinds = kinds;
        this.from = from;
    }

    T of(Pipeline pipeline) {
        return from.apply(pipeline);
    }

    boolean isSame(Pipeline earlier, Pipeline pipeline) {
        for (EntityKind kind : kinds) {
            if (!pipeline.shares(kind, earlier)) {
                return false;
            }
        }
        return true;
    }
}
