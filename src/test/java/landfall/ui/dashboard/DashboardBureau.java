package landfall.ui.dashboard;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import landfall.journal.Author;
import landfall.text.Formats;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.ui.kit.Background;
import landfall.ui.kit.Desk;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.Hands;
import landfall.ui.kit.MoneyUnit;
import landfall.ui.kit.Navigator;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Overlay;
import landfall.ui.kit.look.Theme;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;

/** The analysis in a window of its own, with a navigator that only remembers where it was sent. */
final class DashboardBureau implements Navigator, AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2024, 8, 30);

    final List<Route> routes = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    final Overlay overlay = new Overlay();
    /** Where the user says that files go. */
    Path target;
    private final Workspace workspace;
    private final PlaceContext context;
    private DashboardPlace place;

    DashboardBureau(Path folder, Language language) {
        workspace = Workspace.create(folder.resolve("bureau.landfall"), new Author("周敏", "test"));
        Texts texts = Texts.in(language);
        // Work at once, results in the window's own time: a test need not wait for other threads.
        context = new PlaceContext(texts, Formats.forScreen(texts), workspace, Settings.load(new Home(folder)),
                Background.on(Desk::elsewhere, Platform::runLater), this, new SimpleObjectProperty<>(MoneyUnit.LARGE),
                () -> TODAY);
    }

    Workspace workspace() {
        return workspace;
    }

    PlaceContext context() {
        return context;
    }

    DashboardPlace place() {
        return place;
    }

    Stage show(Theme theme, double width, double height) throws Exception {
        place = Pictures.onWindow(() -> new DashboardPlace(context));
        Stage stage = Pictures.show(Pictures.onWindow(() -> new StackPane(place.root(), overlay)), theme, width,
                height);
        Pictures.onWindow(() -> {
            place.show(workspace.pipeline());
            place.open(new Route.Dashboard());
            return null;
        });
        settle();
        return stage;
    }

    /** Waits until every chart has its size and its picture. */
    static void settle() {
        for (int i = 0; i < 2; i++) {
            Hands.settle();
        }
    }

    void close(Stage stage) throws Exception {
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
    }

    @Override
    public void close() {
        workspace.close();
    }

    @Override
    public void go(Route route) {
        routes.add(route);
    }

    @Override
    public void palette() {
        throw new UnsupportedOperationException("Not asked for here");
    }

    @Override
    public void newProject() {
        throw new UnsupportedOperationException("Not asked for here");
    }

    @Override
    public void language(Language language) {
        throw new UnsupportedOperationException("Not asked for here");
    }

    @Override
    public Runnable dialog(Region content) {
        overlay.dialog(content, () -> { });
        return overlay::close;
    }

    @Override
    public void say(String text) {
        said.add(text);
    }

    @Override
    public FilePicker files() {
        return new FilePicker() {
            @Override
            public Optional<Path> open(String title, String kind, List<String> patterns) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> save(String title, Path suggested, String kind, String pattern) {
                return Optional.ofNullable(target);
            }
        };
    }

    @Override
    public void warn(Problem problem) {
        throw problem;
    }
}
