import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The Java that is shipped: only the modules that the jars use. */
final class TrimmedJava {
    /** What is reached by name and so is not seen in the jars: GBK ledgers, Chinese dates, direct memory. */
    private static final List<String> BY_NAME = List.of("jdk.charsets", "jdk.localedata", "jdk.unsupported");
    private static final Pattern NEEDED = Pattern.compile("-> ((?:java|jdk)\\.[a-z.]+)");

    private TrimmedJava() {
    }

    /** Makes the runtime and returns the names of its root modules. */
    static List<String> link(List<Path> jars, Path directory, Os os) {
        List<String> modules = modules(jars, os);
        List<String> arguments = new ArrayList<>(List.of("--add-modules", String.join(",", modules),
                "--output", directory.toString(), "--include-locales", "en,zh", "--no-header-files", "--no-man-pages",
                "--compress", "zip-6"));
        if (os != Os.LINUX) {
            arguments.add("--strip-native-commands"); // jpackage's start files are the program's own
        }
        Tools.jdk("jlink", arguments);
        return modules;
    }

    private static List<String> modules(List<Path> jars, Os os) {
        var modules = new TreeSet<>(BY_NAME);
        if (os == Os.WINDOWS) {
            modules.add("jdk.accessibility"); // screen readers reach AWT through it
        }
        List<String> arguments = new ArrayList<>(List.of("--multi-release", "25", "--ignore-missing-deps", "-s",
                "--module-path", jars.getFirst().getParent().toString()));
        jars.forEach(jar -> arguments.add(jar.toString()));
        NEEDED.matcher(Tools.jdk("jdeps", arguments)).results().forEach(found -> modules.add(found.group(1)));
        return new ArrayList<>(modules);
    }
}
