package landfall.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.exchange.rows.LedgerRow;
import landfall.exchange.rows.RowWarning;
import landfall.exchange.rows.SkippedRow;
import landfall.exchange.words.Note;
import landfall.text.Language;
import landfall.text.Texts;

/** Joins rows of one file that speak of the same project: the first row decides, later ones complete it. */
final class Duplicates {
    private final Map<LedgerRow, Project> matches;
    private final List<RowWarning> warnings;
    private final List<SkippedRow> skipped;
    private final List<LedgerRow> rows = new ArrayList<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();

    private Duplicates(Map<LedgerRow, Project> matches, List<RowWarning> warnings, List<SkippedRow> skipped) {
        this.matches = matches;
        this.warnings = warnings;
        this.skipped = skipped;
    }

    /**
     * The rows with each project once.
     *
     * @param matches the projects that rows are about; a joined row takes its first row's place in it
     */
    static List<LedgerRow> joined(List<LedgerRow> rows, Map<LedgerRow, Project> matches, List<RowWarning> warnings,
                                  List<SkippedRow> skipped) {
        var duplicates = new Duplicates(matches, warnings, skipped);
        rows.forEach(duplicates::add);
        return duplicates.rows;
    }

    private void add(LedgerRow row) {
        List<Integer> same = byName.computeIfAbsent(ProjectIndex.name(row), name -> new ArrayList<>());
        List<Integer> twins = same.stream().filter(at -> isTwin(rows.get(at), row)).toList();
        if (twins.isEmpty() || matches.containsKey(row)) {
            same.add(rows.size());
            rows.add(row);
            return;
        }
        LedgerRow first = rows.get(twins.getFirst());
        skipped.add(new SkippedRow(row.sheet(), row.number(), Note.of("exchange.skip.duplicate", first.number()), false));
        LedgerRow merged = merged(first, row);
        rows.set(twins.getFirst(), merged);
        if (matches.containsKey(first)) {
            matches.put(merged, matches.remove(first));
        }
    }

    private static boolean isTwin(LedgerRow one, LedgerRow other) {
        String investor = ProjectIndex.investor(one);
        String second = ProjectIndex.investor(other);
        boolean sameInvestor = investor.equals(second) || investor.isEmpty() || second.isEmpty();
        return sameInvestor && !Signing.of(one).differs(Signing.of(other));
    }

    private LedgerRow merged(LedgerRow first, LedgerRow later) {
        Map<Field<?>, Object> values = new LinkedHashMap<>(first.values());
        var kept = new ArrayList<>(first.kept());
        var conflicts = new ArrayList<Field<?>>();
        for (Field<?> field : later.values().keySet()) {
            Object value = later.values().get(field);
            Object known = values.putIfAbsent(field, value);
            if (known != null && !known.equals(value)) {
                conflicts.add(field);
                kept.add(Texts.in(Language.CHINESE).of(field.labelKey()) + "(" + later.number() + ")：" + said(field, value));
            }
        }
        later.kept().stream().filter(line -> !kept.contains(line)).forEach(kept::add);
        if (!conflicts.isEmpty()) {
            warnings.add(new RowWarning(later.sheet(), later.number(), conflicts.getFirst(),
                    Note.of("exchange.warning.duplicate_differs", first.number(), conflicts)));
        }
        Map<Field<?>, Object> inferred = new LinkedHashMap<>(later.inferred());
        inferred.putAll(first.inferred());
        return new LedgerRow(first.sheet(), first.number(), values, inferred,
                first.standing() != null ? first.standing() : later.standing(), first.hint(), kept);
    }

    private static String said(Field<?> field, Object value) {
        return CellText.of(field, value, Language.CHINESE).replace("\n", " ");
    }
}
