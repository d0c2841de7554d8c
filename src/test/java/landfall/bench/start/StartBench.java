package landfall.bench.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import landfall.bench.Bench;
import landfall.bench.Children;
import landfall.bench.Screen;
import landfall.bench.TenThousand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * From starting the process to the window, against an empty JavaFX window without start cache on the same screen. The
 * start cache is made here by opening the board once; the packages train theirs with the daily part of the tour, so that
 * a start takes in more. The goals are those of a real display; where there is none, and no Xvfb, they are asked of
 * JavaFX's headless platform.
 */
@ExtendWith(Bench.class)
class StartBench {
    private static final int ROUNDS = Bench.QUICK ? 3 : 9;
    private static final String EMPTY = "an empty JavaFX window on Java as it comes, without start cache";

    @TempDir
    private Path folder;

    @Test
    void start() throws Exception {
        List<Screen> screens = Screen.all();
        try {
            Screen best = screens.getFirst();
            measureEmpty(best);
            measure(best, TenThousand.PROJECTS, 0.6, 0.9, 1.1);
            if (!Bench.QUICK) {
                measure(best, 100_000, Bench.NO_GOAL, 2, Bench.NO_GOAL);
                if (screens.size() > 1) {
                    measure(screens.getLast(), TenThousand.PROJECTS, Bench.NO_GOAL, Bench.NO_GOAL, Bench.NO_GOAL);
                }
            }
        } finally {
            screens.forEach(Screen::close);
        }
    }

    private void measureEmpty(Screen screen) throws Exception {
        var children = new Children(Files.createDirectories(folder.resolve(screen.name() + " empty")), screen);
        List<String> cache = children.startCache(StartProbe.class.getName());
        var empty = new ArrayList<Start>();
        var cached = new ArrayList<Start>();
        for (int round = -1; round < ROUNDS; round++) {
            Start first = Start.of(children.plainJava(StartProbe.class));
            Start second = Start.of(children.process(cache, StartProbe.class));
            if (round >= 0) {
                empty.add(first);
                cached.add(second);
            }
        }
        String what = "empty window, " + screen.name() + (cache.isEmpty() ? ", no start cache" : ", start cache");
        add("start to " + what, "ms", Bench.NO_GOAL, cached, empty, Start::drawn);
        if (empty.getFirst().memory() > 0) {
            add("peak memory of an " + what, "MB", Bench.NO_GOAL, cached, empty, Start::memory);
        }
    }

    private void measure(Screen screen, int projects, double upGoal, double drawnGoal, double memoryGoal)
            throws Exception {
        var children = new Children(Files.createDirectories(folder.resolve(screen.name() + " " + projects)), screen);
        String file = TenThousand.in(folder, projects).toString();
        List<String> cache = children.startCache(StartProbe.class.getName(), file);
        var empty = new ArrayList<Start>();
        var cached = new ArrayList<Start>();
        var plain = new ArrayList<Start>();
        for (int round = -1; round < ROUNDS; round++) {
            Start first = Start.of(children.plainJava(StartProbe.class));
            Start second = Start.of(children.process(cache, StartProbe.class, file));
            Start third = Bench.QUICK ? null : Start.of(children.process(List.of(), StartProbe.class, file));
            if (round >= 0) { // before, the files were not in the memory of the system
                empty.add(first);
                cached.add(second);
                plain.add(third);
            }
        }
        String what = "%,d projects, %s".formatted(projects, screen.name());
        String how = cache.isEmpty() ? ", no start cache" : ", start cache";
        add("start to window up, " + what + how, "ms", upGoal, cached, empty, Start::up);
        add("start to board drawn, " + what + how, "ms", drawnGoal, cached, empty, Start::drawn);
        add("start to board drawn, " + what + how + ", processor", "ms", Bench.NO_GOAL, cached, empty, Start::processor);
        boolean saysMemory = empty.getFirst().memory() > 0;
        if (saysMemory) {
            add("peak memory when drawn, " + what + how, "MB", memoryGoal, cached, empty, Start::memory);
        } else {
            Bench.skip("peak memory when drawn", "only Linux says");
        }
        if (!Bench.QUICK) {
            add("start to board drawn, " + what + ", no start cache", "ms", Bench.NO_GOAL, plain, empty, Start::drawn);
            if (saysMemory) {
                add("peak memory when drawn, " + what + ", no start cache", "MB", Bench.NO_GOAL, plain, empty, Start::memory);
            }
        }
    }

    private static void add(String name, String unit, double goal, List<Start> ours, List<Start> empty,
            ToDoubleFunction<Start> figure) {
        Bench.add(name, unit, goal, ours.stream().mapToDouble(figure).boxed().toList(), EMPTY,
                empty.stream().mapToDouble(figure).boxed().toList());
    }
}
