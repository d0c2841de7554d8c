package landfall.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.ui.kit.look.Fonts;

/** The program as processes of their own: from jars as the packaged one, with its options. */
public final class Children {
    private static final String PROGRAM = "landfall.Landfall";
    private static final Path OPTIONS = Path.of("packaging", "lib", "jvm.options");
    private final Path folder;
    private final Screen screen;
    private final String classPath;
    private List<String> cache = List.of();

    /** Puts the program into a folder, to run without a display: the start cache of the JVM takes jars only. */
    public Children(Path folder) throws IOException {
        this(folder, Screen.HEADLESS);
    }

    /** Like {@link #Children(Path)}, on that screen. */
    public Children(Path folder, Screen screen) throws IOException {
        this.folder = folder;
        this.screen = screen;
        List<Path> path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .toList();
        List<Path> classes = path.stream().filter(Files::isDirectory).toList();
        var jars = new ArrayList<String>();
        for (Path directory : classes) {
            jars.add(jar(directory, folder.resolve("program-" + jars.size() + ".jar")).toString());
        }
        path.stream().filter(Files::isRegularFile).forEach(jar -> jars.add(jar.toString()));
        classPath = String.join(File.pathSeparator, jars);
    }

    private static Path jar(Path directory, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar); var entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(directory)) {
            entries.setLevel(0);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = directory.relativize(file).toString().replace(File.separatorChar, '/');
                if (!name.equals("module-info.class")) {
                    entries.putNextEntry(new JarEntry(name));
                    Files.copy(file, entries);
                }
            }
        }
        return jar;
    }

    /** Where it was put. */
    public Path folder() {
        return folder;
    }

    /** A process that runs the main class; what it says beside its output is dropped. */
    public ProcessBuilder process(List<String> options, Class<?> main, String... arguments) throws IOException {
        return process(options, main.getName(), arguments);
    }

    /** Runs the process to its end and returns what it said, line by line. */
    public static List<String> read(ProcessBuilder process) throws IOException, InterruptedException {
        Process started = process.start();
        List<String> lines = started.inputReader().readAllLines();
        if (started.waitFor() != 0) {
            throw new IOException("Failed: " + String.join(" ", process.command()));
        }
        return lines;
    }

    /** Runs a command of the program to its end, with the start cache if there is one. */
    public void command(String... arguments) throws IOException, InterruptedException {
        run(cache, PROGRAM, arguments);
    }

    /** Gives the commands the start cache of the packages, trained with what a day begins with. */
    public void train() throws IOException, InterruptedException {
        cache = startCache(PROGRAM, "tour", "--daily", folder.resolve("tour").toString());
    }

    /**
     * Makes a start cache of the classes that the main class loads, in two steps and without the record of what ran
     * often, as the packages do.
     *
     * @return the options to start with it; empty when the virtual machine makes none, so that the rest is measured all
     *     the same
     */
    public List<String> startCache(String main, String... arguments) throws IOException, InterruptedException {
        Path recorded = folder.resolve("start.aotconf");
        Path made = folder.resolve("start.aot");
        run(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recorded), main, arguments);
        if (Files.exists(recorded)) {
            run(List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recorded, "-XX:AOTCache=" + made,
                    "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining", "-XX:-AOTReplayTraining"), main);
        }
        return Files.exists(made) ? List.of("-XX:AOTCache=" + made, "-Xlog:aot*=off") : List.of();
    }

    private void run(List<String> options, String main, String... arguments) throws IOException, InterruptedException {
        Process process = process(options, main, arguments).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (process.waitFor() != 0) {
            throw new IOException(main + " " + String.join(" ", arguments) + " failed");
        }
    }

    /** A process that runs the main class on Java as it comes, without the options that the program is started with. */
    public ProcessBuilder plainJava(Class<?> main) throws IOException {
        return start(List.of("--enable-native-access=ALL-UNNAMED"), main.getName());
    }

    private ProcessBuilder process(List<String> options, String main, String... arguments) throws IOException {
        var all = new ArrayList<String>(List.of("@" + OPTIONS.toAbsolutePath()));
        all.addAll(options);
        return start(all, main, arguments);
    }

    private ProcessBuilder start(List<String> options, String main, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(screen.options());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        command.addAll(natives());
        command.addAll(fonts());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("LANDFALL_HOME", folder.resolve("home").toString());
        if (screen.display() != null) {
            process.environment().put("DISPLAY", screen.display());
        }
        return process;
    }

    private List<String> fonts() throws IOException {
        Path unpacked = folder.resolve("fonts");
        if (!Files.exists(unpacked)) {
            Fonts.main(new String[] {Files.createDirectory(unpacked).toString()});
        }
        return List.of("-Dlandfall.fonts=" + unpacked);
    }

    // As in the packages: nothing is unpacked at the start.
    private List<String> natives() throws IOException {
        String library = System.mapLibraryName("sqlitejdbc");
        Path unpacked = folder.resolve(library);
        if (!Files.exists(unpacked)) {
            String system = System.getProperty("os.name").startsWith("Linux") ? "Linux" : "";
            String processor = System.getProperty("os.arch").equals("amd64") ? "x86_64"
                    : System.getProperty("os.arch");
            try (InputStream in = Children.class.getResourceAsStream(
                    "/org/sqlite/native/" + system + "/" + processor + "/" + library)) {
                if (in == null) {
                    return caches();
                }
                Files.copy(in, unpacked);
            }
        }
        return Stream.concat(caches().stream(), Stream.of("-Dorg.sqlite.lib.path=" + folder,
                "-Dorg.sqlite.lib.name=" + library)).collect(Collectors.toList());
    }

    private List<String> caches() {
        return List.of("-Djavafx.cachedir=" + folder.resolve("natives"));
    }
}
