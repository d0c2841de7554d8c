package landfall.workspace;

import java.nio.file.Path;
import java.util.function.Consumer;
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
        return made(Workspace.create(file, author), made -> made.perform(first));
    }

    /** Like {@link #create}, with backups in the home folder; what the workspace begins with cannot be undone. */
    public static Workspace begin(Path file, Author author, Home home, Draft first) {
        return made(Workspace.create(file, author, home), made -> made.begin(first));
    }

    private static Workspace made(Workspace made, Consumer<Workspace> first) {
        try {
            first.accept(made);
            return made;
        } catch (RuntimeException | Error e) {
            made.close();
            WorkspaceFiles.remove(made.file(), e);
            throw e;
        }
    }
}
