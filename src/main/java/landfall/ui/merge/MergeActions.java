package landfall.ui.merge;

import landfall.domain.Entity;
import landfall.quality.rule.Finding;
import landfall.ui.merge.conflict.CaseActions;
import landfall.ui.merge.conflict.RestDialog;

/** What a person can do while something is merged; the views ask, the place does it. */
interface MergeActions extends CaseActions {
    /** Asks for a file. */
    void choose();

    /** Opens the file with a passphrase. */
    void unlock(char[] passphrase);

    /** Stops what is under way. */
    void stop();

    /** Settles what is in conflict since earlier. */
    void settleStanding();

    /** Merges what was looked over. */
    void merge();

    /** Asks how all that is left is settled. */
    void settle(RestDialog asking);

    /** Shows two that may be the same beside each other, to become one. */
    void join(Finding twins);

    /** Says that two are not the same. */
    void apart(Finding twins);

    /** Opens the dossier or the sheet of something. */
    void open(Entity entity);

    /** Prints what came in. */
    void print();

    /** Saves what came in as a PDF. */
    void save();

    /** Leaves the place. */
    void leave();
}
