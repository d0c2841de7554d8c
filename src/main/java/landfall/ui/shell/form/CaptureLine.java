package landfall.ui.shell.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import landfall.ui.capture.CaptureSheet;
import landfall.ui.capture.Kept;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.form.TypedTexts;
import landfall.ui.kit.look.Overlay;

/** The layer over everything, forms among it, in which a lead is noted down; what is not saved waits for the next time. */
public final class CaptureLine {
    private static final double FROM_TOP = 72;
    private static final Duration PAUSE = Duration.millis(600);

    private final PlaceContext context;
    private final Overlay overlay = new Overlay();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final TypedTexts texts;
    private CaptureSheet sheet;
    private volatile Kept kept;

    public CaptureLine(PlaceContext context) {
        this.context = context;
        pause.setOnFinished(event -> keepAside());
        texts = TypedTexts.of(context, "capture");
        Kept before = Kept.of(texts.waiting());
        // What was corrected belongs to its own line, and in the settings another workspace may have left another one.
        kept = before.equals(Kept.NOTHING) ? new Kept(context.settings().capture(), Map.of(), List.of()) : before;
    }

    /** What lies over the window. */
    public Overlay overlay() {
        return overlay;
    }

    public boolean isOpen() {
        return overlay.isOpen();
    }

    /**
     * Opens the line, or puts the cursor into it when it is open already.
     *
     * @param tripId the trip that the user looks at, or null
     * @param visitId the visit that is marked, or null
     * @param files that are to be kept with the lead
     */
    public void open(String tripId, String visitId, List<Path> files) {
        if (isOpen()) {
            sheet.add(files);
            sheet.start();
            return;
        }
        sheet = new CaptureSheet(context, tripId, visitId, kept.with(files), overlay::close);
        sheet.onTyped(this::typed);
        if (!files.isEmpty()) {
            typed();
        }
        overlay.dialog(sheet, this::keep);
        StackPane.setAlignment(sheet, Pos.TOP_CENTER);
        StackPane.setMargin(sheet, new Insets(FROM_TOP, 24, 24, 24));
        sheet.start();
    }

    public void close() {
        overlay.close();
    }

    private void typed() {
        pause.playFromStart();
        texts.typed(() -> sheet.kept().texts());
    }

    // A crash costs no more than what was typed since the last pause.
    private void keepAside() {
        kept = sheet.kept();
        context.background().runAside(() -> {
            context.settings().setCapture(kept.line());
            return null;
        });
    }

    /** Remembers what stands in the line, also for the next start of the program. */
    public void keep() {
        pause.stop();
        if (sheet != null) {
            kept = sheet.kept();
            context.settings().setCapture(kept.line());
            texts.typed(kept::texts);
            texts.keepNow();
        }
    }
}
