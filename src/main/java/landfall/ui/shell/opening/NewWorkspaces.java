package landfall.ui.shell.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.exchange.pack.PackProgress;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.workspace.Demo;
import landfall.workspace.Home;
import landfall.workspace.NewWorkspace;
import landfall.workspace.Workspace;
import landfall.workspace.merge.Arriving;
import landfall.workspace.merge.Merger;

/** Makes workspace files together with their folder and their first contents. */
public final class NewWorkspaces {
    private NewWorkspaces() {
    }

    /** An empty workspace. */
    public static Workspace empty(Path file, Author author, Home home) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Workspace.create(file, author, home);
    }

    /** A workspace that knows its bureau, which also issues its papers until something else is set. */
    public static Workspace of(String bureau, Path file, Author author, Home home) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return NewWorkspace.begin(file, author, home, Draft.of(EditKind.SETTINGS, bureau)
                .set(Bureau.ID, BureauFields.NAME, bureau).set(Bureau.ID, BureauFields.ISSUER, bureau));
    }

    /** A workspace of this computer with what a colleague's pack holds; the passphrase is wiped, null for none. */
    public static Workspace of(Path pack, char[] passphrase, Path file, Author author, Home home) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Arriving arriving = Arriving.open(pack, null, passphrase, PackProgress.NONE)) {
            return Merger.begin(file, author, home, arriving, PackProgress.NONE);
        }
    }

    /** The demo workspace as it was left, or a new one. */
    public static Workspace demo(Path file, Author author, Home home, LocalDate today) throws IOException {
        if (!Files.exists(file)) {
            Draft demo = Demo.draft(Demo.PROJECTS, Demo.SEED, today);
            Files.createDirectories(file.toAbsolutePath().getParent());
            return NewWorkspace.begin(file, author, home, demo);
        }
        Workspace opened = Workspace.open(file, author, home);
        if (opened.history(1).isEmpty()) { // the program ended just as it was being made
            opened.begin(Demo.draft(Demo.PROJECTS, Demo.SEED, today));
        }
        return opened;
    }

    /** A file of that name in the folder, with a number behind the name when it exists already. */
    public static Path unused(Path folder, String name) {
        Path file = folder.resolve(name + ".landfall");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + " " + i + ".landfall");
        }
        return file;
    }
}
