package landfall.workspace;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import landfall.journal.Author;
import landfall.journal.Ids;
import landfall.text.Language;

/** What this user chose on this computer: language, theme, own name and the workspaces opened last. */
public final class Settings {
    private static final Logger LOG = Logger.getLogger(Settings.class.getName());
    private static final int MOST_RECENT = 8;

    private final Path file;
    private final Properties values = new Properties();
    /** What was chosen in this run, null for what was taken away; another window may have chosen something else. */
    private final Map<String, String> own = new HashMap<>();

    private Settings(Path file) {
        this.file = file;
    }

    /** The settings kept in the home folder; a missing or unreadable file gives the defaults. */
    public static Settings load(Home home) {
        var settings = new Settings(home.settingsFile());
        settings.values.putAll(settings.written(new Properties()));
        return settings;
    }

    private Properties written(Properties otherwise) {
        var written = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                written.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "Settings cannot be read; those known are used", e);
                return otherwise;
            }
        }
        return written;
    }

    public synchronized Language language() {
        return Language.of(values.getProperty("language"));
    }

    public void setLanguage(Language language) {
        put("language", language.code());
    }

    /** The theme's name as the window stored it, or the given default. */
    public synchronized String theme(String otherwise) {
        return values.getProperty("theme", otherwise);
    }

    public void setTheme(String theme) {
        put("theme", theme);
    }

    /** The officer's name as the change record shows it; the system's user name until one is given. */
    public synchronized String officer() {
        return values.getProperty("officer", System.getProperty("user.name", "?"));
    }

    public void setOfficer(String officer) {
        put("officer", officer);
    }

    /** The line that was typed and not saved when the window closed; empty for none. */
    public synchronized String capture() {
        return values.getProperty("capture", "");
    }

    public void setCapture(String line) {
        if (!line.equals(capture())) {
            put("capture", line);
        }
    }

    /** Who edits on this computer; the laptop gets its id at the first call. */
    public synchronized Author author() {
        if (values.getProperty("laptop") == null) {
            put("laptop", Ids.next());
        }
        return new Author(officer(), values.getProperty("laptop"));
    }

    /** The folder to which copies of the backups go as well, or null when the user chose none. */
    public synchronized Path secondPlace() {
        String folder = values.getProperty("second_place", "");
        return folder.isEmpty() ? null : Path.of(folder);
    }

    /** @param folder such as one on a memory stick, or null for none */
    public void setSecondPlace(Path folder) {
        put("second_place", folder == null ? "" : folder.toString());
    }

    /** After how many days without a copy in the second place the user wants to be reminded. */
    public synchronized int secondPlaceDays() {
        return Integer.parseInt(values.getProperty("second_place.days", "7"));
    }

    public void setSecondPlaceDays(int days) {
        put("second_place.days", String.valueOf(days));
    }

    /** When the backups of a workspace were last copied to the second place; null for never. */
    public synchronized Instant secondPlaceReached(Path backups) {
        String at = values.getProperty("second_place.reached." + backups.getFileName());
        return at == null ? null : Instant.parse(at);
    }

    /** @param backups the folder of the workspace's backups */
    public void setSecondPlaceReached(Path backups, Instant at) {
        put("second_place.reached." + backups.getFileName(), at.toString());
    }

    /** The workspaces opened last, newest first, whether or not they still exist. */
    public synchronized List<Path> recent() {
        var recent = new ArrayList<Path>();
        for (int i = 0; i < MOST_RECENT && values.getProperty("recent." + i) != null; i++) {
            recent.add(Path.of(values.getProperty("recent." + i)));
        }
        return recent;
    }

    /** Puts the workspace at the head of the list of those opened last. */
    public synchronized void opened(Path workspace) {
        Path opened = workspace.toAbsolutePath();
        var recent = new ArrayList<>(recent());
        if (!recent.isEmpty() && recent.getFirst().equals(opened)) {
            return; // as at nearly every start, which need not wait for the file to be written
        }
        recent.remove(opened);
        recent.addFirst(opened);
        setRecent(recent);
    }

    /** Takes a workspace from the list, for instance because its file is gone. */
    public synchronized void forget(Path workspace) {
        var recent = new ArrayList<>(recent());
        recent.remove(workspace.toAbsolutePath());
        setRecent(recent);
    }

    private void setRecent(List<Path> recent) {
        for (int i = 0; i < MOST_RECENT; i++) {
            set("recent." + i, i < recent.size() ? recent.get(i).toString() : null);
        }
        save();
    }

    private synchronized void put(String key, String value) {
        set(key, value);
        save();
    }

    private void set(String key, String value) {
        own.put(key, value);
        apply(values, key, value);
    }

    private static void apply(Properties values, String key, String value) {
        if (value == null) {
            values.remove(key);
        } else {
            values.setProperty(key, value);
        }
    }

    private void save() {
        try {
            Properties all = Files.exists(file) ? written(values) : values;
            own.forEach((key, value) -> apply(all, key, value));
            Files.createDirectories(file.getParent());
            Path written = Files.createTempFile(file.getParent(), "settings", ".tmp");
            try (Writer writer = Files.newBufferedWriter(written, StandardCharsets.UTF_8)) {
                all.store(writer, null);
            }
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // The choice holds for this run; losing it is no reason to disturb anybody.
            LOG.log(Level.WARNING, "Settings cannot be written", e);
        }
    }
}
