package landfall.ui.kit;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import landfall.text.FileNames;
import landfall.text.Problem;

/** Hands files to the operating system's own programs; off the window's thread, for this may take seconds. */
public final class SystemFiles {
    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    // Opening one of these would run it, whatever its author meant it to do.
    private static final Set<String> PROGRAMS = Set.of(".exe", ".com", ".bat", ".cmd", ".scr", ".pif", ".msi", ".msp",
            ".ps1", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".wsh", ".hta", ".lnk", ".url", ".reg", ".cpl", ".jar",
            ".sh", ".desktop", ".app", ".command");

    private SystemFiles() {
    }

    /**
     * Opens a document with the program that the system has for it.
     *
     * @throws Problem when the system has none, when the file is itself a program, or when it cannot be opened
     */
    public static void open(Path file) {
        if (PROGRAMS.contains(FileNames.extension(file.getFileName().toString()).toLowerCase(Locale.ROOT))) {
            throw new Problem("kit.files.program", file.getFileName());
        }
        hand(file, file);
    }

    /**
     * Shows a file, or a folder, in the system's file manager.
     *
     * @throws Problem when the system has none
     */
    public static void show(Path file) {
        Path absolute = file.toAbsolutePath();
        refuseWithoutScreen(absolute);
        if (Files.isDirectory(absolute)) {
            hand(absolute, absolute);
        } else if (SYSTEM.contains("win")) {
            start(absolute, List.of("explorer.exe", "/select," + absolute));
        } else if (SYSTEM.contains("mac")) {
            start(absolute, List.of("open", "-R", absolute.toString()));
        } else {
            hand(absolute.getParent(), absolute);
        }
    }

    private static void hand(Path handed, Path file) {
        refuseWithoutScreen(file);
        if (!SYSTEM.contains("win") && !SYSTEM.contains("mac")) {
            start(file, List.of("xdg-open", handed.toString()));
            return;
        }
        if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            throw none(file, null);
        }
        try {
            Desktop.getDesktop().open(handed.toFile());
        } catch (IOException e) {
            throw none(file, e);
        }
    }

    private static void start(Path file, List<String> command) {
        try {
            new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw none(file, e);
        }
    }

    private static void refuseWithoutScreen(Path file) {
        if (GraphicsEnvironment.isHeadless()) {
            throw none(file, null);
        }
    }

    private static Problem none(Path file, IOException e) {
        return new Problem(e, "kit.files.no_program", file);
    }
}
