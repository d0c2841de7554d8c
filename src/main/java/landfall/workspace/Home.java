package landfall.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The folder in which the program keeps its settings, logs and backups: where the operating system wants them. */
public record Home(Path folder) {

    /** The folder of this user on this computer; the variable LANDFALL_HOME overrides it. */
    public static Home locate() {
        return locate(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    static Home locate(Map<String, String> environment, String system, Path user) {
        String override = environment.get("LANDFALL_HOME");
        if (override != null && !override.isBlank()) {
            return new Home(Path.of(override).toAbsolutePath());
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return new Home(from(environment, "APPDATA", user.resolve("AppData/Roaming")).resolve("Landfall"));
        }
        if (name.contains("mac")) {
            return new Home(user.resolve("Library/Application Support/Landfall"));
        }
        return new Home(from(environment, "XDG_DATA_HOME", user.resolve(".local/share")).resolve("landfall"));
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

    /** The folder that is offered for new workspaces: the user's documents, or this folder when it was named. */
    public Path workspaces() {
        String override = System.getenv("LANDFALL_HOME");
        if (override != null && !override.isBlank()) {
            return made("workspaces");
        }
        Path documents = Path.of(System.getProperty("user.home"), "Documents");
        return (Files.isDirectory(documents) ? documents : documents.getParent()).resolve("Landfall");
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
