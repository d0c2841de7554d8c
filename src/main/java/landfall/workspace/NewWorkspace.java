package landfall.workspace;

import java.nio.file.Path;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.store.database.WorkspaceFiles;
import landfall.text.Problem;

/** Makes a workspace together with what it is made for, or not at all. */
public final class NewWorkspace {

    private NewWorkspace() {
    }

    /**
     * Makes a new workspace file, does the first thing in it, and leaves it open.
     *
     * @param first the edit that the workspace begins with
     * @throws Problem when the file exists, its folder cannot be written, or the edit does not succeed; then no file
     *     is left behind
     */
    public static Workspace create(Path file, Author author, Draft first) {
        Workspace made = Workspace.create(file, author);
        try {
            made.perform(first);
            return made;
        } catch (RuntimeException | Error e) {
            made.close();
            WorkspaceFiles.remove(made.file(), e);
            throw e;
        }
    }
}
