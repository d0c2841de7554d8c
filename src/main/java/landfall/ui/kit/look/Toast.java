package landfall.ui.kit.look;

import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** A sentence at the bottom of the window that goes away by itself; one at a time, the newest wins. */
public final class Toast extends StackPane {
    private static final Duration TIME = Duration.seconds(8);

    private static final int LONG_TEXT = 48;
    private static final double LONG_WIDTH = 620;
    /** The foot of the dossier, where the next line is typed while the sentence stands there, stays free. */
    private static final double ABOVE_THE_FOOT = 56;

    private Timeline running;

    /** An empty layer to lie over the whole window; it lets clicks through beside the sentence. */
    public Toast() {
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        setPadding(new Insets(0, 16, ABOVE_THE_FOOT, 16));
    }

    /** Says something. */
    public void say(String text) {
        show(new HBox(Icons.of(Feather.INFO), words(text)));
    }

    /** Says what could not be done; red mark. */
    public void warn(String text) {
        var icon = Icons.of(Feather.ALERT_CIRCLE);
        show(new HBox(Style.DANGER_TEXT.on(icon), words(text)));
    }

    /** Says what could not be done, with a button for what can be done about it; red mark. */
    public void warn(String text, String label, Runnable action) {
        var icon = Icons.of(Feather.ALERT_CIRCLE);
        var button = Controls.button(label, action);
        button.setId("toast-action");
        button.setFocusTraversable(false);
        show(new HBox(6, Style.DANGER_TEXT.on(icon), words(text), button));
    }

    /** Says what was done, with a button that takes it back. */
    public void done(Node icon, String text, String undoLabel, Runnable undo) {
        done(icon, text, undoLabel, undo, null);
    }

    /** The same with one more button, or null, that leads to what was made. */
    public void done(Node icon, String text, String undoLabel, Runnable undo, Button open) {
        var button = new Button(undoLabel);
        var content = new HBox(6, Icons.of(Feather.CORNER_UP_LEFT), new Label(undoLabel), Controls.keyCap("Ctrl Z"));
        content.setAlignment(Pos.CENTER);
        button.setText(null);
        button.setGraphic(content);
        button.setAccessibleText(undoLabel);
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            hide();
            undo.run();
        });
        var row = new HBox(icon, words(text), button);
        if (open != null) {
            open.setFocusTraversable(false);
            row.getChildren().add(open);
        }
        show(row);
    }

    /** Takes the sentence away. */
    public void hide() {
        if (running != null) {
            running.stop();
            running = null;
        }
        getChildren().clear();
    }

    /** The sentence that stands there, or an empty text. */
    public String text() {
        return getChildren().isEmpty() ? "" : getChildren().getFirst().getAccessibleText();
    }

    private static Label words(String text) {
        var label = new Label(text);
        if (text.length() > LONG_TEXT) {
            label.setWrapText(true);
            label.setPrefWidth(LONG_WIDTH);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        return label;
    }

    private void show(HBox row) {
        hide();
        Style.TOAST.on(row);
        var time = Style.TOAST_TIME.on(new Region());
        var box = new StackPane(row, time);
        StackPane.setAlignment(time, Pos.BOTTOM_LEFT);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        String text = ((Label) row.getChildren().get(1)).getText();
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(text);
        getChildren().setAll(box);
        running = new Timeline(
                new KeyFrame(Duration.ZERO, event -> time.maxWidthProperty().bind(box.widthProperty().subtract(16))),
                new KeyFrame(TIME, new KeyValue(time.scaleXProperty(), 0, Interpolator.LINEAR)));
        time.scaleXProperty().addListener((property, old, scale) ->
                time.setTranslateX(8 - time.getWidth() * (1 - scale.doubleValue()) / 2));
        running.setOnFinished(event -> hide());
        running.play();
        box.setOnMouseEntered(event -> running.pause());
        box.setOnMouseExited(event -> {
            if (running != null && running.getStatus() == Animation.Status.PAUSED) {
                running.play();
            }
        });
        var fade = new FadeTransition(Motion.base(), box);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }
}
