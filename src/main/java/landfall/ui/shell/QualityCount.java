package landfall.ui.shell;

import java.time.LocalDate;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import landfall.domain.Pipeline;
import landfall.quality.Inspection;
import landfall.ui.kit.Background;

/** Counts what wants a look in the data, as soon as nothing more urgent is done. */
final class QualityCount {
    /** Until then the machine is left to what the user waits for, which on a slow one is the start itself. */
    private static final Duration UNHURRIED = Duration.seconds(3);

    private final Background background;
    private final IntConsumer counted;
    private final PauseTransition unhurried = new PauseTransition(UNHURRIED);
    private Background.Job<Inspection> inspecting;

    QualityCount(Background background, IntConsumer counted) {
        this.background = background;
        this.counted = counted;
    }

    /** Counts it in this bureau; what was being counted before is of no interest any more. */
    void of(Pipeline bureau, LocalDate today) {
        stop();
        unhurried.setOnFinished(event -> inspecting = background.runAside(() -> Inspection.of(bureau, today))
                .onSuccess(found -> counted.accept(found.open())));
        unhurried.playFromStart();
    }

    void stop() {
        unhurried.stop();
        if (inspecting != null) {
            inspecting.cancel();
        }
    }
}
