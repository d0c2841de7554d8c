package landfall.store.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import landfall.text.Problem;

/**
 * The folder of files beside a workspace file: each content stands once, under its hash, and is never overwritten and
 * never deleted, since an undo or an older state of the workspace may want it. Works from any thread.
 */
public final class FileStore {
    /** What is appended to the name of the workspace file. */
    public static final String SUFFIX = "-files";

    private static final String DRAFTS = "tmp";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    private FileStore(Path folder) {
        this.folder = folder;
    }

    /** The folder that belongs to a workspace file; it is made when the first file comes. */
    public static FileStore beside(Path workspace) {
        Path file = workspace.toAbsolutePath();
        return new FileStore(file.resolveSibling(file.getFileName() + SUFFIX));
    }

    public Path folder() {
        return folder;
    }

    /**
     * Keeps the content of a file; the file itself stays where and as it is.
     *
     * @throws Problem when the file is gone, no ordinary file, unreadable or being written to, or the content cannot
     *     be kept; nothing is left behind
     */
    public Kept keep(Path source, Progress progress) {
        String name = FileTrouble.name(source);
        BasicFileAttributes before = attributes(source);
        if (!before.isRegularFile()) {
            throw new Problem("files.problem.no_file", name);
        }
        if (Files.exists(folder) && Marks.isReadOnly(folder)) {
            throw new Problem("files.problem.folder", folder, name);
        }
        Path drafts = made(folder.resolve(DRAFTS), name);
        FileTrouble.refuseWithoutRoom(drafts, name, before.size());
        Path draft = drafts.resolve(UUID.randomUUID() + ".part");
        try {
            Kept kept = HashedCopy.copy(source, name, draft, progress);
            FileTime changed = attributes(source).lastModifiedTime();
            if (kept.length() != before.size() || !changed.equals(before.lastModifiedTime())) {
                throw new Problem("files.problem.changing", name);
            }
            settle(draft, kept, name);
            return kept;
        } finally {
            remove(draft);
        }
    }

    private void settle(Path draft, Kept kept, String name) {
        Path target = file(kept.hash());
        made(target.getParent(), name);
        try {
            if (Files.exists(target)) {
                if (state(kept.hash(), Progress.NONE) == State.SOUND) {
                    return;
                }
                // What was altered from outside makes way for the true content, and is kept all the same.
                Files.move(target, target.resolveSibling(kept.hash() + ".altered-" + UUID.randomUUID()));
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            target.toFile().setReadOnly();
            Folders.sync(target.getParent());
        } catch (IOException e) {
            throw FileTrouble.writing(folder, name, 0, e);
        }
    }

    /** Where the content with that hash stands, if it is kept. */
    public Path file(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException(hash);
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    /** What became of a content. */
    public enum State { SOUND, MISSING, ALTERED, UNREADABLE }

    /** Reads the content with that hash through and compares; a hash that cannot be one is missing. */
    public State state(String hash, Progress progress) {
        if (!has(hash)) {
            return State.MISSING;
        }
        try {
            return HashedCopy.of(file(hash), hash, progress).hash().equals(hash) ? State.SOUND : State.ALTERED;
        } catch (Problem e) {
            return State.UNREADABLE;
        }
    }

    /**
     * Writes the content with that hash to a new file, comparing on the way.
     *
     * @param name what the user calls it
     * @throws Problem when it is missing, altered or unreadable, or the target exists or cannot be written; then there
     *     is no target
     */
    public void copy(String hash, String name, Path target, Progress progress) {
        if (!has(hash)) {
            throw new Problem("files.problem.missing", name, folder);
        }
        if (Files.exists(target)) {
            throw new Problem("files.problem.exists", target);
        }
        Path draft = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            Kept kept = HashedCopy.copy(file(hash), name, draft, progress);
            if (!kept.hash().equals(hash)) {
                throw new Problem("files.problem.altered", name, folder);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            throw new Problem(e, "files.problem.exists", target);
        } catch (IOException e) {
            throw FileTrouble.writing(target.getParent(), name, 0, e);
        } finally {
            remove(draft);
        }
    }

    /** True when a content with that hash is kept, sound or not; a hash that cannot be one is not. */
    public boolean has(String hash) {
        return hash != null && HASH.matcher(hash).matches() && Files.isRegularFile(file(hash));
    }

    /**
     * The SHA-256 of any file's content.
     *
     * @throws Problem when it cannot be read
     */
    public static String hash(Path file) {
        return HashedCopy.of(file, FileTrouble.name(file), Progress.NONE).hash();
    }

    /** Takes away what an interrupted program left half written; only for who has the workspace to themselves. */
    public void tidy() {
        Path drafts = folder.resolve(DRAFTS);
        if (!Files.isDirectory(drafts)) {
            return;
        }
        try (Stream<Path> left = Files.list(drafts)) {
            left.filter(file -> file.toString().endsWith(".part")).forEach(FileStore::remove);
        } catch (IOException e) {
            // What is left over there is never taken for content; it may as well stay.
        }
    }

    private static BasicFileAttributes attributes(Path source) {
        try {
            return Files.readAttributes(source, BasicFileAttributes.class);
        } catch (IOException e) {
            throw FileTrouble.reading(source, FileTrouble.name(source), e);
        }
    }

    private static Path made(Path wanted, String name) {
        try {
            Folders.make(wanted);
            return wanted;
        } catch (IOException e) {
            throw FileTrouble.writing(wanted.getParent(), name, 0, e);
        }
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // It stays behind under a name that is never taken for content.
        }
    }
}
