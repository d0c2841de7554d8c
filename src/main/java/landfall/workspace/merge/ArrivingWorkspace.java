package landfall.workspace.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import landfall.exchange.pack.PackProgress;
import landfall.journal.Author;
import landfall.journal.Entry;
import landfall.store.Store;
import landfall.store.database.WorkspaceFiles;
import landfall.store.files.FileStore;
import landfall.text.Problem;

/** The whole workspace of another laptop, read from a copy so that the file itself stays as it is. */
final class ArrivingWorkspace implements Arriving {
    private final Path file;
    private final Path folder;
    private final Store store;

    private ArrivingWorkspace(Path file, Path folder, Store store) {
        this.file = file;
        this.folder = folder;
        this.store = store;
    }

    static ArrivingWorkspace open(Path file, String dataset) {
        if (!Files.isRegularFile(file)) {
            throw new Problem("store.missing", file);
        }
        Path folder = null;
        Store store = null;
        boolean opened = false;
        try {
            folder = Files.createTempDirectory("landfall-merge");
            Path copy = folder.resolve(file.getFileName());
            WorkspaceFiles.copy(file, copy);
            store = Store.open(copy, "", folder.resolve("backups"));
            if (dataset != null && !store.dataset().equals(dataset)) {
                throw new Problem("exchange.pack.foreign", file.getFileName());
            }
            opened = true;
            return new ArrivingWorkspace(file, folder, store);
        } catch (IOException e) {
            throw new Problem(e, "workspace.merge.unreadable", file);
        } finally {
            if (!opened) {
                tidy(store, folder);
            }
        }
    }

    @Override
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public String dataset() {
        return store.dataset();
    }

    @Override
    public Author author() {
        return null;
    }

    @Override
    public Instant madeAt() {
        return null;
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public void entries(Consumer<Entry> taker, PackProgress progress) {
        store.entries(row -> true, taker);
    }

    @Override
    public void attachments(Predicate<String> wanted, Path target, PackProgress progress) {
        Path from = FileStore.beside(file).folder();
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> contents = Files.walk(from, 2)) {
            for (Path content : contents.filter(Files::isRegularFile).toList()) {
                String hash = content.getFileName().toString();
                if (wanted.test(hash)) {
                    Files.copy(content, target.resolve(hash));
                }
            }
        } catch (IOException e) {
            throw new Problem(e, "workspace.merge.unreadable", from);
        }
    }

    @Override
    public void close() {
        tidy(store, folder);
    }

    private static void tidy(Store store, Path folder) {
        if (store != null) {
            store.close();
        }
        if (folder != null) {
            Scratch.remove(folder);
        }
    }
}
