package landfall.ui.kit;

import org.testfx.api.FxRobot;

/** Keyboard and mouse of every test. */
public final class Hands {
    /**
     * The only robot: on the headless screen each new one holds on to the window that is open then, and the next window
     * to the robot, so that no closed window would ever be forgotten.
     */
    public static final FxRobot ROBOT = new FxRobot();

    private Hands() {
    }
}
