package landfall.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.concurrent.Executor;
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

    private void back() {
        window.forEach(Runnable::run);
    }
}
