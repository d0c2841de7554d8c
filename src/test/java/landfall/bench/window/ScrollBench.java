package landfall.bench.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import landfall.bench.Bench;
import landfall.bench.TenThousand;
import landfall.bench.start.Children;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * From frame to frame while 10,000 projects scroll, all five columns at once, on a JavaFX that waits for no screen; against
 * a bare canvas with the same cards.
 */
@ExtendWith(Bench.class)
class ScrollBench {
    private static final int ROUNDS = Bench.QUICK ? 2 : 6;
    private static final String CANVAS = "a bare canvas board";
    /** Between two frames of a usual screen, in milliseconds. */
    private static final double FRAME = 1000 / 60.0;

    @TempDir
    private Path folder;

    @Test
    void scrolling() throws Exception {
        List<String> said = Children.read(new Children(folder).process(
                List.of("-Djavafx.animation.fullspeed=true", "-Dtestfx.robot=glass"), ScrollProbe.class,
                TenThousand.in(folder).toString(), String.valueOf(ROUNDS)));
        Map<String, List<Double>> times = new HashMap<>();
        for (String line : said) {
            String[] words = line.split(" ");
            times.computeIfAbsent(words[0], key -> new ArrayList<>())
                    .addAll(Stream.of(words).skip(1).map(Double::valueOf).toList());
        }
        List<Double> canvas = times.get(ScrollProbe.CANVAS);
        for (String place : List.of(ScrollProbe.BOARD, ScrollProbe.LEDGER)) {
            List<Double> ours = times.get(place);
            boolean board = place.equals(ScrollProbe.BOARD);
            for (double share : new double[] {0.5, 0.95, 0.99}) {
                Bench.add("%s scroll, frame, p%.0f".formatted(place, 100 * share), "ms",
                        board && share == 0.5 ? 1.6 : Bench.NO_GOAL, Bench.percentile(ours, share), CANVAS,
                        Bench.percentile(canvas, share));
            }
            Bench.add("%s scroll, frame, p99".formatted(place), "ms", 1, Bench.percentile(ours, 0.99),
                    "two frames of a screen", 2 * FRAME);
            Bench.add("%s scroll, frames over 16.7 ms".formatted(place), "%", Bench.NO_GOAL, over(ours), CANVAS,
                    over(canvas));
        }
    }

    private static double over(List<Double> times) {
        return 100.0 * times.stream().filter(time -> time > FRAME).count() / times.size();
    }
}
