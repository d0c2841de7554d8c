import java.nio.file.Path;
import java.util.Locale;

/** The operating system that builds, and where jpackage puts things on it. */
enum Os {
    LINUX("linux", "landfall", "bin/landfall", "lib/app", ".so", "icon-256.png"),
    WINDOWS("windows", "Landfall", "Landfall.exe", "app", ".dll", "landfall.ico"),
    MAC("macos", "Landfall", "Contents/MacOS/Landfall", "Contents/app", ".dylib", "landfall.icns");

    final String word;
    /** The name of the program's directory and of its start file. */
    final String program;
    private final String launcher;
    private final String app;
    final String nativeEnding;
    final String icon;

    Os(String word, String program, String launcher, String app, String nativeEnding, String icon) {
        this.word = word;
        this.program = program;
        this.launcher = launcher;
        this.app = app;
        this.nativeEnding = nativeEnding;
        this.icon = icon;
    }

    static Os here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("windows") ? WINDOWS : name.contains("mac") ? MAC : LINUX;
    }

    /** As in the names of the packages: {@code x64} or {@code arm64}. */
    static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x64";
    }

    /** The name that jpackage gives the directory of the program. */
    Path image(Path directory) {
        return directory.resolve(this == MAC ? program + ".app" : program);
    }

    Path launcher(Path image) {
        return image.resolve(launcher);
    }

    /** Where the jars lie: what the start file calls {@code $APPDIR}. */
    Path app(Path image) {
        return image.resolve(app);
    }
}
