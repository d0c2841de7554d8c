package landfall.cli;

import java.nio.file.Path;

/** The window, as the command line sees it: the rooms of the user interface are none of its business. */
@FunctionalInterface
public interface Window {

    /**
     * Opens the window and returns when the user has closed it.
     *
     * @param workspace the file to open, or null for the one opened last
     */
    void open(Path workspace);
}
