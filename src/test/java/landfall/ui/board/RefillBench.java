package landfall.ui.board;

import static landfall.ui.board.BoardBench.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import landfall.bench.Bench;
import landfall.bench.TenThousand;
import landfall.insight.filter.ProjectFilter;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From a keystroke in the filter to the five columns laid out anew, with 10,000 projects in the window. */
@ExtendWith(Bench.class)
class RefillBench {
    @TempDir
    private Path folder;
    private int keystrokes;
    private int fills;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void refill() throws Exception {
        try (BoardBench bench = BoardBench.on(TenThousand.in(folder))) {
            BoardModel model = bench.model();
            List<List<String>> names = fx(() -> model.board().columns().stream()
                    .map(column -> column.cards().stream().map(card -> card.project().name()).toList()).toList());
            List<ListView<String>> lists = fx(() -> names.stream().map(column -> new ListView<String>()).toList());
            lists.forEach(list -> HBox.setHgrow(list, Priority.ALWAYS));
            var plain = Pictures.show(fx(() -> new HBox(lists.toArray(ListView[]::new))), Theme.LIGHT, 1440, 900);
            Bench.compare("refill the board after a keystroke", () -> refill(bench, model),
                    "five plain lists of the names", () -> fx(() -> {
                int shown = fills++ % 2 + 1;
                for (int i = 0; i < lists.size(); i++) {
                    List<String> column = names.get(i);
                    lists.get(i).getItems().setAll(column.subList(0, column.size() / shown));
                }
                plain.getScene().getRoot().applyCss();
                plain.getScene().getRoot().layout();
                return null;
            }));
            fx(() -> {
                plain.close();
                return null;
            });
        }
    }

    private void refill(BoardBench bench, BoardModel model) throws Exception {
        var filled = new CompletableFuture<Void>();
        String typed = keystrokes++ % 2 == 0 ? "园" : "";
        ChangeListener<BoardSnapshot> listener = (property, before, now) -> filled.complete(null);
        fx(() -> {
            model.boardProperty().addListener(listener);
            model.filterProperty().set(ProjectFilter.LIVE.withText(typed));
            return null;
        });
        filled.get(30, TimeUnit.SECONDS);
        fx(() -> {
            model.boardProperty().removeListener(listener);
            bench.stage().getScene().getRoot().applyCss();
            bench.stage().getScene().getRoot().layout();
            return null;
        });
    }
}
