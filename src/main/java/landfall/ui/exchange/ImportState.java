package landfall.ui.exchange;

import java.nio.file.Path;
import landfall.exchange.ImportPlan;
import landfall.exchange.Ledger;
import landfall.exchange.table.LedgerTable;

/**
 * How far an import has come; the view shows it, and every action makes the next one.
 *
 * @param file the chosen file, or null
 * @param ledger what the file is understood to be, or null
 * @param plan what importing it will do, or, at the end, what it did; null while it is not known
 * @param table the index of the table whose columns are shown
 * @param problem why the file cannot be imported, in the user's words, or null
 * @param busy true while something is worked out
 */
record ImportState(Step step, Path file, Ledger ledger, ImportPlan plan, int table, String problem, boolean busy) {
    static final ImportState START = new ImportState(Step.FILE, null, null, null, 0, null, false);

    static ImportState reading(Path file) {
        return new ImportState(Step.FILE, file, null, null, 0, null, true);
    }

    ImportState failed(String why) {
        return new ImportState(Step.FILE, file, null, null, 0, why, false);
    }

    ImportState planned(Ledger read, ImportPlan made) {
        Step next = step == Step.FILE ? Step.FIELDS : step;
        return new ImportState(next, file, read, made, ledger == null ? read.first() : table, null, false);
    }

    ImportState planning(Ledger changed) {
        return new ImportState(step, file, changed, plan, table, null, true);
    }

    ImportState at(Step other) {
        return new ImportState(other, file, ledger, plan, table, null, busy);
    }

    ImportState showing(int otherTable) {
        return new ImportState(step, file, ledger, plan, otherTable, null, busy);
    }

    ImportState busy(boolean now) {
        return new ImportState(step, file, ledger, plan, table, problem, now);
    }

    /** The table whose columns are shown, or null. */
    LedgerTable shown() {
        return ledger == null ? null : ledger.tables().get(table);
    }

    /** How many projects will be made or changed; 0 while that is not known. */
    int toImport() {
        return plan == null ? 0 : plan.created() + plan.updated();
    }
}
