package landfall.ui.kit.form;

import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import landfall.ui.kit.Background;
import landfall.ui.kit.PlaceContext;
import landfall.workspace.Unsaved;

/** Keeps the texts of some inputs on the disk while they are typed, until they are saved or dropped. */
public final class TypedTexts {
    private static final Duration PAUSE = Duration.millis(600);

    private final Unsaved unsaved;
    private final Background background;
    private final String key;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Map<String, String> waiting;
    private Supplier<Map<String, String>> typed;
    private volatile Map<String, String> latest;

    private TypedTexts(Unsaved unsaved, Background background, String key) {
        this.unsaved = unsaved;
        this.background = background;
        this.key = key;
        waiting = unsaved == null ? Map.of() : unsaved.of(key);
        latest = waiting;
        pause.setOnFinished(event -> keepNow());
    }

    /** @param key what tells the inputs from others of the workspace */
    public static TypedTexts of(PlaceContext context, String key) {
        boolean records = !context.workspace().isReadOnly();
        return new TypedTexts(records ? context.workspace().unsaved() : null, context.background(), key);
    }

    /** Keeps nothing, where nothing is recorded either. */
    static TypedTexts none() {
        return new TypedTexts(null, null, "");
    }

    /** What was typed before and neither saved nor dropped, by names that the caller chose; empty for nothing. */
    public Map<String, String> waiting() {
        return waiting;
    }

    /**
     * Somebody has typed; what stands there is asked for and kept when they pause.
     *
     * @param texts by names of the caller's choice; nothing forgets them, null leaves what is kept alone
     */
    public void typed(Supplier<Map<String, String>> texts) {
        typed = texts;
        pause.playFromStart();
        typing(() -> {
            keepNow();
            unsaved.keep(key, latest); // the program may be over before its other threads come to it
        });
    }

    private void typing(Runnable keeping) {
        if (unsaved != null) {
            unsaved.typing(key, keeping);
        }
    }

    /** Keeps what was typed without waiting for a pause, as the inputs go. */
    public void keepNow() {
        pause.stop();
        typing(null);
        if (typed != null) {
            Map<String, String> texts = typed.get();
            typed = null;
            if (texts != null) {
                keep(texts);
            }
        }
    }

    /** What was typed is saved, or not wanted any more. */
    public void done() {
        pause.stop();
        typing(null);
        typed = null;
        keep(Map.of());
    }

    /** What was typed now is saved; what waited before it goes on waiting. */
    void giveBack() {
        pause.stop();
        typing(null);
        typed = null;
        keep(waiting);
    }

    // Whichever piece of work comes last writes what stood last.
    private void keep(Map<String, String> texts) {
        if (unsaved == null || texts.equals(latest)) {
            return;
        }
        latest = texts;
        background.runAside(() -> {
            synchronized (this) {
                unsaved.keep(key, latest);
            }
            return null;
        });
    }
}
