package landfall.ui.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.domain.Field;
import landfall.exchange.ImportPlan;
import landfall.exchange.rows.RowWarning;
import landfall.text.Texts;

/** The warnings of a plan, put together by what they say. */
final class Findings {
    private static final Set<String> UNREAD = Set.of("exchange.warning.fault", "exchange.warning.year_only",
            "exchange.warning.no_year", "exchange.warning.january_or_october", "exchange.warning.stage_unknown");
    private static final int MOST_ROWS_NAMED = 6;

    /**
     * One kind of warning about one field.
     *
     * @param text what is wrong, in the words of the first row
     * @param rows the numbers of the rows, 0 for a whole table
     */
    record Finding(String sheet, String label, String text, List<Integer> rows) {
        /** The field and the rows in words. */
        String where(Texts texts) {
            List<Integer> named = rows.stream().filter(row -> row > 0).limit(MOST_ROWS_NAMED).toList();
            if (named.isEmpty()) {
                return label;
            }
            String numbers = String.join(texts.isChinese() ? "、" : ", ", named.stream().map(String::valueOf).toList());
            return rows.size() > named.size() ? texts.of("exchange.issue.rows_of", label, numbers, rows.size())
                    : texts.of("exchange.issue.rows", label, numbers);
        }
    }

    private Findings() {
    }

    /** The findings, those about most rows last: what is rare is likely to be a slip. */
    static List<Finding> of(ImportPlan plan, Texts texts) {
        Map<List<Object>, List<RowWarning>> groups = new LinkedHashMap<>();
        for (RowWarning warning : plan.warnings()) {
            Object field = warning.field() == null ? "" : warning.field();
            groups.computeIfAbsent(List.of(warning.sheet(), warning.note().key(), field), key -> new ArrayList<>())
                    .add(warning);
        }
        var findings = new ArrayList<Finding>();
        for (List<RowWarning> group : groups.values()) {
            RowWarning first = group.getFirst();
            String label = first.field() == null ? texts.of("exchange.issue.to_complete") : texts.of(first.field().labelKey());
            findings.add(new Finding(first.sheet(), label, first.message(texts),
                    group.stream().map(RowWarning::row).distinct().toList()));
        }
        findings.sort(java.util.Comparator.comparingInt(finding -> finding.rows().size()));
        return findings;
    }

    /** How many cells of a field on a sheet could not be read. */
    static long unread(ImportPlan plan, String sheet, Field<?> field) {
        return plan.warnings().stream().filter(warning -> warning.field() == field && warning.sheet().equals(sheet)
                && (warning.note().key().startsWith("reading.") || UNREAD.contains(warning.note().key()))).count();
    }
}
