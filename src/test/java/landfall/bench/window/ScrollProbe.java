package landfall.bench.window;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import landfall.bench.TenThousand;
import landfall.text.Language;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Theme;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.shell.TestWindow;

/** A process that scrolls the board, the ledger and a canvas in turns and says how long each frame took. */
final class ScrollProbe {
    static final String BOARD = "board";
    static final String LEDGER = "ledger";
    static final String CANVAS = "canvas";
    /** Follows the name of what was scrolled where the window's thread alone is meant. */
    static final String PULSE = "-pulse";
    private static final double PIXELS = 12;

    private ScrollProbe() {
    }

    /** @param arguments the workspace and the number of rounds */
    public static void main(String[] arguments) throws Exception {
        Pictures.start();
        try (var window = new TestWindow(Path.of(arguments[0]), Language.CHINESE, ThemeChoice.LIGHT, TenThousand.TODAY,
                1440, 900)) {
            var canvas = new CanvasBoard(window.workspace().pipeline());
            Stage plain = Pictures.show(new StackPane(canvas), Theme.LIGHT, 1440, 900);
            for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
                say(CANVAS, Frames.of(plain.getScene(), () -> canvas.scroll(PIXELS)));
                window.go(new Route.Board());
                say(BOARD, scrolling(window, ".lf-board"));
                window.go(Route.Ledger.all());
                say(LEDGER, scrolling(window, ".lf-ledger-rows"));
            }
            Pictures.onWindow(() -> {
                plain.close();
                return null;
            });
        }
        System.exit(0);
    }

    private static Frames.Taken scrolling(TestWindow window, String place) throws Exception {
        window.settle();
        List<VirtualFlow<?>> flows = Pictures.onWindow(() -> window.stage().getScene().lookup(place)
                .lookupAll(".virtual-flow").stream().map(ScrollProbe::flow).collect(Collectors.toList()));
        if (flows.isEmpty()) {
            throw new AssertionError("Nothing to scroll in " + place);
        }
        return Frames.of(window.stage().getScene(), () -> flows.forEach(flow -> flow.scrollPixels(PIXELS)));
    }

    private static VirtualFlow<?> flow(Node node) {
        return (VirtualFlow<?>) node;
    }

    private static void say(String what, Frames.Taken taken) {
        say(what, taken.frames());
        say(what + PULSE, taken.pulses());
    }

    private static void say(String what, List<Double> times) {
        System.out.println(what + times.stream().map(time -> " " + time).collect(Collectors.joining()));
    }
}
