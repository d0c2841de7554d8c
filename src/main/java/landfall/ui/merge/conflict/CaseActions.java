package landfall.ui.merge.conflict;

import landfall.journal.Draft;

/** What a card asks for. */
public interface CaseActions {
    /** Shows a conflict. */
    void choose(Case which);

    /** Records how a conflict is settled and goes on to the next. */
    void settle(Draft draft);
}
