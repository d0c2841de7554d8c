package landfall.workspace;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What is being typed in the forms of one workspace and is no edit yet, kept in the user's home folder so that a crash
 * or a power cut does not lose it. Works from any thread.
 */
public final class Unsaved {
    private static final Logger LOG = Logger.getLogger(Unsaved.class.getName());
    private static final char BETWEEN = '\u001f';

    private final Path file;
    private final Map<String, Runnable> typing = new LinkedHashMap<>();
    private Map<String, Map<String, String>> forms;

    Unsaved(Path file) {
        this.file = file;
    }

    /** What was typed in the form, by key of the field; empty when nothing is waiting. */
    public synchronized Map<String, String> of(String form) {
        return Map.copyOf(forms().getOrDefault(form, Map.of()));
    }

    /**
     * Keeps what stands in a form; it is safe on the disk when this returns.
     *
     * @param form such as "new project" or the id of what is being changed
     * @param typed by key of the field; nothing forgets the form
     */
    public synchronized void keep(String form, Map<String, String> typed) {
        if (typed.isEmpty() ? forms().remove(form) == null : typed.equals(forms().put(form, Map.copyOf(typed)))) {
            return;
        }
        write();
    }

    /** Forgets what was typed in the form, because it was saved or is not wanted. */
    public void forget(String form) {
        keep(form, Map.of());
    }

    /**
     * Says that somebody is typing in a form, or has stopped.
     *
     * @param keeping keeps what stands there; null when it is kept
     */
    public synchronized void typing(String form, Runnable keeping) {
        typing.put(form, keeping);
    }

    /** Keeps at once what is being typed, because the window closes; on the window's thread. */
    public void keepTyping() {
        List<Runnable> open;
        synchronized (this) {
            open = typing.values().stream().filter(Objects::nonNull).toList();
        }
        open.forEach(Runnable::run);
    }

    private Map<String, Map<String, String>> forms() {
        if (forms == null) {
            forms = new LinkedHashMap<>();
            var read = new Properties();
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    read.load(reader);
                } catch (IOException | IllegalArgumentException e) {
                    LOG.log(Level.WARNING, "What was being typed cannot be read", e);
                }
            }
            for (String name : read.stringPropertyNames()) {
                int at = name.indexOf(BETWEEN);
                if (at > 0) {
                    forms.computeIfAbsent(name.substring(0, at), form -> new LinkedHashMap<>())
                            .put(name.substring(at + 1), read.getProperty(name));
                }
            }
        }
        return forms;
    }

    private void write() {
        var values = new Properties();
        forms.forEach((form, typed) -> typed.forEach((field, text) -> values.setProperty(form + BETWEEN + field, text)));
        try {
            if (values.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            Path draft = file.resolveSibling(file.getFileName() + ".tmp");
            var text = new StringWriter();
            values.store(text, null);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) { // where the disk is nearly full, the first time may write a part
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // It still stands in the form; that a crash could lose it is no reason to disturb the typing.
            LOG.log(Level.WARNING, "What is being typed cannot be kept", e);
        }
    }
}
