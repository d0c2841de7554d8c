package landfall.ui.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import landfall.journal.Author;
import landfall.report.rhythm.Rhythm;
import landfall.text.Formats;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.ui.kit.Background;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.MoneyUnit;
import landfall.ui.kit.Navigator;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Overlay;
import landfall.ui.kit.look.Theme;
import landfall.workspace.Demo;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;

/** A window with nothing but the bulletin, on a workspace with so many demo projects. */
final class ReportsBench implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final int PATIENCE_MS = 40_000;

    final Workspace workspace;
    final ReportsPlace place;
    final Stage stage;
    final Overlay overlay;
    final List<Route> went = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    /** Answers where to save, given the suggested file. */
    Function<Path, Path> saveTo = suggested -> null;

    ReportsBench(Path file, Language language, Theme theme, int width, int height, int projects) throws Exception {
        workspace = Workspace.create(file, new Author("李航", "laptop-1"));
        if (projects > 0) {
            workspace.perform(Demo.draft(projects, Demo.SEED, TODAY));
        }
        Texts texts = Texts.in(language);
        Background background = Background.threads();
        background.reportTo(problem -> said.add(problem.message(texts)));
        overlay = fx(Overlay::new);
        var context = new PlaceContext(texts, Formats.forScreen(texts), workspace, Settings.load(Home.locate()),
                background, new Listener(texts), new SimpleObjectProperty<>(MoneyUnit.LARGE), () -> TODAY);
        place = fx(() -> new ReportsPlace(context));
        workspace.onChange(change -> Platform.runLater(() -> place.show(change.pipeline())));
        stage = Pictures.show(fx(() -> new StackPane(place.root(), overlay)), theme, width, height);
        fx(() -> {
            place.show(workspace.pipeline());
            place.open(new Route.Reports(null));
            return null;
        });
    }

    /** Waits until the bulletin of the month is printed and every page is drawn. */
    void await(YearMonth month) throws Exception {
        until(() -> {
            Printed printed = place.model().printedProperty().get();
            var preview = (PreviewPane) place.root().lookup(".lf-report-canvas");
            return printed != null && YearMonth.from(printed.paper().cutOff()).equals(month) && preview.isDrawn();
        });
    }

    /** Chooses another report and waits until it is printed and drawn. */
    void choose(Rhythm rhythm) throws Exception {
        Printed before = fx(() -> place.model().printedProperty().get());
        fx(() -> {
            place.model().rhythmProperty().set(rhythm);
            return null;
        });
        until(() -> place.model().printedProperty().get() != before
                && ((PreviewPane) place.root().lookup(".lf-report-canvas")).isDrawn());
    }

    void until(Callable<Boolean> condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!fx(condition)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("Still waiting; said " + said);
            }
            Thread.sleep(30);
        }
        fx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return null;
        });
    }

    static <T> T fx(Callable<T> action) throws Exception {
        return Pictures.onWindow(action);
    }

    @Override
    public void close() throws Exception {
        fx(() -> {
            stage.close();
            return null;
        });
        workspace.close();
    }

    /** Remembers what the place asked of its window. */
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
            overlay.dialog(content, () -> { });
            return overlay::close;
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
                    return Optional.ofNullable(saveTo.apply(suggested));
                }
            };
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
