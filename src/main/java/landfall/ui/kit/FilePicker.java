package landfall.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks the user for a file; a test answers in the user's place. */
public interface FilePicker {
    /** Never picks anything. */
    FilePicker NONE = new FilePicker() {
        @Override
        public Optional<Path> open(String title, String kind, List<String> patterns) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, Path suggested, String kind, String pattern) {
            return Optional.empty();
        }
    };

    /**
     * An existing file; empty when the user changed their mind.
     *
     * @param kind what such files are called
     * @param patterns such as {@code *.xlsx}
     */
    Optional<Path> open(String title, String kind, List<String> patterns);

    /**
     * A file to write; the system has asked before an existing one is named.
     *
     * @param suggested the name, and possibly the folder, to begin with
     */
    Optional<Path> save(String title, Path suggested, String kind, String pattern);

    /** Any existing files; none when the user changed their mind. */
    default List<Path> several(String title) {
        return List.of();
    }

    /** An existing folder; empty when the user changed their mind. */
    default Optional<Path> folder(String title) {
        return Optional.empty();
    }

    /** The operating system's own dialogs over a window. */
    static FilePicker system(Supplier<Window> window) {
        return new FilePicker() {
            @Override
            public Optional<Path> open(String title, String kind, List<String> patterns) {
                var chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.getExtensionFilters().add(new ExtensionFilter(kind, patterns));
                return Optional.ofNullable(chooser.showOpenDialog(window.get())).map(java.io.File::toPath);
            }

            @Override
            public Optional<Path> save(String title, Path suggested, String kind, String pattern) {
                var chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.getExtensionFilters().add(new ExtensionFilter(kind, pattern));
                chooser.setInitialFileName(suggested.getFileName().toString());
                if (suggested.getParent() != null && suggested.getParent().toFile().isDirectory()) {
                    chooser.setInitialDirectory(suggested.getParent().toFile());
                }
                return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(java.io.File::toPath);
            }

            @Override
            public List<Path> several(String title) {
                var chooser = new FileChooser();
                chooser.setTitle(title);
                List<java.io.File> chosen = chooser.showOpenMultipleDialog(window.get());
                return chosen == null ? List.of() : chosen.stream().map(java.io.File::toPath).toList();
            }

            @Override
            public Optional<Path> folder(String title) {
                var chooser = new DirectoryChooser();
                chooser.setTitle(title);
                return Optional.ofNullable(chooser.showDialog(window.get())).map(java.io.File::toPath);
            }
        };
    }
}
