package landfall.ui.shell.form;

import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import landfall.ui.capture.CaptureSheet;
import landfall.ui.capture.Kept;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Overlay;

/** The layer over everything, forms among it, in which a lead is noted down; what is not saved waits for the next time. */
public final class CaptureLine {
    private static final double FROM_TOP = 72;
    private static final String FORM = "capture";
    private static final Duration PAUSE = Duration.millis(600);

    private final PlaceContext context;
    private final Overlay overlay = new Overlay();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private CaptureSheet sheet;
    private volatile Kept kept;

    public CaptureLine(PlaceContext context) {
        this.context = context;
        pause.setOnFinished(event -> keepAside());
        kept = Kept.of(context.settings().capture(), context.workspace().unsaved().of(FORM));
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
        sheet.addEventFilter(KeyEvent.ANY, event -> pause.playFromStart());
        sheet.addEventFilter(InputMethodEvent.ANY, event -> pause.playFromStart());
        overlay.dialog(sheet, this::keep);
        StackPane.setAlignment(sheet, Pos.TOP_CENTER);
        StackPane.setMargin(sheet, new Insets(FROM_TOP, 24, 24, 24));
        sheet.start();
    }

    public void close() {
        overlay.close();
    }

    // A crash costs no more than what was typed since the last pause.
    private void keepAside() {
        kept = sheet.kept();
        context.background().runAside(() -> {
            write(kept);
            return null;
        });
    }

    /** Remembers what stands in the line, also for the next start of the program. */
    public void keep() {
        pause.stop();
        if (sheet != null) {
            kept = sheet.kept();
            write(kept);
        }
    }

    private void write(Kept left) {
        context.settings().setCapture(left.line());
        if (!context.workspace().isReadOnly()) {
            context.workspace().unsaved().keep(FORM, left.texts());
        }
    }
}
