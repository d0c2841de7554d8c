package landfall.ui.kit;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** A pointer that jumps: the step by step movement of other robots redraws the window hundreds of times. */
public final class Pointer {
    private Robot robot;

    /** Moves to a point of the screen at once. */
    public Pointer move(Point2D to) throws Exception {
        return onWindow(() -> robot.mouseMove(to));
    }

    public Pointer press() throws Exception {
        return onWindow(() -> robot.mousePress(MouseButton.PRIMARY));
    }

    public Pointer release() throws Exception {
        return onWindow(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    private Pointer onWindow(Runnable action) throws Exception {
        return Pictures.onWindow(() -> {
            if (robot == null) {
                robot = new Robot();
            }
            action.run();
            return this;
        });
    }
}
