import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The directory of the program with everything that it needs, as jpackage lays it out on each system. */
final class Images {
    static final String VENDOR = "Landfall";
    static final String DESCRIPTION = "Investment projects of a promotion bureau, from the first lead to production";

    private final Os os;
    private final String version;
    private final Path root;
    private final Path work;
    private final Path input;

    /** @param work where the trimmed Java and the icons lie */
    Images(Os os, String version, Path root, Path work, Path input) {
        this.os = os;
        this.version = version;
        this.root = root;
        this.work = work;
        this.input = input;
    }

    /**
     * Makes the program's directory inside another.
     *
     * @param options for the virtual machine; {@code $APPDIR} stands for where the jars lie
     */
    Path make(List<String> options, Path directory) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--type", "app-image", "--name", os.program,
                "--app-version", version, "--vendor", VENDOR, "--description", DESCRIPTION,
                "--icon", work.resolve(os.icon).toString(), "--runtime-image", work.resolve("java").toString(),
                "--input", input.toString(), "--main-jar", Program.JAR, "--main-class", "landfall.Landfall",
                "--dest", directory.toString()));
        for (String option : options) {
            arguments.addAll(List.of("--java-options", option));
        }
        if (os == Os.WINDOWS) {
            // The start file of a window has no console: a second one serves the command line, not the menu.
            Path console = Files.writeString(work.resolve("console.properties"),
                    "win-console=true\nwin-menu=false\nwin-shortcut=false\n");
            arguments.addAll(List.of("--add-launcher", "landfall-cli=" + console));
        }
        if (os == Os.MAC) {
            arguments.addAll(FileKinds.options(work));
        }
        Tools.jdk("jpackage", arguments);
        Path image = os.image(directory);
        if (os == Os.LINUX) {
            new Linux(root).replaceLauncher(image);
        }
        Program.setTimes(os.app(image));
        return image;
    }
}
