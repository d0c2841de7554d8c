package landfall.ui.shell;

import landfall.ui.kit.Secrecy;
import landfall.ui.kit.WindowFilter;
import landfall.workspace.Workspace;

/** A workspace that is open in the window, with what lasts as long as it is. */
final class Session {
    private final Workspace workspace;
    private final Watch watch;
    private final WindowFilter filter = new WindowFilter();
    private final Secrecy secrecy = new Secrecy();

    /** @param watch looks after that workspace */
    Session(Workspace workspace, Watch watch) {
        this.workspace = workspace;
        this.watch = watch;
    }

    Workspace workspace() {
        return workspace;
    }

    /** Looks after the workspace. */
    Watch watch() {
        return watch;
    }

    /** What all places of the window are narrowed to. */
    WindowFilter filter() {
        return filter;
    }

    /** Which restricted projects are shown. */
    Secrecy secrecy() {
        return secrecy;
    }

    /** Stops what goes on; the action, which takes a while, backs the session up and closes the workspace. */
    Runnable end() {
        watch.dispose();
        return () -> {
            watch.endSession();
            workspace.close();
        };
    }
}
