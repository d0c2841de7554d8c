package landfall.journal.draft;

import java.time.LocalDate;
import java.util.List;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.MonthCloseFields;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Draft;
import landfall.journal.EditKind;

/** The drafts that close months and open the last closed one again. */
public final class CloseDrafts {
    private CloseDrafts() {
    }

    /**
     * Months are closed.
     *
     * @param closes at least one new item of its kind, the earliest month first; the edit is called after the last one
     */
    public static Draft close(List<Item> closes) {
        Draft draft = Draft.of(EditKind.CLOSE, closes.getLast().get(MonthCloseFields.MONTH));
        for (Item close : closes) {
            for (Field<?> field : MonthCloseFields.ALL) {
                if (close.get(field) != null) {
                    draft.setAny(close.id(), field, close.get(field));
                }
            }
        }
        return draft;
    }

    /** The month is open again; what it had counted and printed stays on record. */
    public static Draft reopen(Item close, LocalDate day, String person, String reason) {
        return Draft.of(EditKind.REOPEN, close.get(MonthCloseFields.MONTH), reason)
                .set(close.id(), MonthCloseFields.REOPENED_ON, DayOrMonth.of(day))
                .set(close.id(), MonthCloseFields.REOPENED_BY, person)
                .set(close.id(), MonthCloseFields.REOPEN_REASON, reason);
    }
}
