package landfall.insight.indicator.measure;

import java.math.BigDecimal;
import landfall.domain.Entity;
import landfall.domain.value.Qualifier;
import landfall.insight.indicator.row.Reason;
import landfall.insight.indicator.row.Row;
import landfall.insight.indicator.source.Dated;
import landfall.insight.place.Numbers;
import landfall.insight.place.Places;

/** For how much each thing that comes from a source counts in a figure, by the place at which {@link Dated} has it. */
public interface Measure {
    /** Everything counts as one. */
    Measure ONE = new Measure() {
        @Override
        public Places counted(Places places) {
            return places;
        }

        @Override
        public Numbers.Sum sum(Places places) {
            return Numbers.Sum.ones(places.number());
        }

        @Override
        public Qualifier qualifier(Places places) {
            return Qualifier.EXACT;
        }
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

    /** Those of the places that count. */
    default Places counted(Places places) {
        return Numbers.those(places, at -> against(at) == null);
    }

    /** What these places, all of which count, come to. */
    default Numbers.Sum sum(Places places) {
        int[] all = places.all();
        return Numbers.Sum.of(all.length, index -> part(all[index]), index -> whole(all[index]),
                index -> isIncomplete(all[index]));
    }

    /** The number that the parts at these places become. */
    default BigDecimal number(Fold fold, Parts parts, Places places) {
        return fold.of(parts);
    }

    /** How exact the amounts at these places are together. */
    default Qualifier qualifier(Places places) {
        Qualifier vaguest = Qualifier.EXACT;
        for (int at : places.all()) {
            vaguest = vaguest.and(qualifier(at));
        }
        return vaguest;
    }

    /** What is counted: the thing itself unless something else stands for it. */
    default Entity entity(Dated dated, int at) {
        return dated.entity(at);
    }

    /** The row of what counts. */
    default Row row(Dated dated, int at) {
        return new Row(entity(dated, at), dated.project(at), dated.date(at), part(at), whole(at), qualifier(at),
                isIncomplete(at));
    }
}
