package landfall.ui.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import landfall.domain.BureauFields;
import landfall.domain.Pipeline;
import landfall.domain.calendar.BureauDays;
import landfall.insight.close.Closing;
import landfall.insight.close.Closings;
import landfall.insight.close.Entry;
import landfall.insight.close.OfficialFigures;

/**
 * Whether a month is closed, and what can be done about it.
 *
 * @param closing how it was closed, or null
 * @param isFrozen true when its figures are fixed, by its own close or by a later first one
 * @param isLast true for the last closed month, the only one that can be opened again
 * @param hasEnded true when it could be closed
 * @param overdue the day by which it should have been closed and was not, or null
 * @param entries what it reports late and puts right
 */
record CloseState(YearMonth month, Closing closing, boolean isFrozen, boolean isLast, boolean hasEnded,
        LocalDate overdue, List<Entry> entries) {
    CloseState {
        entries = List.copyOf(entries);
    }

    static CloseState of(Pipeline pipeline, YearMonth month, LocalDate today) {
        var figures = OfficialFigures.of(pipeline);
        Closings closings = figures.closings();
        LocalDate due = Closings.due(month, BureauDays.parse(pipeline.bureau().get(BureauFields.SPECIAL_DAYS)).calendar());
        // A bureau that has never closed a month is not reminded of months long past.
        boolean awaited = closings.isEmpty() ? month.equals(YearMonth.from(today).minusMonths(1))
                : !closings.isClosed(month);
        return new CloseState(month, closings.of(month).orElse(null), closings.isClosed(month),
                month.equals(closings.last()), today.isAfter(month.atEndOfMonth()),
                awaited && today.isAfter(due) ? due : null, figures.irregular(month));
    }

    boolean isClosed() {
        return closing != null;
    }

    /** How many are reported late. */
    long late() {
        return entries.stream().filter(entry -> entry.kind() == Entry.Kind.LATE).count();
    }

    /** How many are put right. */
    long corrected() {
        return entries.size() - late();
    }
}
