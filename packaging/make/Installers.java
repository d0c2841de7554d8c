import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What people download: an archive to unpack anywhere, and the installer that the system knows. */
final class Installers {
    /** Names the program to the installer of Windows through all its versions: never change it. */
    private static final String UPGRADE_UUID = "0c7b2b0e-5d0b-4f57-9f0f-6d1f2a9a7c11";

    private final Os os;
    private final String version;
    private final Path root;
    private final Path work;
    private final Path packages;

    Installers(Os os, String version, Path root, Path work, Path packages) {
        this.os = os;
        this.version = version;
        this.root = root;
        this.work = work;
        this.packages = packages;
    }

    /** Makes all that this machine can make and returns the files. */
    List<Path> make(Path image) throws IOException {
        return switch (os) {
            case LINUX -> linux(image);
            case WINDOWS -> windows(image);
            case MAC -> List.of(jpackage("dmg", image, mac()));
        };
    }

    private List<Path> linux(Path image) throws IOException {
        List<Path> made = new ArrayList<>();
        Path archive = packages.resolve(name() + ".tar.gz");
        Tools.program(Map.of(), "tar", "--owner=0", "--group=0", "--mode=a+rX,go-w", "-C", packages.toString(), "-czf",
                archive.toString(), image.getFileName().toString());
        made.add(archive);
        if (!Tools.onPath("dpkg-deb")) {
            System.out.println("No .deb is made: dpkg-deb is not on the PATH.");
            return made;
        }
        Path deb = packages.resolve("landfall_" + version + "_" + Os.architecture() + ".deb");
        new Linux(root).deb(image, version, work, deb);
        made.add(deb);
        return made;
    }

    private List<Path> windows(Path image) throws IOException {
        List<Path> made = new ArrayList<>(List.of(zip(image)));
        if (!Tools.onPath("wix.exe") && !Tools.onPath("candle.exe")) {
            System.out.println("No installer is made: jpackage needs the WiX toolset (https://wixtoolset.org) on the PATH.");
            return made;
        }
        List<String> options = new ArrayList<>(List.of("--win-per-user-install", "--win-menu",
                "--win-menu-group", os.program, "--win-shortcut", "--win-dir-chooser",
                "--win-upgrade-uuid", UPGRADE_UUID));
        options.addAll(FileKinds.options(work));
        made.add(jpackage("exe", image, options));
        return made;
    }

    /** jpackage copies the program's directory, and its times not with it; then it runs the script of this name. */
    private List<String> mac() throws IOException {
        Path scripts = Tools.fresh(work.resolve("scripts"));
        Files.writeString(scripts.resolve(os.program + "-post-image.sh"), Program.setTimesScript("$JpAppImageDir"));
        List<String> options = new ArrayList<>(List.of("--resource-dir", scripts.toString()));
        options.addAll(FileKinds.options(work));
        return options;
    }

    private Path jpackage(String type, Path image, List<String> options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--type", type, "--name", os.program, "--app-version", version,
                "--vendor", Images.VENDOR, "--description", Images.DESCRIPTION, "--app-image", image.toString(),
                "--dest", packages.toString()));
        arguments.addAll(options);
        Tools.jdk("jpackage", arguments);
        try (var files = Files.list(packages)) {
            return files.filter(file -> file.toString().endsWith("." + type)).findFirst().orElseThrow();
        }
    }

    /** With the times of the files in it as seconds since 1970, which most programs that unpack it give back. */
    private Path zip(Path image) throws IOException {
        Path archive = packages.resolve(name() + ".zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(archive)); var all = Files.walk(image)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                var entry = new ZipEntry(packages.relativize(file).toString().replace('\\', '/'));
                FileTime time = Files.readAttributes(file, BasicFileAttributes.class).lastModifiedTime();
                entry.setLastModifiedTime(time);
                out.putNextEntry(entry);
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return archive;
    }

    private String name() {
        return "landfall-" + version + "-" + os.word + "-" + Os.architecture();
    }
}
