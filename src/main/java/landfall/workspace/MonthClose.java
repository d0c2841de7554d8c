package landfall.workspace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.MonthCloseFields;
import landfall.domain.Pipeline;
import landfall.domain.value.DayOrMonth;
import landfall.insight.close.Closing;
import landfall.insight.close.Closings;
import landfall.insight.close.OfficialFigures;
import landfall.insight.indicator.Definitions;
import landfall.journal.Draft;
import landfall.journal.draft.CloseDrafts;
import landfall.journal.draft.ItemDrafts;
import landfall.report.kept.IssuedBulletin;
import landfall.report.monthly.Options;
import landfall.text.Problem;

/** Closes months, so that their figures and their bulletin stay, and opens the last closed one again (domain §4.1). */
public final class MonthClose {
    private MonthClose() {
    }

    /**
     * Closes the month, and before it the months since the last closed one; takes a second or two a month. The first
     * close takes in all earlier months.
     *
     * @param today the day of the close, which is printed on the bulletin
     * @param person who closes it
     * @throws Problem when the month has not ended or is closed
     */
    public static Draft close(Pipeline pipeline, YearMonth month, LocalDate today, String person) {
        Closings closings = Closings.of(pipeline);
        if (!today.isAfter(month.atEndOfMonth())) {
            throw new Problem("workspace.close.not_over", month);
        }
        if (closings.isClosed(month)) {
            throw new Problem("workspace.close.closed", month, closings.last());
        }
        var closes = new ArrayList<Item>();
        Pipeline then = pipeline;
        for (YearMonth next = closings.isEmpty() ? month : closings.firstOpen(); !next.isAfter(month);
                next = next.plusMonths(1)) {
            Map<Field<?>, Object> values = new HashMap<>();
            values.put(MonthCloseFields.MONTH, next.toString());
            values.put(MonthCloseFields.CLOSED_ON, DayOrMonth.of(today));
            values.put(MonthCloseFields.CLOSED_BY, person);
            values.put(MonthCloseFields.DEFINITIONS, Definitions.of(pipeline.bureau()).version());
            values.put(MonthCloseFields.COUNTED, OfficialFigures.of(then).snapshot(next));
            values.put(MonthCloseFields.PAPERS, IssuedBulletin.keep(then, next, Options.of(then.bureau(), today)));
            Item close = ItemDrafts.make(EntityKind.MONTH_CLOSE, null, values);
            closes.add(close);
            then = then.with(List.of(close), List.of());
        }
        return CloseDrafts.close(closes);
    }

    /**
     * Opens the month again; what had been closed stays on record.
     *
     * @param reason why, in the user's words
     * @throws Problem when it is not the last closed month, or no reason is given
     */
    public static Draft reopen(Pipeline pipeline, YearMonth month, String reason, LocalDate today, String person) {
        Closings closings = Closings.of(pipeline);
        Closing closing = closings.of(month).orElseThrow(() -> new Problem("workspace.close.open", month));
        if (!month.equals(closings.last())) {
            throw new Problem("workspace.close.not_last", month, closings.last());
        }
        if (reason == null || reason.isBlank()) {
            throw new Problem("workspace.close.no_reason", month);
        }
        return CloseDrafts.reopen(closing.item(), today, person, reason.strip());
    }
}
