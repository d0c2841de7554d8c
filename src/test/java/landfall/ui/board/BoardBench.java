package landfall.ui.board;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import landfall.journal.Author;
import landfall.text.Formats;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.ui.kit.Background;
import landfall.ui.kit.MoneyUnit;
import landfall.ui.kit.Navigator;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.Theme;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;

/** A window with nothing but the board, on a real workspace file. */
final class BoardBench implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    static final Author AUTHOR = new Author("李航", "laptop-1");

    final Workspace workspace;
    final BoardPlace place;
    final Stage stage;
    final List<Route> went = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    private final Background background = Background.threads();

    private BoardBench(Workspace workspace, Language language, Theme theme, int width, int height) throws Exception {
        this.workspace = workspace;
        Texts texts = Texts.in(language);
        var context = new PlaceContext(texts, Formats.forScreen(texts), workspace, Settings.load(Home.locate()),
                background, new Listener(texts), new SimpleObjectProperty<>(MoneyUnit.LARGE), () -> TODAY);
        background.reportTo(problem -> said.add(problem.message(texts)));
        place = Pictures.onWindow(() -> new BoardPlace(context));
        workspace.onChange(change -> Platform.runLater(() -> place.show(change.pipeline())));
        stage = Pictures.show(place.root(), theme, width, height);
        Pictures.onWindow(() -> {
            place.root().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
                    background.run(workspace::undo);
                }
            });
            place.show(workspace.pipeline());
            place.open(new Route.Board());
            return null;
        });
        settle();
    }

    static BoardBench on(Path file) throws Exception {
        return new BoardBench(Workspace.open(file, AUTHOR), Language.CHINESE, Theme.LIGHT, 1440, 820);
    }

    static BoardBench on(Workspace workspace, Language language, Theme theme, int width, int height)
            throws Exception {
        return new BoardBench(workspace, language, theme, width, height);
    }

    /** Waits until everything that was started has come back and is laid out. */
    void settle() throws Exception {
        for (int i = 0; i < 3; i++) {
            background.run(() -> null);
            Thread.sleep(60);
            Pictures.onWindow(() -> {
                place.root().applyCss();
                place.root().layout();
                return null;
            });
        }
    }

    BoardColumn column(landfall.domain.Stage of) throws Exception {
        return fx(() -> place.model().board().column(of));
    }

    /** The middle of a project's card on the screen. */
    Point2D card(String name) throws Exception {
        return fx(() -> {
            for (var node : place.root().lookupAll(".lf-card-cell")) {
                if (node instanceof CardCell cell && !cell.isEmpty() && cell.getItem().project().name().equals(name)) {
                    return centre(cell.face());
                }
            }
            throw new AssertionError("No card in view: " + name);
        });
    }

    /** The middle of a column on the screen. */
    Point2D middle(landfall.domain.Stage of) throws Exception {
        return fx(() -> centre((Region) place.root().lookup("#board-column-" + of.name())));
    }

    private static Point2D centre(Region node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    static <T> T fx(Callable<T> action) throws Exception {
        return Pictures.onWindow(action);
    }

    @Override
    public void close() throws Exception {
        settle();
        fx(() -> {
            stage.close();
            return null;
        });
        workspace.close();
    }

    /** Remembers what the board asked of its window. */
    private final class Listener implements Navigator {
        private final Texts texts;

        Listener(Texts texts) {
            this.texts = texts;
        }

        @Override
        public void go(Route route) {
            went.add(route);
        }

        @Override
        public void palette() {
        }

        @Override
        public void newProject() {
        }

        @Override
        public void language(Language language) {
        }

        @Override
        public Runnable dialog(Region content) {
            return () -> { };
        }

        @Override
        public void say(String text) {
            said.add(text);
        }

        @Override
        public void warn(Problem problem) {
            said.add(problem.message(texts));
        }
    }
}
