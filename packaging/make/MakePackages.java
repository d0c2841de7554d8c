import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the packages of Landfall for the operating system it runs on, out of {@code target/landfall}: a trimmed Java, the
 * program and its start cache in one directory, and from this the archive and the installer. Run by build.sh and build.ps1.
 */
final class MakePackages {
    private final Os os = Os.here();
    private final Path root;
    private final Path lib;
    private final Path work;
    private final Path packages;

    private MakePackages(Path root) {
        this.root = root;
        this.lib = root.resolve("target/landfall/lib");
        this.work = root.resolve("target/packaging");
        this.packages = root.resolve("target/packages");
    }

    /** @param arguments the directory of the project */
    public static void main(String[] arguments) throws IOException {
        try {
            new MakePackages(Path.of(arguments[0]).toAbsolutePath().normalize()).make();
        } catch (Tools.Failure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void make() throws IOException {
        Tools.fresh(work);
        Tools.fresh(packages);
        String version = Program.version(lib);

        Path input = Files.createDirectories(work.resolve("input"));
        Program.lay(lib, input, os);
        Program.unpackFonts(input);
        Icons.write(root.resolve("assets/icon"), work);
        say("Java of these modules: " + String.join(" ", TrimmedJava.link(Program.jars(input), work.resolve("java"), os)));
        Notices.write(work.getParent().resolve("generated-sources/license/THIRD-PARTY.txt"), Program.jars(input),
                root.resolve("packaging/licences"), root.resolve("assets/pinyin/initials-licence.txt"),
                work.resolve("java"), input.resolve(Notices.FILE));
        Path licence = root.resolve("LICENSE");
        if (Files.exists(licence)) {
            Files.copy(licence, input.resolve("LICENSE.txt"));
        }

        say("The tour trains the start cache …");
        List<String> options = new ArrayList<>(Program.options(lib));
        options.addAll(Program.nativeOptions(os));
        options.add(Program.fontsOption());
        var images = new Images(os, version, root, work, input);
        Path untrained = images.make(options, work.resolve("untrained"));
        StartCache.train(os.launcher(untrained), work, input.resolve(StartCache.FILE));
        options.addAll(StartCache.OPTIONS);
        Path image = images.make(options, packages);
        StartCache.verify(os.launcher(image), work);

        for (Path made : new Installers(os, version, root, work, packages).make(image)) {
            say(String.format("%-60s %,d KB", root.relativize(made), Files.size(made) / 1024));
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
