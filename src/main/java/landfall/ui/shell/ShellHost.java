package landfall.ui.shell;

import java.time.LocalDate;
import javafx.collections.ObservableList;
import landfall.text.Language;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.Route;
import landfall.ui.kit.Secrecy;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.shell.frame.Notice;

/** What the shell asks of the window that it stands in. */
interface ShellHost {
    /** Stores the language and builds the shell anew at the same place. */
    void language(Language language, Route here);

    /** Stores the theme and changes over. */
    void theme(ThemeChoice choice);

    /** Closes the workspace and shows the first view. */
    void welcome();

    /** The name of the bureau changed. */
    void title(String bureau, boolean demo);

    /** Lets the user choose a backup of the open workspace and put it in its place. */
    void restore();

    /** What the user should know about the open workspace. */
    ObservableList<Notice> notices();

    /** Which restricted projects the window shows while the workspace is open. */
    Secrecy secrecy();

    FilePicker files();

    /** The present day, whichever one is shown. */
    LocalDate today();
}
