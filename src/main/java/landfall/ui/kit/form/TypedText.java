package landfall.ui.kit.form;

import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import landfall.ui.kit.Background;
import landfall.ui.kit.PlaceContext;
import landfall.workspace.Unsaved;

/**
 * Keeps the text of a single input on the disk while it is typed, as {@link FormDraft} does for a form, until it is
 * saved or dropped.
 */
public final class TypedText {
    private static final Duration PAUSE = Duration.millis(600);
    private static final String TEXT = "text";

    private final Unsaved unsaved;
    private final Background background;
    private final String key;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final String waiting;
    private volatile String latest;
    private boolean isKept;

    /** Where such texts are kept. */
    interface Keeper {
        /** Keeps nothing, where nothing is recorded either. */
        Keeper NONE = key -> new TypedText(null, null, key);

        /** @param key what tells the input from others of the workspace */
        TypedText of(String key);
    }

    private TypedText(Unsaved unsaved, Background background, String key) {
        this.unsaved = unsaved;
        this.background = background;
        this.key = key;
        waiting = unsaved == null ? null : unsaved.of(key).get(TEXT);
        isKept = waiting != null;
        pause.setOnFinished(event -> write(latest));
    }

    /** @param key what tells the input from others of the workspace */
    public static TypedText of(PlaceContext context, String key) {
        boolean records = !context.workspace().isReadOnly();
        return new TypedText(records ? context.workspace().unsaved() : null, context.background(), key);
    }

    /** What was typed before and neither saved nor dropped; null for nothing. */
    public String waiting() {
        return waiting;
    }

    /** Somebody has typed; it is kept when they pause. */
    public void typed(String text) {
        latest = text == null ? "" : text;
        pause.playFromStart();
    }

    /** What was typed is saved, or not wanted any more. */
    public void done() {
        pause.stop();
        if (isKept) {
            write(null);
        }
    }

    // Whichever piece of work comes last writes what stood last.
    private void write(String text) {
        latest = text;
        isKept = text != null;
        if (unsaved == null) {
            return;
        }
        background.runAside(() -> {
            synchronized (this) {
                String last = latest;
                unsaved.keep(key, last == null ? Map.of() : Map.of(TEXT, last));
            }
            return null;
        });
    }
}
