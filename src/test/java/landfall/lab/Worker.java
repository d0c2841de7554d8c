package landfall.lab;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Random;
import landfall.domain.ProjectFields;
import landfall.exchange.ImportPlan;
import landfall.exchange.Ledger;
import landfall.exchange.pack.PackProgress;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.store.BackupCopy;
import landfall.store.Store;
import landfall.store.backup.Backup;
import landfall.store.backup.Reason;
import landfall.text.Problem;
import landfall.workspace.Home;
import landfall.workspace.RandomDrafts;
import landfall.workspace.Workspace;
import landfall.workspace.backup.Backups;
import landfall.workspace.merge.Arriving;
import landfall.workspace.merge.Merger;

/** A program of its own that works in a bureau and says what it has done, until it is killed. */
final class Worker {
    /** What it does without end; {@link #DAY} does some of everything, from a new file on, and ends. */
    enum Task { EDIT, IMPORT, MERGE, BACK_UP, RESTORE, MIGRATE, RECOVER, DAY }

    private final Path folder;
    private final Path file;
    private final Home home;
    private final Voice voice;
    private final Random random;
    private final RandomDrafts drafts;

    private Worker(Path folder, Random random, Voice voice) {
        this.folder = folder;
        this.file = folder.resolve(Sample.BUREAU);
        this.home = Sample.home(folder);
        this.random = random;
        this.voice = voice;
        this.drafts = new RandomDrafts(random);
    }

    /**
     * @param args the task, the folder of the sample, the seed, and the file that is told what is done, which otherwise
     *     goes to the standard output
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        try (var out = args.length > 3 ? new FileOutputStream(args[3]) : new FileOutputStream(FileDescriptor.out)) {
            new Worker(folder, new Random(Long.parseLong(args[2])), new Voice(out)).work(Task.valueOf(args[0]));
        }
    }

    private void work(Task task) throws IOException {
        switch (task) {
            case EDIT -> edit();
            case IMPORT -> takeIn();
            case MERGE -> merge();
            case BACK_UP -> backUp();
            case RESTORE -> restore();
            case MIGRATE -> migrate();
            case RECOVER -> recover();
            case DAY -> day();
        }
    }

    private Workspace open() {
        return Workspace.open(file, Sample.AUTHOR, home);
    }

    private void edit() {
        try (Workspace workspace = open()) {
            voice.say("ready");
            while (true) {
                editOnce(workspace);
            }
        }
    }

    private void editOnce(Workspace workspace) {
        voice.begin("edit");
        if (random.nextInt(6) > 0) {
            voice.done(workspace.perform(Sample.next(drafts)));
            return;
        }
        try {
            voice.done((random.nextInt(3) > 0 ? workspace.undo() : workspace.redo()).orElse(null));
        } catch (Problem overtaken) {
            voice.done(null);
        }
    }

    private void takeIn() {
        try (Workspace workspace = open()) {
            Ledger ledger = Ledger.read(folder.resolve(Sample.LEDGER));
            voice.say("ready");
            while (true) {
                takeIn(workspace, ledger);
                voice.begin("edit");
                voice.done(workspace.undo().orElseThrow());
            }
        }
    }

    private void takeIn(Workspace workspace, Ledger ledger) {
        Draft draft = ImportPlan.of(ledger, workspace.pipeline(), LocalDate.of(2026, 3, 2)).toDraft();
        backUp(workspace, Reason.BEFORE_IMPORT);
        voice.begin("edit");
        Edit edit = workspace.perform(draft);
        if (edit == null || edit.changes().size() < 100) {
            throw new IllegalStateException("The ledger is too small to be killed in: " + edit);
        }
        voice.done(edit);
    }

    private void merge() {
        try (Workspace workspace = open()) {
            voice.say("ready");
            while (true) {
                merge(workspace);
                voice.begin("separating");
                voice.done(workspace.undo().orElseThrow());
                voice.say("separated");
            }
        }
    }

    private void merge(Workspace workspace) {
        try (Arriving arriving = Arriving.open(folder.resolve(Sample.PACK), workspace.dataset(), null, PackProgress.NONE)) {
            voice.begin("merging");
            new Merger(workspace, arriving, PackProgress.NONE).merge();
            voice.say("done", workspace.nextUndo().orElseThrow().id(), "-");
            voice.say("merged");
        }
    }

    // As in the window, where backups are taken beside the work.
    private void backUp() {
        try (Workspace workspace = open()) {
            var beside = new Thread(() -> {
                while (true) {
                    backUp(workspace, Reason.SESSION);
                }
            });
            beside.setDaemon(true);
            voice.say("ready");
            beside.start();
            while (beside.isAlive()) {
                editOnce(workspace);
            }
        }
        throw new IllegalStateException("The backups have ended");
    }

    private Backup backUp(Workspace workspace, Reason reason) {
        voice.begin("backup");
        Backup backup = workspace.backUp(reason);
        voice.say("backup", backup.name());
        return backup;
    }

    private void restore() {
        voice.say("ready");
        while (true) {
            restore(4);
        }
    }

    private void restore(int edits) {
        Backup backup;
        try (Workspace workspace = open()) {
            for (int i = 0; i < edits; i++) {
                editOnce(workspace);
            }
            backup = backUp(workspace, Reason.BY_HAND);
            for (int i = 0; i < edits; i++) {
                editOnce(workspace);
            }
        }
        voice.say("restoring", backup.name());
        new Backups(file, home).restore(backup.file(), Sample.AUTHOR.name());
        voice.say("restored", backup.name());
    }

    private void migrate() throws IOException {
        voice.say("ready");
        for (int i = 0; ; i++) {
            Path old = copied(Sample.OLD, i);
            voice.begin(old.getFileName().toString());
            Store.open(old, Sample.AUTHOR.name(), home.backupsOf(old)).close();
        }
    }

    private void recover() throws IOException {
        voice.say("ready");
        for (int i = 0; ; i++) {
            Path damaged = copied(Sample.DAMAGED, i);
            BackupCopy.make(file, home.backupsOf(damaged), Reason.SESSION);
            voice.begin(damaged.getFileName().toString());
            new Backups(damaged, home).recover(Sample.AUTHOR.name());
        }
    }

    private Path copied(String what, int number) throws IOException {
        Path copy = folder.resolve("copy" + number + ".landfall");
        Files.copy(folder.resolve(what), folder.resolve("copy.tmp"), StandardCopyOption.REPLACE_EXISTING);
        return Files.move(folder.resolve("copy.tmp"), copy, StandardCopyOption.ATOMIC_MOVE);
    }

    private void day() throws IOException {
        Path bureau = folder.resolve(Sample.BUREAU);
        try (Workspace workspace = Workspace.create(bureau, Sample.AUTHOR, home)) {
            voice.say("created");
            for (int i = 0; i < 15; i++) {
                editOnce(workspace);
            }
            voice.begin("edit");
            voice.done(workspace.perform(Draft.of(EditKind.CREATE, "仓储").set(Sample.WITH_FILES, ProjectFields.NAME, "仓储")));
            voice.begin("edit");
            voice.done(Sample.attach(workspace, folder));
            takeIn(workspace, Ledger.read(folder.resolve(Sample.LEDGER)));
        }
        for (int i = 0; i < 2; i++) {
            try (Workspace workspace = open()) {
                for (int edits = 0; edits < 15; edits++) {
                    editOnce(workspace);
                }
            }
            restore(5);
        }
    }
}
