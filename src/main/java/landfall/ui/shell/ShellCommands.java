package landfall.ui.shell;

import landfall.domain.Pipeline;
import landfall.insight.filter.SavedView;
import landfall.ui.kit.Navigator;
import landfall.ui.kit.PastView;
import landfall.ui.kit.PlaceContext;

/** What the keys, the palette and the shell's own forms can ask of it, beyond what the places do. */
interface ShellCommands extends Navigator {
    PlaceContext context();

    /** What is shown of the bureau. */
    Pipeline pipeline();

    /** What can be taken back and done again. */
    Steps steps();

    /** Goes to the place with this number on the rail, from 1; does nothing when there is none. */
    void goToNumber(int number);

    /** True when there is a place that shows one project. */
    boolean opensProjects();

    /** Shows what the view asks for, in the place where the user is if that has the filter, else on the board. */
    void show(SavedView view);

    /** Shows the same bureau with more or less of it masked. */
    void turned();

    /** Shows another day's bureau in every place, as soon as it is worked out. */
    void past(PastView wanted);

    /** Returns from the past; false when the present is shown anyway. */
    boolean backToToday();

    /** True while a drawer or a dialog lies over the place. */
    boolean isCovered();

    /** Lets the user type into the filter of the place, if it has one. */
    void focusFilter();

    /** Shows the keys that work now. */
    void showKeys();

    /** Asks what to take along, first of all what the trip is about that the user looks at. */
    void pack();

    /** Asks for a vCard file. */
    void chooseContacts();
}
