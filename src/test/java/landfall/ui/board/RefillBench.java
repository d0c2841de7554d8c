package landfall.ui.board;

import static landfall.ui.board.BoardBench.fx;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import landfall.bench.Bench;
import landfall.bench.TenThousand;
import landfall.insight.filter.ProjectFilter;
import landfall.ui.board.model.BoardModel;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the cards that a keystroke in the filter leaves to the pulse that has laid out the five columns with them, with
 * 10,000 projects in the window. It is the processor time of the window's thread that counts: the clock would also tell
 * how long the pulse waits for its turn and for the picture before it.
 */
@ExtendWith(Bench.class)
class RefillBench {
    private static final int WARM_UP = 10;
    private static final int ROUNDS = Bench.QUICK ? 20 : 60;
    private static final String NAME = "refill the board after a keystroke, window's thread";
    private static final double FRAME = 1000 / 60.0;
    /** Long enough for the pictures before to be on the screen: without a display the window's thread copies them there. */
    private static final int CALM_MILLIS = 100;

    @TempDir
    private Path folder;

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
            var board = new ArrayList<Double>();
            var plainLists = new ArrayList<Double>();
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                boolean all = round % 2 == 1;
                board.add(untilLaidOut(bench.stage().getScene(), begin -> type(model, all ? "" : "园", begin)));
                plainLists.add(untilLaidOut(plain.getScene(), begin -> {
                    begin.run();
                    fill(lists, names, all ? 1 : 2);
                }));
            }
            List<Double> ours = board.subList(WARM_UP, board.size());
            Bench.add(NAME, "ms", 1, Bench.percentile(ours, 0.5), "one frame of a screen", FRAME);
            Bench.add(NAME, "ms", Bench.NO_GOAL, ours, "five plain lists of the names",
                    plainLists.subList(WARM_UP, plainLists.size()));
            fx(() -> {
                plain.close();
                return null;
            });
        }
    }

    // Begins when the cards are there and nobody has seen them yet: what listens to invalidation hears of it first.
    private static void type(BoardModel model, String words, Runnable begin) {
        model.boardProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(javafx.beans.Observable board) {
                board.removeListener(this);
                begin.run();
            }
        });
        model.filterProperty().set(ProjectFilter.LIVE.withText(words));
    }

    private static void fill(List<ListView<String>> lists, List<List<String>> names, int share) {
        for (int i = 0; i < lists.size(); i++) {
            lists.get(i).getItems().setAll(names.get(i).subList(0, names.get(i).size() / share));
        }
    }

    /** The processor time in milliseconds from what the work says is the beginning to the end of the next layout. */
    private static double untilLaidOut(Scene scene, Consumer<Runnable> work) throws Exception {
        var begun = new CompletableFuture<Long>();
        var done = new CompletableFuture<Double>();
        Runnable laidOut = () -> {
            if (begun.isDone()) {
                done.complete((processorNanos() - begun.join()) / 1e6);
            }
        };
        Thread.sleep(CALM_MILLIS);
        fx(() -> {
            scene.addPostLayoutPulseListener(laidOut);
            work.accept(() -> begun.complete(processorNanos()));
            return null;
        });
        double milliseconds = done.get(30, TimeUnit.SECONDS);
        fx(() -> {
            scene.removePostLayoutPulseListener(laidOut);
            return null;
        });
        return milliseconds;
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
