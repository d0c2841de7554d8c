package landfall.ui.kit.look;

import javafx.animation.TranslateTransition;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A layer over the window for one drawer or one dialog, with a scrim behind it; Esc and a click beside it close it. */
public final class Overlay extends StackPane {
    /** The width of a drawer in pixels. */
    public static final double DRAWER_WIDTH = 960;

    private final Region scrim = Style.SCRIM.on(new Region());
    private Runnable onClosed = () -> { };
    private Node focusBefore;
    private boolean tabbing;
    private final ChangeListener<Node> keepFocus = (property, left, owner) -> keepFocus(left, owner);

    public Overlay() {
        setVisible(false);
        sceneProperty().addListener((property, old, scene) -> {
            if (old != null) {
                old.focusOwnerProperty().removeListener(keepFocus);
            }
            if (scene != null) {
                scene.focusOwnerProperty().addListener(keepFocus);
            }
        });
        scrim.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                close();
            }
        });
        addEventFilter(KeyEvent.ANY, event -> tabbing = event.getCode() == KeyCode.TAB
                ? event.getEventType() != KeyEvent.KEY_RELEASED : tabbing);
        // A filter would take Esc away from an open list of suggestions, which wants it first.
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
    }

    /** Slides the content in from the right; what was open is closed first. */
    public void drawer(Region content, Runnable closed) {
        open(content, closed);
        Style.DRAWER.on(content);
        content.setMaxWidth(DRAWER_WIDTH);
        content.setPrefWidth(DRAWER_WIDTH);
        content.setMaxHeight(Double.MAX_VALUE);
        StackPane.setAlignment(content, Pos.CENTER_RIGHT);
        StackPane.setMargin(content, Insets.EMPTY);
        var slide = new TranslateTransition(Motion.base(), content);
        slide.setFromX(48);
        slide.setToX(0);
        slide.play();
    }

    /** Shows the content in the middle, no larger than it wants to be. */
    public void dialog(Region content, Runnable closed) {
        open(content, closed);
        Style.DIALOG.on(content);
        content.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(content, Pos.CENTER);
        StackPane.setMargin(content, new Insets(24));
    }

    private void open(Region content, Runnable closed) {
        close();
        onClosed = closed;
        Scene scene = getScene();
        focusBefore = scene == null ? null : scene.getFocusOwner();
        getChildren().setAll(scrim, content);
        setVisible(true);
        content.setFocusTraversable(content.getChildrenUnmodifiable().isEmpty());
        if (!FocusOrder.focusFirst(content)) {
            content.requestFocus();
        }
    }

    // Tab must not wander off to what lies under the scrim, nor may that take the focus from whoever is typing; what lies
    // above, such as a dialog, may have it.
    private void keepFocus(Node left, Node owner) {
        if (!isVisible() || owner == null || getParent() == null || getChildren().size() < 2) {
            return;
        }
        Node layer = owner;
        while (layer != null && layer.getParent() != getParent()) {
            layer = layer.getParent();
        }
        var layers = getParent().getChildrenUnmodifiable();
        if (layer != null && layers.indexOf(layer) < layers.indexOf(this)) {
            if (!tabbing && holds(left)) {
                goOn(left);
            } else {
                FocusOrder.focusFirst((Region) getChildren().get(1));
            }
        }
    }

    private boolean holds(Node node) {
        Node at = node;
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at != null;
    }

    // A line that gets the focus selects all that it holds, and the next letter would take the place of what was typed.
    private static void goOn(Node node) {
        if (node instanceof TextInputControl line) {
            int anchor = line.getAnchor();
            int caret = line.getCaretPosition();
            line.requestFocus();
            line.selectRange(anchor, caret);
        } else {
            node.requestFocus();
        }
    }

    /** True while something is shown. */
    public boolean isOpen() {
        return isVisible();
    }

    /** Takes away what is shown and gives the focus back; does nothing when nothing is shown. */
    public void close() {
        if (!isVisible()) {
            return;
        }
        if (getScene() != null && holds(getScene().getFocusOwner())) {
            requestFocus(); // an editor that keeps its value when it is left is left now
        }
        if (!isVisible()) {
            return; // which may have opened another
        }
        setVisible(false);
        getChildren().clear();
        Runnable closed = onClosed;
        onClosed = () -> { };
        giveBack();
        closed.run();
    }

    // A line that was made anew meanwhile, because the bureau changed, stands for the one that had the focus.
    private void giveBack() {
        Node before = focusBefore == null || focusBefore.getScene() == getScene() ? focusBefore
                : focusBefore.getId() == null || getScene() == null ? null : getScene().lookup("#" + focusBefore.getId());
        if (before != null) {
            before.requestFocus();
        }
    }
}
