package landfall.ui.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import landfall.insight.secrecy.Masking;
import landfall.store.backup.Backup;
import landfall.store.backup.Reason;
import landfall.store.check.Finding;
import landfall.text.Problem;
import landfall.ui.kit.Background;
import landfall.ui.shell.frame.Notice;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;
import landfall.workspace.WorkspaceReading;
import landfall.workspace.backup.Backups;
import landfall.workspace.backup.SecondPlace;
import org.kordamp.ikonli.feather.Feather;

/**
 * What goes on beside an open workspace: its record is checked a while after the start, backups are taken of each
 * session and each day, and brought to the second place. What the user should know stands in the notices.
 */
final class Watch {
    /** The start has the machine to itself until then. */
    static final Duration AFTER_START = Duration.seconds(20);
    private static final java.time.Duration EVERY = java.time.Duration.ofHours(1);
    private static final Logger LOG = Logger.getLogger(Watch.class.getName());

    private final Workspace workspace;
    private final Settings settings;
    private final Background background;
    private final Backups backups;
    private final Runnable repair;
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final PauseTransition start = new PauseTransition(AFTER_START);
    private Runnable endHours = () -> { };
    private volatile boolean over;

    /** @param repair asks the user whether to mend the file, and does it */
    Watch(Workspace workspace, Settings settings, Background background, Backups backups, Runnable repair) {
        this.workspace = workspace;
        this.settings = settings;
        this.background = background;
        this.backups = backups;
        this.repair = repair;
        start.setOnFinished(event -> look());
        if (workspace.isReadOnly()) {
            return;
        }
        workspace.onBackUp(backup -> background.onWindow(this::bring));
        start.play();
        endHours = background.every(EVERY, this::backUpToday);
    }

    ObservableList<Notice> notices() {
        return notices;
    }

    void add(Notice notice) {
        remove(notice.id());
        notices.add(notice);
    }

    void remove(String id) {
        notices.removeIf(notice -> notice.id().equals(id));
    }

    /** Checks the record and takes the backup that an earlier session could not; called a while after the start. */
    void look() {
        background.runAside(() -> WorkspaceReading.examine(workspace.file(), () -> over)).onSuccess(this::found)
                .onError(problem -> LOG.log(Level.WARNING, "The record could not be checked", problem));
        background.runAside(() -> backups.takeIfNew(workspace, Reason.SESSION)).onSuccess(this::taken)
                .onError(this::notTaken);
        remind();
    }

    private void found(List<Finding> findings) {
        if (over || findings.isEmpty()) {
            return;
        }
        Finding first = findings.getFirst();
        add(new Notice("notice-damage", Feather.ALERT_TRIANGLE, texts -> texts.of("shell.damage", findings.size(),
                first.message(texts, Masking.of(workspace.pipeline(), texts).mask())), new Notice.Action(texts -> texts.of("shell.damage.repair"), repair)));
    }

    private void backUpToday() {
        if (over) {
            return; // the hour struck as the workspace was left
        }
        background.runAside(() -> {
            boolean today = backups.all().stream().map(Backup::at)
                    .anyMatch(at -> at.toLocalDate().equals(LocalDate.now()));
            return today ? Optional.<Backup>empty() : backups.takeIfNew(workspace, Reason.SESSION);
        }).onSuccess(this::taken).onError(this::notTaken);
        remind();
    }

    private void taken(Optional<Backup> backup) {
        backup.ifPresent(made -> remove("notice-backup"));
    }

    // Where the workspace itself is at fault, to look for room in the folder of the backups would be in vain.
    private void notTaken(Problem problem) {
        if (!over) {
            boolean isFolder = problem.key().equals("store.backup_failed");
            add(new Notice("notice-backup", Feather.HARD_DRIVE,
                    texts -> isFolder ? texts.of("shell.backup.failed", backups.folder()) : problem.message(texts),
                    new Notice.Action(texts -> texts.of("shell.notice.retry"), this::backUpToday)));
        }
    }

    /** Copies to the second place what is not there; where it cannot be reached the reminder comes in its time. */
    void bring() {
        if (over) {
            return;
        }
        SecondPlace.of(settings, backups).ifPresentOrElse(second -> background.runAside(second::bring)
                .onSuccess(count -> remove("notice-second")).onError(problem -> remind()),
                () -> remove("notice-second"));
    }

    private void remind() {
        SecondPlace.of(settings, backups).filter(second -> !over && second.isDue(Instant.now())).ifPresent(second -> {
            var days = second.daysSince(Instant.now());
            add(new Notice("notice-second", Feather.HARD_DRIVE, texts -> days.isEmpty()
                    ? texts.of("shell.second.never", settings.secondPlace())
                    : texts.of("shell.second.due", settings.secondPlace(), days.get()),
                    new Notice.Action(texts -> texts.of("shell.second.now"), this::bring),
                    new Notice.Action(texts -> texts.of("shell.notice.later"), () -> remove("notice-second"))));
        });
    }

    /** Stops everything; what is being looked at is given up. */
    void dispose() {
        over = true;
        start.stop();
        endHours.run();
    }

    /** Takes the backup of a session in which something was recorded; what keeps it from succeeding goes to the log. */
    void endSession() {
        ending(() -> backups.takeIfNew(workspace, Reason.SESSION));
    }

    /** Brings that to the second place, which can take minutes: for when the workspace is closed and can be opened again. */
    void bringLast() {
        ending(() -> SecondPlace.of(settings, backups).ifPresent(SecondPlace::bring));
    }

    private void ending(Runnable work) {
        if (workspace.isReadOnly() || !workspace.hasRecorded()) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The session was not backed up", e);
        }
    }
}
