package landfall.ui.kit.pack;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import landfall.exchange.pack.PackProgress;
import landfall.ui.kit.Background;

/** How far the writing of a pack has come; it can be stopped, and then nothing is left of the file. */
final class PackWork implements PackProgress {
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(80);

    private final Background background;
    private final DoubleConsumer shown;
    private volatile boolean stopped;
    private long told;

    /** @param shown takes the part that is done, from 0 to 1, on the window's thread */
    PackWork(Background background, DoubleConsumer shown) {
        this.background = background;
        this.shown = shown;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void at(long done, long total) {
        if (stopped) {
            throw new CancellationException();
        }
        long now = System.nanoTime();
        if (now - told >= BETWEEN) {
            told = now;
            background.onWindow(() -> shown.accept(total == 0 ? 1 : (double) done / total));
        }
    }
}
