package landfall.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import landfall.domain.Pipeline;
import landfall.text.Language;
import landfall.ui.kit.Background;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.shell.frame.PlaceEntry.Spot;
import landfall.ui.shell.frame.PlaceEntry;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/** The real window on a real file with its real threads; only the dossier is a page that remembers who asked for it. */
public final class TestWindow implements AutoCloseable {
    private static final int PATIENCE_MS = 30_000;

    private final Stage stage;
    private final MainWindow window;
    private final Background background = Background.threads();
    private final List<Route> dossiers = new ArrayList<>();

    /** Opens the file as the program would; call it off the window's thread. */
    public TestWindow(Path file, Language language, ThemeChoice theme, LocalDate today, double width, double height)
            throws Exception {
        var home = new Home(file.toAbsolutePath().resolveSibling("home"));
        Settings settings = Settings.load(home);
        settings.setLanguage(language);
        settings.setTheme(theme.name());
        settings.setOfficer("李航");
        var entries = new ArrayList<>(Places.ALL);
        entries.removeIf(entry -> entry.leadsTo(new Route.Dossier("")));
        entries.add(new PlaceEntry(new Route.Dossier(""), Spot.DRAWER, texts -> "", Feather.FILE, Remembered::new));
        stage = Pictures.onWindow(Stage::new);
        window = Pictures.onWindow(() -> {
            var made = new MainWindow(stage, home, settings, background, entries, FilePicker.NONE, () -> today);
            made.show(file);
            stage.setWidth(width);
            stage.setHeight(height);
            return made;
        });
        settle();
    }

    public Stage stage() {
        return stage;
    }

    public Background background() {
        return background;
    }

    /** The workspace that the window shows. */
    public Workspace workspace() throws Exception {
        return Pictures.onWindow(() -> window.context().workspace());
    }

    /** Goes somewhere, as a place that is left would. */
    public void go(Route route) throws Exception {
        Pictures.onWindow(() -> {
            window.context().navigator().go(route);
            return null;
        });
        settle();
    }

    /** The dossiers that were asked for, in order. */
    public List<Route> dossiers() {
        return dossiers;
    }

    /** Waits until everything that was started has come back and is laid out. */
    public void settle() throws Exception {
        for (int i = 0; i < 3; i++) { // what comes back may start more
            long end = System.currentTimeMillis() + PATIENCE_MS;
            while (!Pictures.onWindow(background::isIdle) && System.currentTimeMillis() < end) {
                Thread.sleep(5);
            }
            Pictures.onWindow(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                return null;
            });
        }
    }

    @Override
    public void close() throws Exception {
        settle();
        Pictures.onWindow(() -> {
            window.close();
            stage.close();
            return null;
        });
    }

    /** Stands in for the dossier. */
    private final class Remembered implements Place {
        private final StackPane root = new StackPane();

        Remembered(PlaceContext context) {
        }

        @Override
        public Region root() {
            return root;
        }

        @Override
        public void open(Route route) {
            dossiers.add(route);
        }

        @Override
        public void show(Pipeline pipeline) {
        }
    }
}
