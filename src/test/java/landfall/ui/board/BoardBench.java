package landfall.ui.board;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import landfall.domain.Stage;
import landfall.journal.Author;
import landfall.text.Language;
import landfall.ui.board.card.CardCell;
import landfall.ui.board.model.BoardColumn;
import landfall.ui.board.model.BoardModel;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.shell.TestWindow;
import landfall.workspace.Workspace;

/** The program's window with the board in it, on a real workspace file. */
final class BoardBench implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    static final Author AUTHOR = new Author("李航", "laptop-1");

    private final TestWindow window;

    private BoardBench(TestWindow window) {
        this.window = window;
    }

    static BoardBench on(Path file) throws Exception {
        return on(file, Language.CHINESE, ThemeChoice.LIGHT, 1440, 900);
    }

    static BoardBench on(Path file, Language language, ThemeChoice theme, int width, int height) throws Exception {
        return new BoardBench(new TestWindow(file, language, theme, TODAY, width, height));
    }

    void settle() throws Exception {
        window.settle();
    }

    javafx.stage.Stage stage() {
        return window.stage();
    }

    Workspace workspace() throws Exception {
        return window.workspace();
    }

    List<Route> dossiers() {
        return window.dossiers();
    }

    Node find(String selector) throws Exception {
        return fx(() -> window.stage().getScene().lookup(selector));
    }

    BoardModel model() throws Exception {
        return ((BoardView) find(".lf-board")).model();
    }

    BoardColumn column(Stage stage) throws Exception {
        BoardModel model = model();
        return fx(() -> model.board().column(stage));
    }

    /** The middle of a project's card on the screen. */
    Point2D card(String name) throws Exception {
        return fx(() -> {
            for (Node node : window.stage().getScene().getRoot().lookupAll(".lf-card-cell")) {
                if (node instanceof CardCell cell && !cell.isEmpty() && cell.getItem().project().name().equals(name)) {
                    return centre(cell.face());
                }
            }
            throw new AssertionError("No card in view: " + name);
        });
    }

    /** The middle of a column on the screen. */
    Point2D middle(Stage stage) throws Exception {
        var list = (Region) find("#board-column-" + stage.name());
        return fx(() -> centre(list));
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
        window.close();
    }
}
