package landfall.workspace.merge;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;
import landfall.exchange.pack.Pack;
import landfall.exchange.pack.PackProgress;
import landfall.journal.Author;
import landfall.journal.Entry;
import landfall.text.Problem;

/** What another laptop recorded, in a pack or in its whole workspace, opened and found whole. */
public interface Arriving extends AutoCloseable {
    /** What the user calls it: the name of the file. */
    String name();

    /** The id of the workspace that it is of. */
    String dataset();

    /** Who made it and on which laptop, or null where the file does not say. */
    Author author();

    /** When it was made, by the clock of that laptop, or null where the file does not say. */
    Instant madeAt();

    /** True when everything of that laptop travels, false when records were chosen. */
    boolean isWhole();

    /** Hands out everything that was recorded. */
    void entries(Consumer<Entry> taker, PackProgress progress);

    /** Copies the wanted attachments into a folder, each under its hash. */
    void attachments(Predicate<String> wanted, Path folder, PackProgress progress);

    @Override
    void close();

    /** True when the file is a pack that has to be opened with a passphrase. */
    static boolean isProtected(Path file) {
        return !isWorkspace(file) && Pack.isProtected(file);
    }

    /**
     * Opens a pack or another laptop's workspace.
     *
     * @param dataset the id of the workspace that it must be of, or null for any
     * @param passphrase wiped when this returns; null when there is none
     * @throws Problem when it is missing, neither of both, damaged, of a newer version, of another workspace, or closed
     *     with another passphrase
     */
    static Arriving open(Path file, String dataset, char[] passphrase, PackProgress progress) {
        if (!isWorkspace(file)) {
            return new ArrivingPack(file, Pack.open(file, dataset, passphrase, progress));
        }
        if (passphrase != null) {
            Arrays.fill(passphrase, '\0');
        }
        return ArrivingWorkspace.open(file, dataset);
    }

    private static boolean isWorkspace(Path file) {
        return file.getFileName() != null && file.getFileName().toString().endsWith(".landfall");
    }
}
