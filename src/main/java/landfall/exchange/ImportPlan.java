package landfall.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.exchange.PlannedRow.Action;
import landfall.exchange.rows.LedgerRow;
import landfall.exchange.rows.RowWarning;
import landfall.exchange.rows.SkippedRow;
import landfall.exchange.rows.TableReader;
import landfall.exchange.table.LedgerTable;
import landfall.exchange.words.Note;
import landfall.journal.Draft;
import landfall.journal.EditKind;

/** What an import will do, row by row, before anything is done; it never writes. */
public final class ImportPlan {
    private final Ledger ledger;
    private final List<PlannedRow> rows;
    private final List<SkippedRow> skipped;
    private final List<RowWarning> warnings;
    private final List<TableReader.Total> totals;
    private final Map<String, Map<Field<?>, Object>> enterprises;

    private ImportPlan(Ledger ledger, List<PlannedRow> rows, List<SkippedRow> skipped, List<RowWarning> warnings,
                       List<TableReader.Total> totals, Map<String, Map<Field<?>, Object>> enterprises) {
        this.ledger = ledger;
        this.rows = List.copyOf(rows);
        this.skipped = List.copyOf(skipped);
        this.warnings = List.copyOf(warnings);
        this.totals = List.copyOf(totals);
        this.enterprises = enterprises;
    }

    /**
     * Works out what importing the ledger's chosen tables changes.
     *
     * @param today dates of events after it are taken for plans
     */
    public static ImportPlan of(Ledger ledger, Pipeline pipeline, LocalDate today) {
        var read = new ArrayList<LedgerRow>();
        var skipped = new ArrayList<SkippedRow>();
        var warnings = new ArrayList<RowWarning>();
        var totals = new ArrayList<TableReader.Total>();
        for (LedgerTable table : ledger.tables()) {
            if (table.included()) {
                TableReader.Content content = TableReader.read(table);
                read.addAll(content.rows());
                skipped.addAll(content.skipped());
                warnings.addAll(content.warnings());
                totals.addAll(content.totals());
            }
        }
        MaskedRows.leaveOut(read, pipeline, skipped);
        var planner = new Planner(pipeline, today, read, warnings);
        Map<LedgerRow, Project> matches = planner.projects().matches(read);
        var rows = Duplicates.joined(read, matches, warnings, skipped).stream()
                .map(row -> planner.plan(row, matches.get(row))).toList();
        warnings.sort(java.util.Comparator.comparing((RowWarning warning) -> order(ledger, warning.sheet()))
                .thenComparingInt(RowWarning::row));
        skipped.sort(java.util.Comparator.comparing((SkippedRow row) -> order(ledger, row.sheet()))
                .thenComparingInt(SkippedRow::row));
        return new ImportPlan(ledger, rows, skipped, warnings, totals, planner.enterpriseChanges());
    }

    private static int order(Ledger ledger, String sheet) {
        for (int i = 0; i < ledger.tables().size(); i++) {
            if (ledger.tables().get(i).sheet().equals(sheet)) {
                return i;
            }
        }
        return 0;
    }

    public Ledger ledger() {
        return ledger;
    }

    /** The rows that are projects, in the order of the file. */
    public List<PlannedRow> rows() {
        return rows;
    }

    /** The rows that are not imported, and why. */
    public List<SkippedRow> skipped() {
        return skipped;
    }

    /** What a person should look at; nothing of it keeps a row from being imported. */
    public List<RowWarning> warnings() {
        return warnings;
    }

    /** The ledger's own totals beside the sums of what was read. */
    public List<TableReader.Total> totals() {
        return totals;
    }

    /** What a person should know about the choice of sheets. */
    public List<Note> notes() {
        return ledger.notes();
    }

    public int created() {
        return count(Action.CREATE);
    }

    public int updated() {
        return count(Action.UPDATE);
    }

    public int unchanged() {
        return count(Action.UNCHANGED);
    }

    private int count(Action action) {
        return (int) rows.stream().filter(row -> row.action() == action).count();
    }

    /** The total investment of the file's projects as they will be; qualified when one of them is. */
    public Money totalInvestment() {
        Money sum = Money.ZERO;
        for (PlannedRow row : rows) {
            Money money = row.after().totalInvestment();
            try {
                sum = money == null ? sum : sum.plus(money);
            } catch (ArithmeticException tooLarge) {
                return new Money(Long.MAX_VALUE, Qualifier.AT_LEAST);
            }
        }
        return sum;
    }

    /** True when importing changes nothing: every row's project is already as the file says. */
    public boolean isUnchanged() {
        return created() == 0 && updated() == 0 && enterprises.isEmpty();
    }

    /**
     * The whole import as one edit, undone in one step; empty when nothing changes.
     *
     * @throws landfall.text.Problem when no row is a project
     */
    public Draft toDraft() {
        if (rows.isEmpty()) {
            throw Refusals.nothing(ledger.file());
        }
        var draft = Draft.of(EditKind.IMPORT, ledger.fileName(), String.valueOf(created()), String.valueOf(updated()));
        enterprises.forEach((id, values) -> values.forEach((field, value) -> draft.setAny(id, field, value)));
        for (PlannedRow row : rows) {
            row.changes().forEach((field, value) -> draft.setAny(row.after().id(), field, value));
        }
        return draft;
    }
}
