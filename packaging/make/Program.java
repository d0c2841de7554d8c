import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;

/** The jars of the program as they are shipped: native libraries beside the jars and only those of this system. */
final class Program {
    static final String JAR = "landfall.jar";
    private static final String OPTIONS = "jvm.options";
    /** An even second, because the times in a .zip are even; the start cache is refused when a jar's time changes. */
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    /** JavaFX comes twice: empty, and with the name of a system. */
    private static final Pattern WITHOUT_CLASSES = Pattern.compile("javafx-[a-z]+-[0-9.]+\\.jar");

    private Program() {
    }

    /** Reads the version that the build wrote into the program. */
    static String version(Path lib) throws IOException {
        var properties = new Properties();
        try (var jar = new JarFile(lib.resolve(JAR).toFile());
                InputStream in = jar.getInputStream(jar.getEntry("landfall/version.properties"))) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }

    /** The options for the virtual machine, the same as those of the start scripts: one a line, without comments. */
    static List<String> options(Path lib) throws IOException {
        return Files.readAllLines(lib.resolve(OPTIONS)).stream().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }

    /**
     * Fills a directory with the jars and beside them the native libraries, which are found there by the options that
     * {@link #nativeOptions} gives. Nothing is unpacked into the user's folders when the program starts.
     */
    static void lay(Path lib, Path directory, Os os) throws IOException {
        for (Path jar : jars(lib)) {
            String name = jar.getFileName().toString();
            if (WITHOUT_CLASSES.matcher(name).matches()) {
                continue;
            }
            if (name.startsWith("sqlite-jdbc-")) {
                unpackNatives(jar, directory, os, "org/sqlite/native/" + sqliteFolder(os) + "/");
            } else if (name.startsWith("javafx-")) {
                unpackNatives(jar, directory, os, "");
            } else {
                Files.copy(jar, directory.resolve(name));
            }
        }
        Files.copy(lib.resolve(OPTIONS), directory.resolve(OPTIONS));
    }

    static List<String> nativeOptions(Os os) {
        List<String> options = new ArrayList<>(List.of("-Dorg.sqlite.lib.path=$APPDIR", "-Dorg.sqlite.lib.name="
                + (os == Os.WINDOWS ? "" : "lib") + "sqlitejdbc" + os.nativeEnding));
        if (os == Os.WINDOWS) {
            // Only elsewhere does JavaFX look beside its jars. Here it goes along the PATH, where a Java 8 may have its own.
            options.add("-Djava.library.path=$APPDIR");
        }
        return options;
    }

    /** Unpacks the fonts of the window beside the jars. */
    static void unpackFonts(Path directory) {
        Tools.program(Map.of(), Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", directory.resolve(JAR).toString(), "landfall.ui.kit.look.Fonts", directory.toString());
    }

    static String fontsOption() {
        return "-Dlandfall.fonts=$APPDIR";
    }

    static List<Path> jars(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /** Gives every jar the same time, on whatever day it was built and however it was copied. */
    static void setTimes(Path directory) throws IOException {
        for (Path jar : jars(directory)) {
            Files.setLastModifiedTime(jar, TIME);
        }
    }

    /** What the shell has to do for the same. */
    static String setTimesScript(String directory) {
        String time = DateTimeFormatter.ofPattern("uuuuMMddHHmm.ss").withZone(ZoneOffset.UTC).format(TIME.toInstant());
        return "TZ=UTC find \"" + directory + "\" -name '*.jar' -exec touch -t " + time + " {} +\n";
    }

    private static String sqliteFolder(Os os) {
        String system = switch (os) {
            case LINUX -> "Linux";
            case WINDOWS -> "Windows";
            case MAC -> "Mac";
        };
        return system + (Os.architecture().equals("arm64") ? "/aarch64" : "/x86_64");
    }

    private static void unpackNatives(Path from, Path directory, Os os, String folder) throws IOException {
        try (var jar = new JarFile(from.toFile());
                var out = new JarOutputStream(Files.newOutputStream(directory.resolve(from.getFileName())))) {
            for (JarEntry entry : jar.stream().toList()) {
                String name = entry.getName();
                if (!isNative(name)) {
                    var copy = new JarEntry(name);
                    copy.setLastModifiedTime(TIME);
                    out.putNextEntry(copy);
                    jar.getInputStream(entry).transferTo(out);
                    out.closeEntry();
                } else if (name.startsWith(folder) && name.endsWith(os.nativeEnding)
                        && name.indexOf('/', folder.length()) < 0) {
                    Files.copy(jar.getInputStream(entry), directory.resolve(name.substring(folder.length())));
                }
            }
        }
    }

    private static boolean isNative(String name) {
        return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib")
                || name.startsWith("org/sqlite/native/");
    }
}
