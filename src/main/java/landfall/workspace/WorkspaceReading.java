package landfall.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import landfall.domain.Pipeline;
import landfall.journal.Author;
import landfall.store.Contents;
import landfall.store.check.Finding;

/** Reads a workspace file that nobody here has open. */
public final class WorkspaceReading {
    private WorkspaceReading() {
    }

    /**
     * The bureau as it stands in a workspace file, which another program may have open.
     *
     * @param author who opens the file, should its tables first have to be brought to this version
     * @throws Problem when it is missing, damaged, no workspace, or of a newer version
     */
    public static Pipeline pipeline(Path file, Author author) {
        Optional<Contents.Standing> standing = Contents.read(file.toAbsolutePath());
        if (standing.isPresent()) {
            return standing.get().pipeline();
        }
        try (Workspace opened = Workspace.open(file, author)) {
            return opened.pipeline();
        }
    }

    /**
     * The bureau as it was known in a workspace file at an instant.
     *
     * @throws Problem when it is missing, in use, damaged, no workspace, or of a newer version
     */
    public static Pipeline knownOn(Path file, Author author, Instant instant) {
        try (Workspace opened = Workspace.open(file, author)) {
            return opened.knownOn(instant);
        }
    }

    /**
     * The id that all copies of the workspace in a file share.
     *
     * @throws Problem when it is missing, damaged, no workspace, or of a newer version
     */
    public static String dataset(Path file) {
        return Contents.reading(file.toAbsolutePath(), Contents::dataset);
    }

    /**
     * Findings of a thorough check of a workspace file, which another program may have open, and of its attachments;
     * empty when all is well.
     *
     * @throws Problem when it is missing, no workspace, or of a newer version
     */
    public static List<Finding> check(Path file) {
        return Contents.check(file.toAbsolutePath());
    }

    /**
     * Findings like those of {@link #check(Path)}, but without the attachments and without holding up anybody.
     *
     * @param abandoned asked now and then; when it says yes the look ends early
     * @throws Problem when it is missing, no workspace, or of a newer version
     */
    public static List<Finding> examine(Path file, BooleanSupplier abandoned) {
        return Contents.examine(file.toAbsolutePath(), abandoned);
    }
}
