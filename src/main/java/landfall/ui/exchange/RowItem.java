package landfall.ui.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.Stage;
import landfall.domain.value.Money;
import landfall.exchange.ImportPlan;
import landfall.exchange.PlannedRow;
import landfall.exchange.rows.RowWarning;
import landfall.exchange.rows.SkippedRow;
import landfall.text.Texts;

/**
 * A line of the list of rows: what happens to it, and why.
 *
 * @param row its number in the spreadsheet
 * @param projectId the project's id, or null for a skipped row
 * @param words what there is to say about it, possibly empty
 * @param lacking true when its stage requires something that it lacks
 */
record RowItem(String sheet, int row, Kind kind, String projectId, String name, String investor, Stage stage,
               Money total, String words, boolean warned, boolean lacking) {

    /** What happens to a row. */
    enum Kind { CREATE, UPDATE, UNCHANGED, SKIPPED }

    /** All rows of the plan in the order of the file. */
    static List<RowItem> of(ImportPlan plan, Texts texts) {
        Map<String, List<RowWarning>> warnings = new HashMap<>();
        for (RowWarning warning : plan.warnings()) {
            warnings.computeIfAbsent(warning.sheet() + "\n" + warning.row(), key -> new ArrayList<>()).add(warning);
        }
        Map<String, Integer> order = new HashMap<>();
        var items = new ArrayList<RowItem>();
        for (PlannedRow row : plan.rows()) {
            order.putIfAbsent(row.row().sheet(), order.size());
            var own = warnings.getOrDefault(row.row().sheet() + "\n" + row.row().number(), List.of());
            items.add(new RowItem(row.row().sheet(), row.row().number(), Kind.valueOf(row.action().name()), row.after().id(),
                    row.after().name(), row.investor(), row.after().stage(), row.after().totalInvestment(),
                    words(own, texts), own.stream().anyMatch(warning -> warning.field() != null),
                    row.action() != PlannedRow.Action.UNCHANGED && !row.toComplete().isEmpty()));
        }
        for (SkippedRow row : plan.skipped()) {
            order.putIfAbsent(row.sheet(), order.size());
            items.add(new RowItem(row.sheet(), row.row(), Kind.SKIPPED, null, "", "", null, null,
                    row.reason().message(texts), row.loses(), false));
        }
        items.sort(Comparator.comparing((RowItem item) -> order.get(item.sheet())).thenComparingInt(RowItem::row));
        return items;
    }

    private static String words(List<RowWarning> warnings, Texts texts) {
        return String.join(texts.isChinese() ? "；" : "; ", warnings.stream().map(warning -> warning.message(texts)).toList());
    }
}
