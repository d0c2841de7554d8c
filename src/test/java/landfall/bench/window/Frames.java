package landfall.bench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import landfall.ui.kit.Pictures;

/**
 * Does something in every frame and takes the time of each: from one to the next, in which the picture is drawn as well,
 * and of the pulse alone, in which the window's thread does the step, styles and lays out.
 */
final class Frames extends AnimationTimer {
    private static final int WARM_UP = 20;
    private static final int FRAMES = 80;
    private static final int PATIENCE_SECONDS = 120;

    private final Runnable step;
    private final List<Double> times = new ArrayList<>();
    private final List<Double> pulses = new ArrayList<>();
    private final CompletableFuture<Taken> done = new CompletableFuture<>();
    private long last;

    /** Times in milliseconds. */
    record Taken(List<Double> frames, List<Double> pulses) {
    }

    private Frames(Runnable step) {
        this.step = step;
    }

    /** The times of the frames in which the scene does the step; call it off the window's thread. */
    static Taken of(Scene scene, Runnable step) throws Exception {
        var frames = new Frames(step);
        Runnable laidOut = () -> frames.pulses.add((System.nanoTime() - frames.last) / 1e6);
        Pictures.onWindow(() -> {
            scene.addPostLayoutPulseListener(laidOut);
            frames.start();
            return null;
        });
        Taken taken = frames.done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        Pictures.onWindow(() -> {
            scene.removePostLayoutPulseListener(laidOut);
            return null;
        });
        return taken;
    }

    @Override
    public void handle(long ignored) {
        long now = System.nanoTime();
        times.add((now - last) / 1e6);
        last = now;
        if (times.size() == WARM_UP + FRAMES) {
            stop();
            done.complete(new Taken(List.copyOf(times.subList(WARM_UP, times.size())),
                    List.copyOf(pulses.subList(WARM_UP, pulses.size()))));
        } else {
            step.run();
        }
    }
}
