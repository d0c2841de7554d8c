import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * What is done otherwise on Linux: the start file, and a .deb without scripts. jpackage's .deb installs its menu entry by
 * scripts that fail where there is no desktop; files in their usual places are found by every desktop.
 */
final class Linux {
    private static final int[] ICON_SIZES = {16, 32, 48, 64, 128, 256, 512};

    private final Path root;
    private final Path from;

    Linux(Path root) {
        this.root = root;
        this.from = root.resolve("packaging/linux");
    }

    /** Puts the start script in the place of jpackage's start file and takes away what only that one reads. */
    void replaceLauncher(Path image) throws IOException {
        Path launcher = Os.LINUX.launcher(image);
        Files.delete(launcher);
        copy(from.resolve("landfall"), launcher, true);
        Files.deleteIfExists(image.resolve("lib/libapplauncher.so"));
        Files.deleteIfExists(image.resolve("lib/landfall.png"));
        Files.deleteIfExists(image.resolve("lib/app/landfall.cfg"));
        Files.deleteIfExists(image.resolve("lib/app/.jpackage.xml"));
    }

    /** Makes the .deb: the program below /opt, its start file on the PATH, menu entry, file kinds and icons. */
    void deb(Path image, String version, Path work, Path file) throws IOException {
        Path tree = Tools.fresh(work.resolve("deb"));
        Path opt = tree.resolve("opt/landfall");
        Tools.copy(image, opt);
        Path bin = Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(bin.resolve("landfall"), Path.of("/opt/landfall/bin/landfall"));
        Path share = tree.resolve("usr/share");
        copy(from.resolve("landfall.desktop"), share.resolve("applications/landfall.desktop"), false);
        copy(from.resolve("landfall-mime.xml"), share.resolve("mime/packages/landfall.xml"), false);
        for (int size : ICON_SIZES) {
            copy(root.resolve("assets/icon/icon-" + size + ".png"),
                    share.resolve("icons/hicolor/" + size + "x" + size + "/apps/landfall.png"), false);
        }
        copy(opt.resolve("lib/app/" + Notices.FILE), share.resolve("doc/landfall/copyright"), false);
        String control = Files.readString(from.resolve("control")).replace("@VERSION@", version)
                .replace("@ARCHITECTURE@", Os.architecture().equals("arm64") ? "arm64" : "amd64")
                .replace("@SIZE@", Long.toString(size(tree) / 1024));
        Files.writeString(Files.createDirectories(tree.resolve("DEBIAN")).resolve("control"), control);
        openToAll(tree);
        // gzip and not the builder's own choice, which older systems may not read.
        Tools.program(Map.of(), "dpkg-deb", "--root-owner-group", "-Zgzip", "--build", tree.toString(), file.toString());
    }

    /** Whoever builds may be one whose files nobody else can read. */
    private static void openToAll(Path tree) throws IOException {
        try (var all = Files.walk(tree)) {
            for (Path each : all.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(
                        Files.isExecutable(each) ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private static long size(Path tree) throws IOException {
        try (var all = Files.walk(tree)) {
            return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void copy(Path from, Path to, boolean program) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
