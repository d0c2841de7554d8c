package landfall.journal.draft;

import java.time.Year;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Holder;
import landfall.domain.Pipeline;
import landfall.domain.TargetFields;
import landfall.domain.value.Count;
import landfall.domain.value.Dollars;
import landfall.domain.value.Money;
import landfall.domain.value.Quantity;
import landfall.domain.value.YearCurve;
import landfall.journal.Draft;
import landfall.journal.EditKind;

/** The drafts that keep the annual targets of the bureau, its units and its people (目标任务分解表). */
public final class TargetDrafts {
    /**
     * What a target is about.
     *
     * @param indicator the code of domain §4.2
     * @param labelKey the key of the indicator's name, for the edit's label
     */
    public record About(int year, Holder holder, String indicator, String labelKey) {

        /** The same on every laptop, so that two who enter one target meet in it. */
        public String id() {
            return String.join("-", "target", Integer.toString(year), indicator, holder.kind().word(), holder.name());
        }

        private Draft draft(EditKind kind) {
            return Draft.of(kind, Integer.toString(year),
                    holder.kind() == Holder.Kind.BUREAU ? "edit.whole_bureau" : holder.name(), labelKey);
        }
    }

    private TargetDrafts() {
    }

    /** The holder is to reach so much, in the indicator's unit, by the end of the year; the curve stays as it is. */
    public static Draft set(About about, Quantity value) {
        Draft draft = about.draft(EditKind.TARGET_SET);
        write(draft, about, value);
        return draft;
    }

    /** An empty draft for many targets of a year, to be filled by {@link #write}. */
    public static Draft several(int year, int count) {
        return Draft.of(EditKind.TARGETS_SET, Integer.toString(year), Integer.toString(count));
    }

    /** Adds a target to a draft; the curve stays as it is. */
    public static void write(Draft draft, About about, Quantity value) {
        String id = about.id();
        draft.set(id, TargetFields.YEAR, Year.of(about.year()))
                .set(id, TargetFields.HOLDER_KIND, about.holder().kind().word())
                .set(id, TargetFields.HOLDER, about.holder().name().isEmpty() ? null : about.holder().name())
                .set(id, TargetFields.INDICATOR, about.indicator())
                .set(id, TargetFields.AMOUNT, value instanceof Money money ? money : null)
                .set(id, TargetFields.DOLLARS, value instanceof Dollars dollars ? dollars : null)
                .set(id, TargetFields.NUMBER, value instanceof Count count ? count : null);
    }

    /** The target of the year is spread over its months in another way; null is even twelfths. */
    public static Draft curve(About about, YearCurve curve) {
        return about.draft(EditKind.TARGET_CURVE).set(about.id(), TargetFields.CURVE, curve);
    }

    /** Nobody set such a target. Its fields are emptied, so that the same target can be set again. */
    public static Draft remove(About about, Pipeline pipeline) {
        Draft draft = about.draft(EditKind.TARGET_REMOVE);
        var target = pipeline.entity(EntityKind.TARGET, about.id());
        for (Field<?> field : EntityKind.TARGET.fields()) {
            if (target != null && target.get(field) != null) {
                draft.setAny(about.id(), field, null);
            }
        }
        return draft;
    }
}
