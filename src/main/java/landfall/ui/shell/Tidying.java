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
    /** Who touches nothing for so long does not notice that everything stops for a moment. */
    private static final Duration BREATH = Duration.ofSeconds(1);
    private static final Duration LOOK = Duration.ofSeconds(2);
    /** In bytes: what is worth to be given back to a user who rests, and to one who does not. */
    private static final long SOME = 96L << 20;
    private static final long MUCH = 384L << 20;

    private final Background background;
    private long lastTouch = System.nanoTime();
    private long left;
    private long leftAtRest;

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
        long quiet = System.nanoTime() - lastTouch;
        if (quiet > REST.toNanos() && background.isIdle()) {
            if (used() - leftAtRest > Math.max(SOME, leftAtRest / 2)) {
                tidy(true);
            }
        } else if (quiet > BREATH.toNanos() && used() - left > Math.max(MUCH, left)) {
            tidy(false);
        }
    }

    private void tidy(boolean rests) {
        background.runAside(() -> {
            System.gc();
            return used();
        }).onSuccess(now -> {
            left = now;
            // What is being worked at is in use only for the time being.
            leftAtRest = rests ? now : Math.min(now, leftAtRest);
        });
    }

    private static long used() {
        Runtime java = Runtime.getRuntime();
        return java.totalMemory() - java.freeMemory();
    }
}
