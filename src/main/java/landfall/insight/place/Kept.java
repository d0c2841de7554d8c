package landfall.insight.place;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What was found in the answers of projects for one key or another, each found once and kept with the answers. When an
 * edit changes an answer, the next ones take over what was asked for last, put right. For any thread.
 */
public final class Kept<K, V> {
    private static final int MOST = 256;

    private final Map<K, V> asked = new ConcurrentHashMap<>();
    private final Map<K, V> takenOver = new HashMap<>();

    /** What is known of the key, or is found now; the same object as long as not too many others were asked for. */
    public V of(K key, Function<? super K, ? extends V> find) {
        V known = asked.get(key);
        if (known != null) {
            return known;
        }
        if (asked.size() >= MOST) {
            asked.clear();
        }
        V before = takenOver.get(key);
        V found = before == null ? find.apply(key) : before;
        V first = asked.putIfAbsent(key, found);
        return first == null ? found : first;
    }

    /**
     * Takes over what others were asked for, before anybody asks here.
     *
     * @param putRight what it is now; null when it must be found anew
     */
    public void takeOver(Kept<K, V> earlier, BiFunction<? super K, ? super V, ? extends V> putRight) {
        earlier.asked.forEach((key, known) -> {
            V now = putRight.apply(key, known);
            if (now != null) {
                takenOver.put(key, now);
            }
        });
    }
}
