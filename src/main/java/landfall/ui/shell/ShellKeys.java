package landfall.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import landfall.text.Texts;
import landfall.ui.kit.Place.Hint;
import landfall.ui.kit.look.Keys;

/** The keys that work everywhere; single letters only outside text fields. */
final class ShellKeys {
    private static final int MOST_NUMBERS = 9;

    private final ShellCommands shell;
    private final Texts texts;
    private final int numbers;

    /**
     * @param window where the keys are heard
     * @param places how many places have a number on the rail
     */
    ShellKeys(ShellCommands shell, Node window, Texts texts, int places) {
        this.shell = shell;
        this.texts = texts;
        numbers = Math.min(MOST_NUMBERS, places);
        // A handler, not a filter: a text field or an open drawer that knows the key comes first.
        window.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        // A list swallows Esc without doing anything, so this one key is taken before it.
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ListView<?> && alone(event)) {
                event.consume();
            }
        });
    }

    /** The keys and what they do, for the page of all keys. */
    List<Hint> all() {
        return List.of(new Hint(Keys.command("K"), texts.of("shell.key.palette")),
                new Hint("F8", texts.of("shell.key.capture")),
                new Hint(Keys.command("1–" + numbers), texts.of("shell.key.places")),
                new Hint("N", texts.of("shell.key.new")),
                new Hint("/", texts.of("shell.key.filter")),
                new Hint(Keys.command("Z"), texts.of("shell.key.undo")),
                new Hint(Keys.command("Y"), texts.of("shell.key.redo")),
                new Hint("Esc", texts.of("shell.key.close")),
                new Hint("?", texts.of("shell.key.all")));
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F8) {
            shell.capture(List.of());
            event.consume();
            return;
        }
        boolean done = event.isShortcutDown() ? withCommand(event) : alone(event);
        if (done) {
            event.consume();
        }
    }

    private boolean withCommand(KeyEvent event) {
        boolean again = event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z && event.isShiftDown();
        if (again && event.getTarget() instanceof TextInputControl line) {
            line.redo(); // the line knows one of the keys for this only, which one depends on the system
            return true;
        }
        switch (event.getCode()) {
            case K -> shell.palette();
            case N -> shell.newProject();
            case Z -> {
                if (event.isShiftDown()) {
                    shell.steps().redo();
                } else {
                    shell.steps().undo();
                }
            }
            case Y -> shell.steps().redo();
            default -> {
                int number = digit(event.getCode());
                if (number == 0) {
                    return false;
                }
                shell.goToNumber(number);
            }
        }
        return true;
    }

    private boolean alone(KeyEvent event) {
        if (event.isAltDown() || isTyping(event.getTarget()) || shell.isCovered()) {
            return false;
        }
        switch (event.getCode()) {
            case N -> shell.newProject();
            case SLASH, DIVIDE -> {
                if (event.isShiftDown()) {
                    shell.showKeys();
                } else {
                    shell.focusFilter();
                }
            }
            case F1 -> shell.showKeys();
            case ESCAPE -> {
                return shell.backToToday();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    // 1 to 9 above the letters or on the number pad, else 0.
    private static int digit(KeyCode code) {
        return code.isDigitKey() ? code.getName().charAt(code.getName().length() - 1) - '0' : 0;
    }

    private static boolean isTyping(Object target) {
        return target instanceof Node node && node instanceof TextInputControl;
    }
}
