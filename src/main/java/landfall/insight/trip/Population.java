package landfall.insight.trip;

import java.util.Set;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;

/** Whose trips count as batches (domain §4.2 out_b): figures of two populations must never be compared. */
public enum Population {
    LEADERS("班子成员", Set.of("党工委书记/管委会主任", "党工委书记", "管委会主任", "班子成员")),
    LEADERS_AND_TASK_FORCES("班子成员和专班负责人",
            Set.of("党工委书记/管委会主任", "党工委书记", "管委会主任", "班子成员", "专班负责人")),
    EVERYBODY("不限", null);

    private final String word;
    private final Set<String> levels;

    Population(String word, Set<String> levels) {
        this.word = word;
        this.levels = levels;
    }

    /** The word of {@link BureauFields#TRIP_POPULATION} that chooses it. */
    public String word() {
        return word;
    }

    /** The population that the bureau has chosen; the leaders of the zone unless it has. */
    public static Population of(Bureau bureau) {
        String chosen = bureau.get(BureauFields.TRIP_POPULATION);
        for (Population population : values()) {
            if (population.word.equals(chosen)) {
                return population;
            }
        }
        return LEADERS;
    }

    /** True when a trip counts whatever its leader is. */
    public boolean isEverybody() {
        return levels == null;
    }

    /** True when a leader of this level (domain §3.8) belongs to it; null is a level that nobody has recorded. */
    public boolean includes(String level) {
        return isEverybody() || level != null && levels.contains(level);
    }

    /** The key of its name in the text bundles. */
    public String labelKey() {
        return "insight.population." + name();
    }
}
