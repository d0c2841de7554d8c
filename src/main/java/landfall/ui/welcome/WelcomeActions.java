package landfall.ui.welcome;

import java.nio.file.Path;
import landfall.text.Language;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.look.ThemeChoice;

/** What the first view asks of the window. */
public interface WelcomeActions {
    /** Makes an empty workspace for the bureau and opens it; the officer is who edits on this computer. */
    void create(Path file, String bureau, String officer);

    /** The officer's name as far as it is known. */
    String officer();

    void open(Path file);

    /** Asks for a workspace file and opens it. */
    void chooseWorkspace();

    /** Asks for a pack that a colleague made and begins a workspace with it. */
    void beginWithPack();

    /** Asks for a ledger and makes a workspace from it. */
    void importLedger();

    /** True when there is a place that reads ledgers. */
    boolean canImport();

    /** Opens the demo workspace, which is made when it is missing. */
    void demo();

    /** Lets the user choose a backup of that workspace, whose file may be gone, and put it in its place. */
    void restore(Path file);

    /** Takes a workspace from the list of those opened last. */
    void forget(Path file);

    void language(Language language);

    void theme(ThemeChoice choice);

    /** The folder that is offered for new workspaces. */
    Path folder();

    FilePicker files();
}
