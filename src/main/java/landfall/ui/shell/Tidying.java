package landfall.ui.shell;

import java.time.Duration;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import landfall.ui.kit.Background;

/**
 * Gives memory back while the user rests. Left to itself the heap grows to all that it may have before it is tidied up,
 * and an office computer has other programs to run.
 */
public final class Tidying {
    /** Who touches nothing for so long rests. */
    public static final Duration REST = Duration.ofSeconds(15);
    private static final Duration LOOK = Duration.ofSeconds(2);
    /** In bytes; for less it is not worth to stop everything for a moment. */
    private static final long WORTH = 96L << 20;

    private final Background background;
    private long lastTouch = System.nanoTime();
    private long kept;

    private Tidying(Background background) {
        this.background = background;
    }

    /** Begins to look whether the user rests at this window, now and then, as long as the program runs. */
    public static void of(Stage stage, Background background) {
        var tidying = new Tidying(background);
        stage.addEventFilter(InputEvent.ANY, event -> tidying.lastTouch = System.nanoTime());
        background.every(LOOK, tidying::look);
    }

    private void look() {
        boolean rests = System.nanoTime() - lastTouch > REST.toNanos() && background.isIdle();
        if (rests && used() - kept > Math.max(WORTH, kept / 2)) {
            background.runAside(() -> {
                System.gc();
                return used();
            }).onSuccess(left -> kept = left);
        }
    }

    private static long used() {
        Runtime java = Runtime.getRuntime();
        return java.totalMemory() - java.freeMemory();
    }
}
