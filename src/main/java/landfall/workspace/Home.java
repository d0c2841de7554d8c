package landfall.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import landfall.text.Problem;

/**
 * Where the program keeps what is the user's own: where the operating system wants it.
 *
 * @param folder for settings, logs and backups
 * @param workspaces the folder that is offered for new workspaces; it need not exist yet
 */
public record Home(Path folder, Path workspaces) {

    /** A home of which everything lies in one folder. */
    public Home(Path folder) {
        this(folder, folder.resolve("workspaces"));
    }

    /**
     * The folder of this user on this computer; the variable LANDFALL_HOME overrides it.
     *
     * @throws Problem when the variable says what cannot be a folder
     */
    public static Home locate() {
        return locate(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    static Home locate(Map<String, String> environment, String system, Path user) {
        String override = environment.get("LANDFALL_HOME");
        if (override != null && !override.isBlank()) {
            try {
                return new Home(Path.of(override).toAbsolutePath());
            } catch (InvalidPathException e) {
                throw new Problem(e, "workspace.home", override);
            }
        }
        String name = system.toLowerCase(Locale.ROOT);
        Path documents = user.resolve("Documents");
        Path workspaces = (Files.isDirectory(documents) ? documents : user).resolve("Landfall");
        if (name.contains("win")) {
            return new Home(from(environment, "APPDATA", user.resolve("AppData/Roaming")).resolve("Landfall"), workspaces);
        }
        if (name.contains("mac")) {
            return new Home(user.resolve("Library/Application Support/Landfall"), workspaces);
        }
        return new Home(from(environment, "XDG_DATA_HOME", user.resolve(".local/share")).resolve("landfall"), workspaces);
    }

    public Path settingsFile() {
        return folder.resolve("settings.properties");
    }

    /** The folder of the log files, made when missing. */
    public Path logs() {
        return made("logs");
    }

    /** The folder of the checked copies of workspaces, made when missing. */
    public Path backups() {
        return made("backups");
    }

    /** The folder of the checked copies of one workspace file; it need not exist yet. */
    public Path backupsOf(Path file) {
        Path whole = file.toAbsolutePath().normalize(); // a command may be given ./name, which is the same file
        Path former = backupsOf(whole, whole.getParent());
        Path here = former;
        try {
            here = backupsOf(whole, whole.getParent().toRealPath());
        } catch (IOException e) {
            // a folder that is not there has no other name
        }
        return Files.exists(former) && !Files.exists(here) ? former : here; // as earlier versions named it
    }

    private Path backupsOf(Path file, Path parent) {
        String name = file.getFileName().toString().replaceFirst("\\.landfall$", "");
        return folder.resolve("backups").resolve(name + "-" + Integer.toHexString(parent.toString().hashCode()));
    }

    /** The file of what is being typed in the forms of a workspace; it need not exist yet. */
    Path unsavedOf(Path file) {
        return folder.resolve("unsaved").resolve(backupsOf(file).getFileName() + ".properties");
    }

    /** The folder of the copies of attachments that other programs open; it need not exist yet. */
    Path opened() {
        return folder.resolve("opened");
    }

    private Path made(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path from(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.get(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
