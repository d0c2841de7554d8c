package landfall.ui.ledger;

import landfall.ui.kit.bulk.BulkActions;
import landfall.ui.ledger.rows.LedgerRow;

/** What a person can do in the ledger; the views ask, and the place does it. */
interface LedgerActions extends BulkActions {
    /** Opens the dossier of a project. */
    void open(LedgerRow row);

    /** Edits the current cell, if it can be edited. */
    void edit();

    /** Puts the ticked rows, or the current one, on the clipboard as a table. */
    void copy();

    /** Writes what is shown to a file. */
    void export();

    /** Prints what is shown, or the ticked rows. */
    void print();

    /** Goes where a ledger comes in. */
    void importFile();

    /** Deletes a project; it can be undone. */
    void delete(LedgerRow row);
}
