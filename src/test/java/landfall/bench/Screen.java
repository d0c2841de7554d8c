package landfall.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where windows open while they are measured.
 *
 * @param name as the table of figures says it
 * @param options for the virtual machine
 * @param display the X display, or null for the one that the system has
 * @param server the X server that was started for it, or null
 */
public record Screen(String name, List<String> options, String display, Process server) implements AutoCloseable {
    static final Screen HEADLESS = new Screen("headless", List.of("-Dglass.platform=Headless", "-Dprism.order=sw",
            "-Djava.awt.headless=true"), null, null);
    private static final String SERVER = "Xvfb";

    /** Every screen that there is here, the one most like a user's first; JavaFX's headless platform is the last. */
    public static List<Screen> all() throws IOException {
        var screens = new ArrayList<Screen>();
        boolean isLinux = System.getProperty("os.name").startsWith("Linux");
        if (!isLinux || !System.getenv().getOrDefault("DISPLAY", "").isBlank() && hasGtk()) {
            screens.add(new Screen("on the display", List.of(), null, null));
        } else if (isOnPath() && hasGtk()) {
            screens.add(virtual());
        }
        screens.add(HEADLESS);
        return screens;
    }

    // The server chooses a free number and says which.
    private static Screen virtual() throws IOException {
        Process server = new ProcessBuilder(SERVER, "-displayfd", "1", "-screen", "0", "1600x1000x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader said = server.inputReader();
        String number = said.readLine();
        if (number == null) {
            throw new IOException(SERVER + " did not start");
        }
        return new Screen("on " + SERVER, List.of("-Dprism.order=sw"), ":" + number.strip(), server);
    }

    private static boolean isOnPath() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, SERVER)));
    }

    private static boolean hasGtk() {
        try {
            SymbolLookup.libraryLookup("libgtk-3.so.0", Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}
