package landfall.ui.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import landfall.ui.kit.Background;

/** Presses keys and moves the pointer as a user would, waits for what follows, and takes pictures. */
final class Driver {
    private static final long SHORT_WAIT = 60;
    private static final int MOST_WAITS = 500;
    /** Longer than anything in the window moves. */
    private static final long ANIMATION = 250;
    private static final int STEPS_OF_A_DRAG = 8;

    private final Background background;
    private final Stage stage;
    private final Path directory;
    private Robot robot;
    private int taken;

    Driver(Background background, Stage stage, Path directory) {
        this.background = background;
        this.stage = stage;
        this.directory = directory;
    }

    /** Runs on the window's thread and waits for the result. */
    <T> T onWindow(Callable<T> action) {
        var result = new CompletableFuture<T>();
        background.onWindow(() -> {
            try {
                result.complete(action.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(1, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The window did not answer", e);
        }
    }

    /** Waits until nothing is under way any more and everything has been laid out. */
    void settle() {
        int quiet = 0;
        for (int i = 0; i < MOST_WAITS && quiet < 3; i++) {
            pause(SHORT_WAIT);
            onWindow(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                return null;
            });
            quiet = background.isIdle() ? quiet + 1 : 0;
        }
        pause(ANIMATION);
    }

    /** Presses the keys together, the last one last, and waits. */
    void press(KeyCode... keys) {
        onWindow(() -> {
            for (KeyCode key : keys) {
                robot().keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot().keyRelease(keys[i]);
            }
            return null;
        });
        settle();
    }

    /** Clicks into the middle of a node and waits. */
    void click(Node node) {
        Point2D at = middle(node);
        onWindow(() -> {
            robot().mouseMove(at);
            robot().mouseClick(MouseButton.PRIMARY);
            return null;
        });
        settle();
    }

    /** Drags from one node to another; the picture is taken while the button is still down. */
    void drag(Node from, Node to, String picture) {
        Point2D start = middle(from);
        Point2D end = middle(to);
        move(start);
        onWindow(() -> {
            robot().mousePress(MouseButton.PRIMARY);
            return null;
        });
        for (int i = 1; i <= STEPS_OF_A_DRAG; i++) {
            move(start.interpolate(end, i / (double) STEPS_OF_A_DRAG));
        }
        settle();
        picture(picture);
        onWindow(() -> {
            robot().mouseRelease(MouseButton.PRIMARY);
            return null;
        });
        settle();
    }

    // One for the whole tour, because it remembers which buttons are down; made on the window's thread.
    private Robot robot() {
        if (robot == null) {
            robot = new Robot();
        }
        return robot;
    }

    private void move(Point2D to) {
        onWindow(() -> {
            robot().mouseMove(to);
            return null;
        });
        pause(SHORT_WAIT);
    }

    /** Takes the pointer out of the way. */
    void rest() {
        move(new Point2D(700, 4));
        pause(ANIMATION);
    }

    /**
     * The first visible node with the selector for which the condition holds.
     *
     * @throws IllegalStateException when there is none, because the window has changed and the tour has not
     */
    Node find(String selector, Predicate<Node> condition) {
        return onWindow(() -> all(selector).stream().filter(condition).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing in the window is " + selector)));
    }

    private List<Node> all(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream().filter(Driver::isShown).toList();
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Point2D middle(Node node) {
        return onWindow(() -> {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    /** Writes what the window shows as the next numbered picture. */
    void picture(String name) {
        WritableImage image = onWindow(() -> stage.getScene().snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        Path file = directory.resolve("%02d-%s.png".formatted(++taken, name));
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
