package landfall.ui.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import landfall.ui.kit.look.Theme;
import org.testfx.api.FxToolkit;

/** Shows things on the headless screen, takes pictures of them and hears what the style sheets complain about. */
public final class Pictures {
    /** In a run of chosen tests but with -Dpictures=none, and with =all; to write them takes longer than to lay out. */
    private static final boolean WANTED = "all".equals(System.getProperty("pictures",
            System.getProperty("test") == null ? "none" : "all"));
    /** On a machine with much else to do the largest window has taken more than half a minute to open. */
    private static final int PATIENCE_SECONDS = 120;
    private static final Logger CSS = Logger.getLogger("javafx.css");
    private static final List<String> WARNINGS = java.util.Collections.synchronizedList(new ArrayList<>());

    private static volatile boolean started;

    private Pictures() {
    }

    /** Starts JavaFX and listens to its style sheet log. */
    public static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        started = true;
        if (CSS.getHandlers().length == 0) {
            CSS.setLevel(Level.WARNING);
            CSS.addHandler(new Handler() {
                @Override
                public void publish(LogRecord warning) {
                    WARNINGS.add(warning.getMessage());
                }

                @Override
                public void flush() {
                }

                @Override
                public void close() {
                }
            });
        }
    }

    /** True when pictures are written, to be looked at. */
    public static boolean areWanted() {
        return WANTED;
    }

    static boolean isStarted() {
        return started;
    }

    /** What the style sheets complained about since the last call. */
    public static List<String> cssWarnings() {
        var heard = List.copyOf(WARNINGS);
        WARNINGS.clear();
        return heard;
    }

    /** Runs on the window's thread and waits. */
    public static <T> T onWindow(Callable<T> action) throws Exception {
        if (Platform.isFxApplicationThread()) {
            return action.call();
        }
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(action.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Shows the root in a window of that size and theme and returns the window; call it off the window's thread. */
    public static Stage show(Parent root, Theme theme, double width, double height) throws Exception {
        return onWindow(() -> {
            var stage = new Stage();
            var scene = new Scene(root, width, height);
            theme.applyTo(scene);
            stage.setScene(scene);
            // The headless screen is 1000 pixels wide; a wider window fits only when it begins at the corner.
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return stage;
        });
    }

    /** Styles the window and lays it out; where pictures are wanted, writes it to target/pictures/NAME.png. */
    public static void take(Stage stage, String name) throws Exception {
        WritableImage image = onWindow(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return WANTED ? stage.getScene().snapshot(null) : null;
        });
        if (WANTED) {
            write(image, name);
        }
    }

    /** Where pictures are wanted, writes a node with all that has scrolled out of sight. */
    public static void takeWhole(Stage stage, String selector, String name) throws Exception {
        if (WANTED) {
            write(onWindow(() -> {
                var settings = new javafx.scene.SnapshotParameters();
                settings.setFill(stage.getScene().getFill());
                return stage.getScene().lookup(selector).snapshot(settings, null);
            }), name);
        }
    }

    /** Where pictures are wanted, writes the pop-up that is open to target/pictures/NAME.png. */
    public static void takePopup(String name) throws Exception {
        WritableImage image = onWindow(() -> {
            var scene = javafx.stage.Window.getWindows().stream().filter(javafx.stage.PopupWindow.class::isInstance)
                    .findFirst().orElseThrow().getScene();
            return WANTED ? scene.snapshot(null) : null;
        });
        if (WANTED) {
            write(image, name);
        }
    }

    /** Gives what moves or loads the time to come to rest, where pictures are wanted. */
    public static void rest(int milliseconds) throws InterruptedException {
        if (WANTED) {
            Thread.sleep(milliseconds);
        }
    }

    private static void write(WritableImage image, String name) throws IOException {
        Path file = Path.of("target", "pictures", name + ".png");
        Files.createDirectories(file.getParent());
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        javax.imageio.ImageIO.write(picture, "png", file.toFile());
    }
}
