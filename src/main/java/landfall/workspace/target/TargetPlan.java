package landfall.workspace.target;

import java.util.List;
import java.util.Objects;
import landfall.domain.Holder;
import landfall.domain.value.Quantity;
import landfall.exchange.words.Note;
import landfall.insight.indicator.Indicator;
import landfall.journal.Draft;
import landfall.journal.draft.TargetDrafts;

/**
 * What a target table would bring; nothing is written before somebody agrees.
 *
 * @param year the year for which the targets would be kept
 * @param lines every target that was understood, in the order of the table
 * @param notes what was not understood or was assumed, in the order of the table
 * @param bareMoney true when amounts stand there whose unit is written nowhere
 */
public record TargetPlan(int year, List<Line> lines, List<Note> notes, boolean bareMoney) {

    /**
     * One target of the table.
     *
     * @param before what is kept now, or null
     */
    public record Line(Holder holder, Indicator indicator, Quantity before, Quantity value) {
        public boolean isNew() {
            return before == null;
        }

        /** True when the same target is kept already. */
        public boolean isSame() {
            return Objects.equals(before, value);
        }
    }

    public TargetPlan {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /** The targets that would come or change. */
    public List<Line> changes() {
        return lines.stream().filter(line -> !line.isSame()).toList();
    }

    /** The edit that keeps them, one step to undo. */
    public Draft toDraft() {
        Draft draft = TargetDrafts.several(year, changes().size());
        for (Line line : changes()) {
            TargetDrafts.write(draft, new TargetDrafts.About(year, line.holder(), line.indicator().code(),
                    line.indicator().labelKey()), line.value());
        }
        return draft;
    }
}
