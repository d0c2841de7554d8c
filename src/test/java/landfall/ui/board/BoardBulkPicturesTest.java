package landfall.ui.board;

import static landfall.ui.board.BoardBench.fx;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.board.model.BoardCard;
import landfall.ui.board.model.BoardModel;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.ThemeChoice;
import landfall.workspace.Demo;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardBulkPicturesTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @ParameterizedTest
    @CsvSource({"CHINESE,LIGHT", "ENGLISH,DARK"})
    void theTickedCardsTheBarAndTheDialogAreDrawnWithoutComplaints(Language language, ThemeChoice theme)
            throws Exception {
        Pictures.cssWarnings();
        Path file = folder.resolve("bureau.landfall");
        try (Workspace workspace = Workspace.create(file, BoardBench.AUTHOR)) {
            workspace.perform(Demo.draft(60, Demo.SEED, BoardBench.TODAY));
        }
        String name = "bulk-" + language + "-" + theme + "-";
        try (BoardBench bench = BoardBench.on(file, language, theme, 1280, 720)) {
            List<String> ids = bench.column(Stage.SIGNED).cards().stream().limit(3).map(BoardCard::id).toList();
            BoardModel model = bench.model();
            fx(() -> {
                var view = (BoardView) bench.stage().getScene().lookup(".lf-board");
                model.ticks().tick(ids, true);
                model.ticks().tick(model.board().column(Stage.LANDED).cards().get(1).id(), true);
                view.select(ids.get(1));
                view.takeFocus();
                return null;
            });
            bench.settle();
            Pictures.take(bench.stage(), name + "board");
            press(bench, "#bulk-recognise");
            type(bench, "#recognise-milestone", "落地");
            type(bench, "#recognise-department", "商务");
            Pictures.take(bench.stage(), name + "recognise");
            press(bench, "#recognise-save");
            press(bench, "#bulk-owner");
            type(bench, "#bulk-value", bench.workspace().pipeline().project(ids.getFirst()).owner());
            Pictures.take(bench.stage(), name + "owner");
            type(bench, "#bulk-search", label(language));
            fx(() -> {
                ((CheckBox) bench.stage().getScene().lookup("#bulk-empty")).setSelected(true);
                return null;
            });
            bench.settle();
            Pictures.take(bench.stage(), name + "refused");
        }
        assertEquals(List.of(), Pictures.cssWarnings());
    }

    private static String label(Language language) {
        return Texts.in(language).of(ProjectFields.TOTAL_INVESTMENT.labelKey());
    }

    private static void press(BoardBench bench, String button) throws Exception {
        fx(() -> {
            ((Button) bench.stage().getScene().lookup(button)).fire();
            return null;
        });
        bench.settle();
    }

    private static void type(BoardBench bench, String id, String text) throws Exception {
        fx(() -> {
            ((TextField) bench.stage().getScene().lookup(id)).setText(text);
            return null;
        });
        bench.settle();
    }
}
