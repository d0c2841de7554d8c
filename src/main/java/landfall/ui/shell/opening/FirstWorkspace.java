package landfall.ui.shell.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import landfall.exchange.pack.Pack;
import landfall.store.backup.Replacement;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;

/** What the window shows first: it is opened while JavaFX still starts, for each takes as long as the other. */
public final class FirstWorkspace {
    private final Path workspace;
    private final Path pack;
    private final FutureTask<Workspace> opening;

    /** @param wanted a workspace, or a pack to bring into the one that was open last, or null for that alone */
    public FirstWorkspace(Path wanted, Home home, Settings settings) {
        boolean isPack = wanted != null && wanted.toString().endsWith(Pack.SUFFIX);
        pack = isPack ? wanted : null;
        workspace = wanted != null && !isPack ? wanted : settings.recent().stream().findFirst().filter(recent ->
                Files.exists(recent) || Replacement.isWaiting(recent)).orElse(null);
        opening = new FutureTask<>(() -> Workspace.open(workspace, settings.author(), home));
    }

    /** Begins to open it, when there is one; the answer waits for {@link #opened}. */
    public FirstWorkspace begin() {
        if (workspace != null) {
            Thread.ofPlatform().daemon().name("landfall-first").start(opening);
        }
        return this;
    }

    /** The file of the workspace, or null when none is to be opened. */
    public Path workspace() {
        return workspace;
    }

    /** The file of the pack, or null. */
    public Path pack() {
        return pack;
    }

    /**
     * Waits until it is open; the thread of the window never does.
     *
     * @throws Exception what opening it threw, as {@link Workspace#open} says
     */
    public Workspace opened() throws Exception {
        opening.run(); // does nothing when it has begun
        try {
            return opening.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        }
    }
}
