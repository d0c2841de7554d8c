package landfall.ui.kit;

import java.util.Set;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Closes what a test that broke off left open, so that the next one has the screen to itself; JUnit finds it. */
public final class LeftOpen implements Extension, BeforeEachCallback, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(LeftOpen.class);

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        if (Pictures.isStarted()) {
            context.getStore(OURS).put("before", Pictures.onWindow(() -> Set.copyOf(Window.getWindows())));
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        if (context.getStore(OURS).get("before") instanceof Set<?> before) {
            Pictures.onWindow(() -> {
                Window.getWindows().stream().filter(window -> !before.contains(window)).toList().forEach(Window::hide);
                return null;
            });
        }
    }
}
