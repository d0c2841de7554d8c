package landfall.insight.indicator;

import landfall.domain.value.Qualifier;

/** For how much each thing that comes from a source counts in a figure, by the place at which {@link Dated} has it. */
interface Measure {
    /** Everything counts as one. */
    Measure ONE = new Measure() {
    };

    /** What speaks against counting it, or null. */
    default Reason against(int at) {
        return null;
    }

    /** What it adds: 1, an amount in the unit's smallest piece, or the numerator of a ratio. */
    default long part(int at) {
        return 1;
    }

    /** The denominator of a ratio; 0 where there is none. */
    default long whole(int at) {
        return 0;
    }

    /** How exact its amount is. */
    default Qualifier qualifier(int at) {
        return Qualifier.EXACT;
    }

    /** True when it lacks a fact that the definition asks for. */
    default boolean isIncomplete(int at) {
        return false;
    }

    /** The row of what counts. */
    default Row row(Dated dated, int at) {
        return new Row(dated.entity(at), dated.project(at), dated.date(at), part(at), whole(at), qualifier(at),
                isIncomplete(at));
    }
}
