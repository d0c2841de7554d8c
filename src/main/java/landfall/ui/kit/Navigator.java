package landfall.ui.kit;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import landfall.domain.Pipeline;
import landfall.journal.Draft;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.ui.kit.look.ThemeChoice;

/** What a place asks of the window around it; called on the window's thread. */
public interface Navigator {
    /** Shows the place or the drawer of the route. */
    void go(Route route);

    /** Closes the drawer, if one is open. */
    default void closeDrawer() {
    }

    /** Closes the dialog, if one is open. */
    default void closeDialog() {
    }

    /** Opens the command palette (Ctrl K). */
    void palette();

    /** Opens the form for a new project (N). */
    void newProject();

    /**
     * Opens the line in which a lead is noted down (F8), over whatever is shown.
     *
     * @param files that are to be kept with the lead
     */
    default void capture(List<Path> files) {
    }

    /**
     * Shows the people of a vCard file, to become contacts.
     *
     * @param enterpriseId whose contacts; null for the enterprise that each card names
     */
    default void contacts(Path file, String enterpriseId) {
    }

    /** Changes the language of the window and builds its places anew. */
    void language(Language language);

    /** Shows a dialog over everything; Esc and the returned action close it. */
    Runnable dialog(Region content);

    /** Says a sentence at the bottom of the window for some seconds; edits are announced by the shell itself. */
    void say(String text);

    /** Tells the user of something that could not be done. */
    void warn(Problem problem);

    /** Which bureau the places are shown. */
    default PastView past() {
        return PastView.NONE;
    }

    /** The bureau as the user may read it: restricted projects masked, unless they are unlocked. */
    default Pipeline shown(Pipeline pipeline) {
        return pipeline;
    }

    /** Asks the user whether restricted projects are to be shown, and shows them then. */
    default void unlock() {
    }

    /** Keeps in sight what the user is about to restrict. */
    default void keepShown(Draft draft) {
    }

    /** Asks the user whose day's bureau to show, below the given node. */
    default void choosePast(Node below) {
    }

    /** Changes the look of the window. */
    default void theme(ThemeChoice choice) {
    }

    /** Lets the user choose a backup of the open workspace and put it in its place. */
    default void restore() {
    }

    /** Asks the user for files. */
    default FilePicker files() {
        return FilePicker.NONE;
    }
}
