package landfall.store.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import landfall.store.files.Folders;

/**
 * Puts another file in the place of a workspace file, which is set aside under a dated name and never deleted. From
 * the moment the new file has its waiting name the exchange is decided; whoever opens the workspace next finishes it.
 */
public final class Replacement {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS");
    private static final String WAITING = ".next-";
    private static final List<String> PARTS = List.of("-wal", "");
    private static final int ATTEMPTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Replacement() {
    }

    /** Where the new file is to be made before it takes its place; in the same folder. */
    public static Path draft(Path workspace) {
        return workspace.resolveSibling(workspace.getFileName() + ".draft.tmp");
    }

    /**
     * Exchanges the files; the caller has the workspace to itself and nothing open in it.
     *
     * @param made a whole workspace file in the same folder, with nothing beside it
     * @return where the former file is now, or null when there was none
     */
    public static Path replace(Path workspace, Path made) throws IOException {
        try (FileChannel channel = FileChannel.open(made, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Path waiting = workspace.resolveSibling(workspace.getFileName() + WAITING + STAMP.format(LocalDateTime.now()));
        Files.move(made, waiting, StandardCopyOption.ATOMIC_MOVE);
        for (int attempt = 1; ; attempt++) {
            try {
                return settle(workspace, waiting);
            } catch (IOException e) { // on Windows while anybody has one of the files open, this program's other threads too
                if (attempt == ATTEMPTS) {
                    takeBack(workspace, waiting, e);
                    throw e;
                }
                pause();
            }
        }
    }

    // What could not be finished now is not to happen by itself some other day. The waiting file goes last: until then
    // whoever opens the workspace finishes the exchange.
    private static void takeBack(Path workspace, Path waiting, IOException reason) {
        try {
            if (Files.exists(waiting)) {
                for (String part : PARTS.reversed()) {
                    Path aside = aside(workspace, waiting, part);
                    Path former = workspace.resolveSibling(workspace.getFileName() + part);
                    if (Files.exists(aside) && !Files.exists(former)) {
                        Files.move(aside, former, StandardCopyOption.ATOMIC_MOVE);
                    }
                }
                Files.delete(waiting);
            }
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A place in the same folder for a file that was open when another one took its place. */
    public static Path setAside(Path workspace) {
        return aside(workspace, Path.of(WAITING + STAMP.format(LocalDateTime.now())), "");
    }

    private static Path aside(Path workspace, Path waiting, String part) {
        String stamp = waiting.getFileName().toString().replaceFirst(".*" + Pattern.quote(WAITING), "");
        String name = workspace.getFileName().toString().replaceFirst("\\.landfall$", "");
        return workspace.resolveSibling(name + "-set-aside-" + stamp + ".landfall" + part);
    }

    /** True when a new file waits to take its place. */
    public static boolean isWaiting(Path workspace) {
        return waiting(workspace).isPresent();
    }

    /** Finishes an exchange that was interrupted; for who has the workspace to themselves. */
    public static void finish(Path workspace) throws IOException {
        Optional<Path> waiting = waiting(workspace);
        if (waiting.isPresent()) {
            settle(workspace, waiting.get());
        }
    }

    // The log beside the file goes first: with the new file it would be taken for that one's own.
    private static Path settle(Path workspace, Path waiting) throws IOException {
        Path aside = aside(workspace, waiting, "");
        for (String part : PARTS) {
            Path from = workspace.resolveSibling(workspace.getFileName() + part);
            if (Files.exists(from)) {
                Files.move(from, aside(workspace, waiting, part), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Files.deleteIfExists(workspace.resolveSibling(workspace.getFileName() + "-shm"));
        Files.move(waiting, workspace, StandardCopyOption.ATOMIC_MOVE);
        Folders.sync(workspace.toAbsolutePath().getParent());
        return Files.exists(aside) ? aside : null;
    }

    private static Optional<Path> waiting(Path workspace) {
        Path file = workspace.toAbsolutePath();
        Pattern name = Pattern.compile(Pattern.quote(file.getFileName() + WAITING) + "\\d{8}-\\d{6}-\\d{3}");
        try (Stream<Path> beside = Files.list(file.getParent())) {
            return beside.filter(other -> name.matcher(other.getFileName().toString()).matches()).sorted().findFirst();
        } catch (IOException e) {
            return Optional.empty(); // what cannot be listed cannot be opened either, which is said then
        }
    }
}
