package landfall.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends every log entry to rotating files in the user's home folder; none goes to the terminal. */
public final class LogFile {
    private static final int BYTES_PER_FILE = 1_000_000;
    private static final int FILES = 5;

    /**
     * Called by {@link LogManager} only, when the program logs for the first time.
     *
     * @throws IOException never, as the configuration is read from memory
     */
    public LogFile() throws IOException {
        String configuration = "handlers=" + Rotating.class.getName() + "\n.level=INFO\n";
        LogManager.getLogManager().readConfiguration(
                new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * To be called as the first line of the program, before anything logs; costs nothing until something does. What
     * nobody catches on a thread goes to the log as well.
     */
    public static void use() {
        System.setProperty("java.util.logging.config.class", LogFile.class.getName());
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> report(thrown));
    }

    /**
     * Logs something that should not have happened.
     *
     * @return a short number by which the entry is found, to be shown to the user
     */
    public static String report(Throwable unexpected) {
        String id = "%06X".formatted(ThreadLocalRandom.current().nextInt(1 << 24));
        Logger.getLogger("landfall").log(Level.SEVERE, "Problem " + id, unexpected);
        return id;
    }

    /** The rotating files; where none can be written the entries are lost, as they must not disturb anybody. */
    public static final class Rotating extends Handler {
        private final Handler files;

        /** Opens the log of the home folder. */
        public Rotating() {
            this(Home::locate);
        }

        Rotating(Supplier<Home> home) {
            files = open(home);
        }

        private static Handler open(Supplier<Home> home) {
            try {
                String folder = home.get().logs().toString().replace("%", "%%");
                var files = new FileHandler(folder + "/landfall-%u-%g.log", BYTES_PER_FILE, FILES, true);
                files.setEncoding(StandardCharsets.UTF_8.name());
                files.setFormatter(new SimpleFormatter());
                files.setErrorManager(new Silence());
                return files;
            } catch (IOException | RuntimeException e) {
                return null;
            }
        }

        @Override
        public void publish(LogRecord entry) {
            if (files != null) {
                files.publish(entry);
            }
        }

        @Override
        public void flush() {
            if (files != null) {
                files.flush();
            }
        }

        @Override
        public void close() {
            if (files != null) {
                files.close();
            }
        }
    }

    /** What becomes of an entry that cannot be written: the usual way prints a stack trace on the terminal. */
    private static final class Silence extends ErrorManager {
        @Override
        public void error(String message, Exception thrown, int code) {
            // lost, as on a full disk
        }
    }
}
