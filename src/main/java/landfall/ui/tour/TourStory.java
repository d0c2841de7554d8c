package landfall.ui.tour;

import static landfall.domain.Stage.SIGNED;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import landfall.domain.Project;
import landfall.text.Language;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.shell.MainWindow;

/** What the tour shows, step by step. */
final class TourStory {
    private static final double[] LARGE = {1440, 900};
    private static final double[] SMALL = {1280, 720};

    /** How far down the analysis the forecast stands. */
    private static final double FORECAST = 0.33;

    private final Driver driver;
    private final MainWindow window;
    private final Stage stage;
    private final Path ledger;

    /** @param ledger the ledger that is imported on the way */
    TourStory(Driver driver, MainWindow window, Stage stage, Path ledger) {
        this.ledger = ledger;
        this.driver = driver;
        this.window = window;
        this.stage = stage;
    }

    /** Everything, in both languages, light and dark. */
    void tell() {
        begin();
        importALedger();
        moveACard();
        places("");
        driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        driver.picture("saved");
        look(Language.ENGLISH, ThemeChoice.LIGHT, LARGE, "en");
        look(Language.CHINESE, ThemeChoice.DARK, SMALL, "zh-dark-small");
        look(Language.ENGLISH, ThemeChoice.DARK, SMALL, "en-dark-small");
    }

    /** What a day begins with: the board, a card that moves, the ledger, a dossier and the analysis. */
    void tellDay() {
        begin();
        moveACard();
        go(Route.Ledger.all());
        driver.picture("ledger");
        go(new Route.Board());
        go(new Route.Dossier(signedProject().id()));
        driver.picture("dossier");
        driver.press(KeyCode.ESCAPE);
        go(new Route.Dashboard());
        driver.picture("insights");
    }

    private void begin() {
        driver.onWindow(() -> {
            window.show(null);
            return null;
        });
        size(LARGE);
        driver.settle();
        driver.picture("welcome");
        driver.onWindow(() -> {
            window.beginnings().demo();
            return null;
        });
        driver.settle();
        driver.picture("board");
    }

    private void importALedger() {
        go(new Route.Import(null));
        driver.picture("import-choose");
        go(new Route.Import(ledger));
        driver.picture("import");
        driver.press(KeyCode.CONTROL, KeyCode.ENTER);
        driver.picture("imported");
    }

    private void moveACard() {
        go(new Route.Board());
        Node card = driver.find("#board-column-SIGNED .lf-card-cell", TourStory::isFilled);
        driver.drag(card, driver.find("#board-column-LANDED", node -> true), "drag");
        driver.rest();
        driver.picture("stage-form");
        driver.press(KeyCode.ENTER);
        driver.picture("moved");
        driver.press(KeyCode.CONTROL, KeyCode.Z);
        driver.picture("undone");
    }

    private static boolean isFilled(Node node) {
        return node instanceof javafx.scene.control.ListCell<?> cell && !cell.isEmpty();
    }

    private void places(String suffix) {
        go(Route.Ledger.all());
        driver.picture("ledger" + suffix);
        bulk(suffix);
        go(new Route.Quality(null));
        driver.picture("quality" + suffix);
        go(new Route.Record());
        driver.picture("record" + suffix);
        Project project = signedProject();
        go(new Route.Board());
        go(new Route.Dossier(project.id()));
        driver.picture("dossier" + suffix);
        for (String tab : List.of("money", "phases", "files", "record")) {
            driver.click(driver.find("#dossier-" + tab + "-tab", node -> true));
            driver.settle();
            driver.picture("dossier-" + tab + suffix);
        }
        driver.click(driver.find("#dossier-edit", node -> true));
        driver.settle();
        driver.picture("dossier-form" + suffix);
        driver.press(KeyCode.ESCAPE);
        driver.press(KeyCode.ESCAPE);
        go(new Route.Enterprise(project.investorId()));
        driver.picture("enterprise" + suffix);
        driver.press(KeyCode.ESCAPE);
        go(new Route.Dashboard());
        driver.picture("insights" + suffix);
        Node figure = driver.find(".lf-dash-figure", node -> true);
        driver.click(figure);
        driver.settle();
        driver.picture("insights-rows" + suffix);
        driver.press(KeyCode.ESCAPE);
        scroll(".lf-dash-scroll", FORECAST);
        driver.picture("insights-forecast" + suffix);
        go(new Route.Trips(null));
        driver.picture("trips" + suffix);
        go(new Route.Targets(0));
        driver.picture("targets" + suffix);
        go(new Route.Settings());
        driver.picture("settings" + suffix);
        go(new Route.Reports(null));
        driver.picture("bulletin" + suffix);
    }

    private void bulk(String suffix) {
        driver.press(KeyCode.DOWN);
        driver.press(KeyCode.SPACE);
        driver.press(KeyCode.DOWN);
        driver.press(KeyCode.SPACE);
        driver.press(KeyCode.B);
        driver.settle();
        driver.picture("bulk" + suffix);
        driver.press(KeyCode.ESCAPE);
        driver.press(KeyCode.ESCAPE);
    }

    private Project signedProject() {
        return window.context().workspace().pipeline().projects().stream()
                .filter(project -> project.isLive() && project.stage() == SIGNED).findFirst().orElseThrow();
    }

    private void look(Language language, ThemeChoice theme, double[] size, String name) {
        driver.onWindow(() -> {
            window.theme(theme);
            window.language(language, new Route.Board());
            return null;
        });
        size(size);
        driver.settle();
        driver.picture("board-" + name);
        places("-" + name);
    }

    private void scroll(String page, double part) {
        var pane = (ScrollPane) driver.find(page, node -> true);
        driver.onWindow(() -> {
            pane.setVvalue(part);
            return null;
        });
        driver.settle();
    }

    private void go(Route route) {
        driver.onWindow(() -> {
            window.context().navigator().go(route);
            return null;
        });
        driver.settle();
    }

    private void size(double[] size) {
        driver.onWindow(() -> {
            stage.setWidth(size[0]);
            stage.setHeight(size[1]);
            return null;
        });
    }
}
