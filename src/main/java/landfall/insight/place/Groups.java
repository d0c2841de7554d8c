package landfall.insight.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** To which group each project belongs, as numbers side by side; the places of all groups are found together, once. */
public final class Groups {
    /** The group of what belongs to none. */
    public static final int NONE = -1;

    private final int[] codes;
    private final Kept<Places, List<Part>> splits = new Kept<>();
    private volatile Places[] all;

    /** Those of some places that stand in one group. */
    public record Part(int group, Places places) {
    }

    public Groups(int projects) {
        codes = new int[projects];
    }

    public int number() {
        return codes.length;
    }

    /** Puts a project into a group, a small number from 0 on, or into {@link #NONE}. */
    public void set(int place, int group) {
        codes[place] = group;
    }

    public int of(int place) {
        return codes[place];
    }

    /** Takes over the groups of projects one after the other. */
    public void copy(Groups known, int from, int to, int projects) {
        System.arraycopy(known.codes, from, codes, to, projects);
    }

    /** Takes over the places of the known groups, from which ours differ only in these. */
    public void follow(Groups known, int[] changed) {
        Places[] before = known.all;
        if (before == null) {
            return;
        }
        Places[] now = before.clone();
        for (int place : changed) {
            if (known.codes[place] != codes[place]) {
                now = moved(now, known.codes[place], place, false);
                now = moved(now, codes[place], place, true);
            }
        }
        all = now;
    }

    private static Places[] moved(Places[] groups, int group, int place, boolean isIn) {
        if (group < 0) {
            return groups;
        }
        Places[] enough = group < groups.length ? groups : withRoom(groups, group + 1);
        enough[group] = enough[group].having(place, isIn);
        return enough;
    }

    private static Places[] withRoom(Places[] groups, int number) {
        Places[] more = Arrays.copyOf(groups, number);
        Arrays.fill(more, groups.length, number, Places.NONE);
        return more;
    }

    /** The places of a group. */
    public Places in(int group) {
        Places[] found = all;
        if (found == null) {
            found = new Places[0];
            for (Part part : split(IntStream.range(0, codes.length).toArray(), place -> codes[place])) {
                found = part.group < found.length ? found : withRoom(found, part.group + 1);
                found[part.group] = part.places;
            }
            all = found;
        }
        return group < found.length ? found[group] : Places.NONE;
    }

    /**
     * Some places by the groups of the projects to which what stands there belongs, in the order in which they come up.
     *
     * @param project the place of the project; always the same for these places
     */
    public List<Part> split(Places places, IntUnaryOperator project) {
        return splits.of(places, some -> split(some.all(), place -> codes[project.applyAsInt(place)]));
    }

    /**
     * Splits places, in the order in which their groups come up.
     *
     * @param group the group of what stands at a place; below 0 for none
     */
    public static List<Part> split(int[] places, IntUnaryOperator group) {
        int[] groups = new int[places.length];
        int lowest = Integer.MAX_VALUE;
        int highest = NONE;
        for (int i = 0; i < places.length; i++) {
            int own = group.applyAsInt(places[i]);
            groups[i] = own;
            if (own >= 0) {
                lowest = Math.min(lowest, own);
                highest = Math.max(highest, own);
            }
        }
        int[] numbers = new int[Math.max(0, highest - lowest + 1)];
        for (int own : groups) {
            if (own >= 0) {
                numbers[own - lowest]++;
            }
        }
        int[][] taken = new int[numbers.length][];
        var parts = new ArrayList<Part>();
        for (int i = 0; i < places.length; i++) {
            int own = groups[i] - lowest;
            if (groups[i] < 0) {
                continue;
            }
            if (taken[own] == null) {
                taken[own] = new int[numbers[own]];
                numbers[own] = 0;
                parts.add(new Part(groups[i], new Places(taken[own])));
            }
            taken[own][numbers[own]++] = places[i];
        }
        return parts;
    }
}
