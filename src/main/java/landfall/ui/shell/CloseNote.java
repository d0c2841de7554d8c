package landfall.ui.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.insight.close.Entry;
import landfall.insight.close.OfficialFigures;
import landfall.text.Formats;
import landfall.text.Texts;

/** Tells after an edit that a closed month keeps its figures, and where the difference counts instead. */
final class CloseNote {
    private CloseNote() {
    }

    /** The sentence; empty when the edit left alone what closed months have counted. May take a tenth of a second. */
    static String of(Pipeline before, Pipeline now, Texts texts, Formats formats) {
        if (before == now || now.items(EntityKind.MONTH_CLOSE).isEmpty()
                || !before.items(EntityKind.MONTH_CLOSE).equals(now.items(EntityKind.MONTH_CLOSE))) {
            return "";
        }
        var official = OfficialFigures.of(now);
        if (official.closings().isEmpty()) {
            return "";
        }
        List<Entry> known = OfficialFigures.of(before).irregular(official.closings().firstOpen());
        Set<Entry> fresh = new HashSet<>(official.irregular(official.closings().firstOpen()));
        known.forEach(fresh::remove);
        if (fresh.isEmpty()) {
            return "";
        }
        boolean late = fresh.stream().allMatch(entry -> entry.kind() == Entry.Kind.LATE);
        return texts.of("shell.closed_month", formats.month(official.closings().firstOpen()),
                texts.of((late ? Entry.Kind.LATE : Entry.Kind.CORRECTION).labelKey()));
    }
}
