package landfall.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.impl.KeyboardRobotImpl;
import org.testfx.robot.impl.MouseRobotImpl;
import org.testfx.robot.impl.MoveRobotImpl;
import org.testfx.robot.impl.SleepRobotImpl;
import org.testfx.service.query.PointQuery;

/**
 * Keyboard and mouse of every test. After each key and each move TestFX sleeps for 50 milliseconds, in all a
 * quarter of the time that the flow tests take; these hands wait until the windows are laid out instead.
 */
public final class Hands extends FxRobot {
    /**
     * The only robot: on the headless screen each new one holds on to the window that is open then, and the next window
     * to the robot, so that no closed window would ever be forgotten.
     */
    public static final FxRobot ROBOT = new Hands();
    /** What is laid out may ask for more, later; so often. */
    private static final int ROUNDS = 4;

    private final BaseRobot base = robotContext().getBaseRobot();
    private final KeyboardRobotImpl keyboard = new KeyboardRobotImpl(base);
    private final MouseRobotImpl mouse = new Mouse(base);
    private final MoveRobotImpl move = new MoveRobotImpl(base, mouse, new SleepRobotImpl());

    private Hands() {
    }

    /** Waits until what happened in the windows is dealt with and laid out. */
    public static void settle() {
        for (int i = 0; i < ROUNDS; i++) {
            onWindow(() -> List.copyOf(Window.getWindows()).forEach(window -> {
                if (window.isShowing() && window.getScene() != null) {
                    Parent root = window.getScene().getRoot();
                    root.applyCss();
                    root.layout();
                }
            }));
        }
    }

    private static void onWindow(Runnable action) {
        onWindow(() -> {
            action.run();
            return null;
        });
    }

    private static <T> T onWindow(Callable<T> question) {
        try {
            return Pictures.onWindow(question);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public FxRobot press(KeyCode... keys) {
        for (KeyCode key : keys) {
            keyboard.pressNoWait(key);
            settle();
        }
        return this;
    }

    @Override
    public FxRobot release(KeyCode... keys) {
        keyboard.releaseNoWait(keys);
        settle();
        return this;
    }

    @Override
    public FxRobot push(KeyCode... keys) {
        press(keys);
        return release(List.of(keys).reversed().toArray(KeyCode[]::new));
    }

    @Override
    public FxRobot push(KeyCodeCombination combination) {
        var keys = new ArrayList<KeyCode>();
        if (combination.getShift() == KeyCodeCombination.ModifierValue.DOWN) {
            keys.add(KeyCode.SHIFT);
        }
        if (combination.getAlt() == KeyCodeCombination.ModifierValue.DOWN) {
            keys.add(KeyCode.ALT);
        }
        if (combination.getMeta() == KeyCodeCombination.ModifierValue.DOWN) {
            keys.add(KeyCode.META);
        }
        if (combination.getControl() == KeyCodeCombination.ModifierValue.DOWN) {
            keys.add(KeyCode.CONTROL);
        }
        if (combination.getShortcut() == KeyCodeCombination.ModifierValue.DOWN) {
            keys.add(KeyCode.SHORTCUT);
        }
        keys.add(combination.getCode());
        return push(keys.toArray(KeyCode[]::new));
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            push(key);
        }
        return this;
    }

    @Override
    public FxRobot write(String text) {
        Scene scene = robotContext().getWindowFinder().window(Window::isFocused).getScene();
        for (char letter : text.toCharArray()) {
            base.typeKeyboard(scene, KeyCode.UNDEFINED, Character.toString(letter));
            settle();
        }
        return this;
    }

    @Override
    public FxRobot write(String text, int milliseconds) {
        return write(text);
    }

    @Override
    public FxRobot press(MouseButton... buttons) {
        mouse.press(buttons);
        return this;
    }

    @Override
    public FxRobot release(MouseButton... buttons) {
        mouse.release(buttons);
        return this;
    }

    @Override
    public FxRobot moveTo(PointQuery point, Motion motion) {
        move.moveTo(point, motion);
        return this;
    }

    // Sought on the window's thread: TestFX looks through the nodes while the window may be making others.
    @Override
    public FxRobot clickOn(String query, Motion motion, MouseButton... buttons) {
        Optional<Node> found = onWindow(() -> lookup(query).queryAll().stream().filter(Hands::isInSight).findFirst());
        return found.isEmpty() ? super.clickOn(query, motion, buttons) : clickOn(point(found.get()), motion, buttons);
    }

    private static boolean isInSight(Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (!part.isVisible()) {
                return false;
            }
        }
        Scene scene = node.getScene();
        return scene != null && node.localToScene(node.getLayoutBounds()).intersects(0, 0, scene.getWidth(),
                scene.getHeight());
    }

    @Override
    public FxRobot clickOn(MouseButton... buttons) {
        mouse.press(buttons);
        mouse.release(buttons);
        return this;
    }

    @Override
    public FxRobot clickOn(PointQuery point, Motion motion, MouseButton... buttons) {
        moveTo(point, motion);
        return clickOn(buttons);
    }

    /** A mouse that does not sleep. */
    private static final class Mouse extends MouseRobotImpl {
        Mouse(BaseRobot base) {
            super(base);
        }

        @Override
        public void press(MouseButton... buttons) {
            pressNoWait(buttons);
            settle();
        }

        @Override
        public void release(MouseButton... buttons) {
            releaseNoWait(buttons);
            settle();
        }

        @Override
        public void move(Point2D point) {
            moveNoWait(point);
            settle();
        }
    }
}
