package landfall.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How much the lab does, and where it writes down what came of it. */
public final class Lab {
    private static final int ROUNDS = Integer.getInteger("lab.rounds", 0);
    private static final Path REPORT = Path.of("target", "lab.txt");

    private Lab() {
    }

    /**
     * How often to do something; never less often than usual.
     *
     * @param usual in the ordinary test run
     * @param perRound in the lab, for each of {@code -Dlab.rounds=}
     */
    public static int times(int usual, double perRound) {
        return (int) Math.max(usual, ROUNDS * perRound);
    }

    /** A new seed, or {@code -Dlab.seed=}. */
    public static long seed() {
        return Long.getLong("lab.seed", System.nanoTime());
    }

    /** Writes a line of the report, in the place of an earlier one of the same name. */
    public static synchronized void report(String name, String result) {
        try {
            Files.createDirectories(REPORT.getParent());
            try (FileChannel guard = FileChannel.open(REPORT.resolveSibling("lab.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE); FileLock lock = guard.lock()) {
                List<String> lines = Files.exists(REPORT) ? new ArrayList<>(Files.readAllLines(REPORT)) : new ArrayList<>();
                lines.removeIf(line -> line.startsWith(name + ": "));
                lines.add(name + ": " + result);
                lines.sort(Comparator.naturalOrder());
                Files.write(REPORT, lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new folder, in memory where the system has such a place, so that waiting for a disk does not take most of the time. */
    static Path folder(String name) {
        try {
            Path memory = Path.of("/dev/shm");
            return Files.isWritable(memory) ? Files.createTempDirectory(memory, name) : Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder with everything in it into another, which is made. */
    static void copy(Path from, Path to) {
        for (Path path : below(from)) {
            try {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Removes a folder with everything in it. */
    static void remove(Path folder) {
        for (Path path : below(folder).reversed()) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Path> below(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
