package landfall.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import landfall.text.Problem;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final List<Runnable> window = new ArrayList<>();
    private final Executor later = window::add;
    private final Background background = Background.on(Runnable::run, later);

    @Test
    void anErrorOfAnyKindIsHandedOverAndNothingStaysUnderWay() {
        var told = new ArrayList<Problem>();
        background.run(() -> {
            throw new ServiceConfigurationError("no printer service");
        }).onError(told::add);
        back();
        assertEquals(1, told.size());
        assertTrue(Background.isUnexpected(told.getFirst()));
        assertTrue(background.isIdle());
    }

    @Test
    void whatIsToHappenInTheEndHappensThoughTheHandlerOfTheResultFails() {
        var ended = new ArrayList<String>();
        background.run(() -> "saved").onSuccess(result -> {
            throw new IllegalStateException("shown wrongly");
        }).onEnd(() -> ended.add("released"));
        assertThrows(IllegalStateException.class, this::back);
        assertEquals(List.of("released"), ended);
        assertTrue(background.isIdle());
    }

    @Test
    void whatIsDoneAgainAndAgainEndsWhenItIsWantedNoMore() throws Exception {
        var ticks = new Semaphore(0);
        Runnable end = Background.on(Runnable::run, Runnable::run).every(Duration.ofMillis(1), ticks::release);
        assertTrue(ticks.tryAcquire(3, 20, TimeUnit.SECONDS));
        end.run();
        int after = 0;
        while (ticks.tryAcquire(1, 300, TimeUnit.MILLISECONDS)) { // one may be on its way still
            assertTrue(after++ < 1_000, "it goes on");
        }
    }

    private void back() {
        window.forEach(Runnable::run);
    }
}
