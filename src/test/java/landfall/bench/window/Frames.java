package landfall.bench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import landfall.ui.kit.Pictures;

/** Does something in every frame and takes the time from each to the next. */
final class Frames extends AnimationTimer {
    private static final int WARM_UP = 20;
    private static final int FRAMES = 80;
    private static final int PATIENCE_SECONDS = 120;

    private final Runnable step;
    private final List<Double> times = new ArrayList<>();
    private final CompletableFuture<List<Double>> done = new CompletableFuture<>();
    private long last;

    private Frames(Runnable step) {
        this.step = step;
    }

    /** The times in milliseconds; call it off the window's thread. */
    static List<Double> of(Runnable step) throws Exception {
        var frames = new Frames(step);
        Pictures.onWindow(() -> {
            frames.start();
            return null;
        });
        return frames.done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void handle(long ignored) {
        long now = System.nanoTime();
        times.add((now - last) / 1e6);
        last = now;
        if (times.size() == WARM_UP + FRAMES) {
            stop();
            done.complete(times.subList(WARM_UP, times.size()));
        } else {
            step.run();
        }
    }
}
