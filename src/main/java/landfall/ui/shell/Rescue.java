package landfall.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.ui.kit.Background;
import landfall.ui.kit.Controls;
import landfall.ui.kit.Route;
import landfall.ui.kit.backup.RestoreDialog;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;
import landfall.workspace.backup.Backups;

/** What can be done about a workspace that does not open, or whose state is not the one that is wanted. */
final class Rescue {
    private final MainWindow window;
    private final Home home;
    private final Settings settings;
    private final Background background;

    Rescue(MainWindow window, Home home, Settings settings, Background background) {
        this.window = window;
        this.home = home;
        this.settings = settings;
        this.background = background;
    }

    /** Tells why a file did not open, with what can be done instead. */
    void offer(Path file, Problem problem) {
        Texts texts = window.texts();
        if (window.shownWelcome() == null) {
            window.report(problem);
            return;
        }
        switch (problem.key()) {
            case "store.in_use" -> window.shownWelcome().warn(problem.message(texts), Controls.button(
                    texts.of("shell.read_only.open"), () -> window.openToRead(file)));
            default -> window.report(problem);
        }
    }

    /** Lets the user choose a backup of the workspace, which may be open, and restores it. */
    void choose(Path file) {
        Runnable[] close = {() -> { }};
        var dialog = new RestoreDialog(window.texts(), background, new Backups(file, home), window.files(),
                copy -> restore(file, copy), () -> close[0].run());
        close[0] = window.dialog(dialog);
    }

    private void restore(Path file, Path copy) {
        String holder = settings.author().name();
        exchange(file, window.texts().of("shell.restoring"), () -> new Backups(file, home).restore(copy, holder),
                () -> window.texts().of("shell.restored", copy.getFileName()));
    }

    /** Mends the file of the open workspace. */
    void mend() {
    }

    // The workspace is closed, its file exchanged, and whatever stands there then is opened.
    private <T> void exchange(Path file, String meanwhile, Callable<T> work, Supplier<String> done) {
        Route here = window.route();
        Runnable rest = window.leaveFor(meanwhile);
        var failure = new AtomicReference<Problem>();
        window.opening(() -> {
            rest.run();
            try {
                work.call();
            } catch (Problem e) {
                if (!Files.exists(file)) {
                    throw e;
                }
                failure.set(e); // nothing has changed, so the window shows what was there
            }
            return Workspace.open(file, settings.author(), home);
        }, here, problem -> window.report(failure.get() == null ? problem : failure.get()), () -> {
            if (failure.get() == null) {
                window.say(done.get());
            } else {
                window.report(failure.get());
            }
        });
    }
}
