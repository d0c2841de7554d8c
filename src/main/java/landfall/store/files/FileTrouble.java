package landfall.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import landfall.text.Problem;

/** Says why a file could not be copied: which side failed, and what to do about it. */
final class FileTrouble {
    private static final long HARDLY_ANY_SPACE = 1 << 20;

    private FileTrouble() {
    }

    /** The file that was to be read cannot be. */
    static Problem reading(Path source, String name, IOException e) {
        if (e instanceof NoSuchFileException || !Files.exists(source)) {
            return new Problem(e, "files.problem.vanished", name);
        }
        return new Problem(e, "files.problem.unreadable", name);
    }

    /**
     * The copy cannot be written.
     *
     * @param wanted how many bytes were to be written
     */
    static Problem writing(Path folder, String name, long wanted, IOException e) {
        return hasRoom(folder, wanted) ? new Problem(e, "files.problem.folder", folder, name) : noSpace(folder, name, e);
    }

    /** Refuses at once what cannot fit. */
    static void refuseWithoutRoom(Path folder, String name, long wanted) {
        if (!hasRoom(folder, wanted)) {
            throw noSpace(folder, name, null);
        }
    }

    private static Problem noSpace(Path folder, String name, IOException e) {
        return new Problem(e, "files.problem.no_space", folder, name);
    }

    private static boolean hasRoom(Path folder, long wanted) {
        try {
            return Files.getFileStore(folder).getUsableSpace() >= wanted + HARDLY_ANY_SPACE;
        } catch (IOException e) {
            return true; // who cannot say how much room there is does not say that there is none
        }
    }

    static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }
}
