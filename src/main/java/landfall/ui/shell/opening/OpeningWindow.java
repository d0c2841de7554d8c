package landfall.ui.shell.opening;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.welcome.Welcome;
import landfall.workspace.Workspace;

/** The window, as those see it who bring a workspace into it; called on the window's thread. */
public interface OpeningWindow {
    Texts texts();

    FilePicker files();

    LocalDate today();

    /** The first view, or null while it is not shown. */
    Welcome shownWelcome();

    /** Where the user is in the open workspace, or null while none is open. */
    Route route();

    /** True when one of the places can be reached by the route. */
    boolean leadsTo(Route route);

    /** Closes the workspace that is open and shows the first view. */
    void welcome();

    /** Like {@link #opening(Callable, Route, Consumer, Runnable)}; a failure is reported. */
    default void opening(Callable<Workspace> work, Route route) {
        opening(work, route, this::report, () -> { });
    }

    /**
     * Opens what the work makes, and shows the place of the route or the first.
     *
     * @param shown called when it is shown
     */
    void opening(Callable<Workspace> work, Route route, Consumer<Problem> failed, Runnable shown);

    /** Opens a workspace that another program has open, to look at it. */
    void openToRead(Path file);

    /**
     * The present view goes, and the workspace is left as when the window closes; for work on its file.
     *
     * @return what takes a while of that, to be run before the work
     */
    Runnable leaveFor(String sentence);

    /** Shows a dialog over whatever is shown; the returned action closes it. */
    Runnable dialog(Region content);

    /** Says a sentence at the bottom of the open workspace for some seconds. */
    void say(String sentence);

    /** Tells the user of something that could not be done. */
    void report(Problem problem);

    /** Stores the language and builds the first view anew. */
    void language(Language language);

    /** Stores the theme and changes over. */
    void theme(ThemeChoice choice);
}
