package landfall.insight.trip;

import landfall.text.Texts;

/** What is counted of trips, each in a unit of its own: a batch is no visit, and neither is a person (domain §7.1, 2). */
public enum TripMeasure {
    /** 走出去招商批次, in 批次. */
    OUT_B,
    /** 请进来批次, in 批次; beside it the people, in 人次. */
    IN_B,
    /** 走访企业, in 家; beside it the return visits, in 次. */
    VISIT_N;

    /** The key of its name in the text bundles. */
    public String labelKey() {
        return "insight.trip." + name();
    }

    /** The sentence that says what counts, with the population where it matters. */
    public String definition(Population population, Texts texts) {
        return texts.of("insight.trip.definition." + name(), texts.of(population.labelKey()));
    }
}
