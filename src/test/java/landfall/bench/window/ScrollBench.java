package landfall.bench.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import landfall.bench.Bench;
import landfall.bench.Children;
import landfall.bench.Screen;
import landfall.bench.TenThousand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pulses of the window's thread, and from frame to frame, while 10,000 projects scroll, all five columns at once, on a
 * JavaFX that waits for no screen; against a bare canvas with the same cards. The window is on the best screen that there
 * is: JavaFX's headless platform takes most of a frame to copy the picture, whoever drew it.
 */
@ExtendWith(Bench.class)
class ScrollBench {
    private static final int ROUNDS = Bench.QUICK ? 1 : 6;
    private static final String CANVAS = "a bare canvas board";
    /** Between two frames of a usual screen, in milliseconds. */
    private static final double FRAME = 1000 / 60.0;

    @TempDir
    private Path folder;

    @Test
    void scrolling() throws Exception {
        List<Screen> screens = Screen.all();
        try {
            scrolling(screens.getFirst());
        } finally {
            screens.forEach(Screen::close);
        }
    }

    private void scrolling(Screen screen) throws Exception {
        List<String> said = Children.read(new Children(folder, screen).process(
                List.of("-Djavafx.animation.fullspeed=true", "-Dtestfx.robot=glass"), ScrollProbe.class,
                TenThousand.in(folder).toString(), String.valueOf(ROUNDS)));
        Map<String, List<Double>> times = new HashMap<>();
        for (String line : said) {
            String[] words = line.split(" ");
            times.computeIfAbsent(words[0], key -> new ArrayList<>())
                    .addAll(Stream.of(words).skip(1).map(Double::valueOf).toList());
        }
        for (String place : List.of(ScrollProbe.BOARD, ScrollProbe.LEDGER)) {
            boolean board = place.equals(ScrollProbe.BOARD);
            String what = place + " scroll " + screen.name();
            List<Double> pulses = times.get(place + ScrollProbe.PULSE);
            add(what + ", pulse", pulses, times.get(ScrollProbe.CANVAS + ScrollProbe.PULSE),
                    Bench.NO_GOAL); // a canvas only notes what to draw, so the ratio says little
            Bench.add(what + ", pulse, p99", "ms", board ? 1 : Bench.NO_GOAL, Bench.percentile(pulses, 0.99),
                    "two frames of a screen", 2 * FRAME);
            add(what + ", frame drawn", times.get(place), times.get(ScrollProbe.CANVAS),
                    board ? 1.6 : Bench.NO_GOAL);
        }
    }

    private static void add(String name, List<Double> ours, List<Double> canvas, double goal) {
        for (double share : new double[] {0.5, 0.95, 0.99}) {
            Bench.add("%s, p%.0f".formatted(name, 100 * share), "ms", share == 0.5 ? goal : Bench.NO_GOAL,
                    Bench.percentile(ours, share), CANVAS, Bench.percentile(canvas, share));
        }
        Bench.add(name + ", over 16.7 ms", "%", Bench.NO_GOAL, over(ours), CANVAS, over(canvas));
    }

    private static double over(List<Double> times) {
        return 100.0 * times.stream().filter(time -> time > FRAME).count() / times.size();
    }
}
