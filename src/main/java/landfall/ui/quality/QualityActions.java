package landfall.ui.quality;

import landfall.domain.Entity;
import landfall.journal.Draft;
import landfall.quality.rule.Finding;

/** What a person can do about findings; the views ask, and the place does it. */
interface QualityActions {
    /** Records a repair. */
    void perform(Draft draft);

    /** Lets a warning stand, or says that two are not the same. */
    void accept(Finding finding);

    /** Shows the two beside each other, to become one. */
    void join(Entity one, Entity other);

    /** Opens the dossier of the finding's project. */
    void open(Finding finding);

    /** Writes what is shown to a file. */
    void export();

    /** Goes back to the list. */
    void leavePanel();
}
