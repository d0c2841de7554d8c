package landfall.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** To which group each project belongs, as numbers side by side; the places of all groups are found together, once. */
public final class Groups {
    /** The group of what belongs to none. */
    public static final int NONE = -1;

    private final int[] codes;
    private final Kept<Places, List<Part>> splits = new Kept<>();
    private volatile Places[] all;

    /** Those of some places that stand in one group. */
    public record Part(int group, Places places) {
        private static List<Part> of(Places[] groups) {
            var parts = new ArrayList<Part>();
            for (int group = 0; group < groups.length; group++) {
                if (groups[group].number() > 0) {
                    parts.add(new Part(group, groups[group]));
                }
            }
            return inOrder(parts);
        }

        /** The same in the order in which they come up. */
        public static List<Part> inOrder(List<Part> parts) {
            return parts.stream().sorted(Comparator.comparingInt(part -> part.places.all()[0])).toList();
        }
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
            found = taken(null, IntUnaryOperator.identity());
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
        return splits.of(places, some -> Part.of(taken(some.all(), project)));
    }

    // Without places of everything.
    private Places[] taken(int[] places, IntUnaryOperator project) {
        var takers = new Places.Taker[8];
        int number = 0;
        int size = places == null ? codes.length : places.length;
        for (int i = 0; i < size; i++) {
            int place = places == null ? i : places[i];
            int group = codes[project.applyAsInt(place)];
            if (group < 0) {
                continue;
            }
            if (group >= takers.length) {
                takers = Arrays.copyOf(takers, Math.max(group + 1, 2 * takers.length));
            }
            if (takers[group] == null) {
                takers[group] = new Places.Taker();
                number = Math.max(number, group + 1);
            }
            takers[group].add(place);
        }
        var split = new Places[number];
        for (int group = 0; group < number; group++) {
            split[group] = takers[group] == null ? Places.NONE : takers[group].places();
        }
        return split;
    }
}
