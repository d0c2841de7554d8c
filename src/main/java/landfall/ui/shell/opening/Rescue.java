package landfall.ui.shell.opening;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.ui.kit.Background;
import landfall.ui.kit.Route;
import landfall.ui.kit.backup.MendDialog;
import landfall.ui.kit.backup.RecoveryDialog;
import landfall.ui.kit.backup.RestoreDialog;
import landfall.ui.kit.look.Controls;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;
import landfall.workspace.backup.Backups;
import landfall.workspace.backup.Restored;

/** What can be done about a workspace that does not open, or whose state is not the one that is wanted. */
public final class Rescue {
    private final OpeningWindow window;
    private final Home home;
    private final Settings settings;
    private final Background background;

    /** For that window. */
    public Rescue(OpeningWindow window, Home home, Settings settings, Background background) {
        this.window = window;
        this.home = home;
        this.settings = settings;
        this.background = background;
    }

    /** Tells why a file did not open, with what can be done instead. */
    public void offer(Path file, Problem problem) {
        Texts texts = window.texts();
        if (window.shownWelcome() == null) {
            window.report(problem);
            return;
        }
        var backups = new Backups(file, home);
        switch (problem.key()) {
            case "store.in_use" -> window.shownWelcome().warn(problem.message(texts), Controls.button(
                    texts.of("shell.read_only.open"), () -> window.openToRead(file)));
            case "store.damaged", "store.failed" -> window.shownWelcome().warn(problem.message(texts), mendButton(file),
                    restoreButton(file));
            case "store.not_a_workspace" -> {
                if (backups.all().isEmpty()) {
                    window.report(problem); // most likely some other file that was taken for a workspace
                } else {
                    window.shownWelcome().warn(texts.of("shell.mend.unreadable", file.getFileName()), mendButton(file),
                    restoreButton(file));
                }
            }
            default -> window.report(problem);
        }
    }

    private Button restoreButton(Path file) {
        return Controls.button(window.texts().of("shell.palette.restore"), () -> choose(file));
    }

    private Button mendButton(Path file) {
        var button = Controls.button(window.texts().of("shell.damage.repair"), () -> mend(file));
        button.setId("mend");
        return button;
    }

    /** Lets the user choose a backup of the workspace, which may be open, and restores it. */
    public void choose(Path file) {
        Runnable[] close = {() -> { }};
        var dialog = new RestoreDialog(window.texts(), background, new Backups(file, home), window.files(),
                copy -> restore(file, copy), () -> close[0].run());
        close[0] = window.dialog(dialog);
    }

    private void restore(Path file, Path copy) {
        String holder = settings.author().name();
        exchange(file, window.texts().of("shell.restoring"), () -> new Backups(file, home).restore(copy, holder),
                restored -> window.say(said(restored, copy)));
    }

    private String said(Restored restored, Path copy) {
        String said = window.texts().of("shell.restored", copy.getFileName());
        if (restored.attachments() > 0) {
            said += window.texts().of("shell.restored.attachments", restored.attachments());
        }
        return restored.failed() == 0 ? said
                : said + window.texts().of("shell.restored.attachments_failed", restored.failed());
    }

    /** Mends a workspace file, which may be open, once the user has read what that does. */
    public void mend(Path file) {
        Runnable[] close = {() -> { }};
        close[0] = window.dialog(new MendDialog(window.texts(), new Backups(file, home), () -> {
            close[0].run();
            recover(file);
        }, () -> close[0].run()));
    }

    private void recover(Path file) {
        String holder = settings.author().name();
        exchange(file, window.texts().of("shell.mending"), () -> new Backups(file, home).recover(holder), recovery -> {
            Runnable[] close = {() -> { }};
            close[0] = window.dialog(new RecoveryDialog(window.texts(), recovery, () -> close[0].run()));
        });
    }

    // The workspace is closed, its file exchanged, and whatever stands there then is opened.
    private <T> void exchange(Path file, String meanwhile, Callable<T> work, Consumer<T> done) {
        Route here = window.route();
        Runnable rest = window.leaveFor(meanwhile);
        var result = new AtomicReference<T>();
        var failure = new AtomicReference<Problem>();
        window.opening(() -> {
            rest.run();
            try {
                result.set(work.call());
            } catch (Problem e) {
                failure.set(e); // nothing has changed, so the window shows what was there, if that opens
            }
            return Workspace.open(file, settings.author(), home);
        }, here, problem -> window.report(failure.get() == null ? problem : failure.get()), () -> {
            if (failure.get() == null) {
                done.accept(result.get());
            } else {
                window.report(failure.get());
            }
        });
    }
}
