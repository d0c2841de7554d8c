import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** Runs the tools of the JDK and other programs; what fails ends the build with what the tool said. */
final class Tools {

    private Tools() {
    }

    /** Runs a tool of this JDK inside this process and returns what it printed. */
    static String jdk(String tool, List<String> arguments) {
        var printed = new StringWriter();
        var writer = new PrintWriter(printed);
        int code = ToolProvider.findFirst(tool).orElseThrow(() -> new Failure("This Java has no " + tool + ": use a JDK."))
                .run(writer, writer, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new Failure(tool + " " + String.join(" ", arguments) + "\n" + printed);
        }
        return printed.toString();
    }

    /** Runs a program and returns what it printed on both streams. */
    static String program(Map<String, String> environment, String... command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            var printed = new String(process.getInputStream().readAllBytes());
            int code = process.waitFor();
            if (code != 0) {
                throw new Failure(String.join(" ", command) + " ended with " + code + "\n" + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new Failure("Cannot run " + command[0] + ": " + e.getMessage());
        } catch (InterruptedException e) {
            throw new Failure("Interrupted.");
        }
    }

    /** Whether a program of this name lies on the PATH. */
    static boolean onPath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                // As a File, because a PATH put together by hand may hold what is no path.
                .anyMatch(folder -> new File(folder.replace("\"", "").strip(), name).canExecute());
    }

    /** Makes an empty directory of it, whatever was there. */
    static Path fresh(Path directory) throws IOException {
        delete(directory);
        return Files.createDirectories(directory);
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                file.toFile().setWritable(true); // Windows deletes no read-only file
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Copies a directory with everything in it: times and permissions stay, links stay links. */
    static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(each, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    /** Why no package could be made, for the person who builds it. */
    static final class Failure extends RuntimeException {
        Failure(String message) {
            super(message);
        }
    }
}
