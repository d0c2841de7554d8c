package landfall.bench.start;

import java.time.Duration;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import landfall.Landfall;
import landfall.bench.ProcessMemory;

/**
 * A process that opens a window and says on the console when it is up and when it is drawn: the program's with the
 * workspace of its first argument, or without one an empty one of the same size. The program's is up when its frame
 * stands, which is there as soon as the workspace is loaded, and drawn when the cards of the board are.
 */
final class StartProbe {
    /** The first word of each line that is meant for {@link Start}. */
    static final String UP = "up";
    static final String DRAWN = "drawn";

    private StartProbe() {
    }

    public static void main(String[] arguments) {
        boolean empty = arguments.length == 0;
        Thread.ofPlatform().daemon().start(() -> watch(empty));
        if (empty) {
            Application.launch(EmptyWindow.class);
        } else {
            Landfall.main(arguments);
        }
    }

    private static void watch(boolean empty) {
        while (true) {
            try {
                Platform.runLater(() -> new Watch(empty).start());
                return;
            } catch (IllegalStateException e) { // JavaFX is not there yet
                try {
                    Thread.sleep(2);
                } catch (InterruptedException interrupted) {
                    return;
                }
            }
        }
    }

    /** An empty window of the program's size. */
    public static final class EmptyWindow extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(), 1440, 900));
            stage.show();
        }
    }

    /** Looks once a frame; what was laid out in one frame is drawn when the next begins. */
    private static final class Watch extends AnimationTimer {
        private final boolean empty;
        private boolean up;
        private boolean laidOut;

        Watch(boolean empty) {
            this.empty = empty;
        }

        @Override
        public void handle(long now) {
            if (laidOut) {
                say(DRAWN);
                stop();
                Platform.exit();
                return;
            }
            Scene scene = Window.getWindows().stream().filter(Window::isShowing).map(Window::getScene).findFirst()
                    .orElse(null);
            if (scene != null && !up && (empty || scene.lookup(".lf-rail") != null)) {
                up = true;
                say(UP);
            }
            laidOut = up && (empty || scene.getRoot().lookupAll(".lf-card-cell").stream().anyMatch(Watch::isCard));
        }

        private static boolean isCard(Node node) {
            return node instanceof Cell<?> cell && !cell.isEmpty() && cell.getHeight() > 0;
        }

        // With the processor time and the most memory that the process has used until now.
        private static void say(String word) {
            System.out.println(word + " " + ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO)
                    .toMillis() + " " + ProcessMemory.peakMegabytes());
        }
    }
}
