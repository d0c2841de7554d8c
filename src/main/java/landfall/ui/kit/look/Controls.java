package landfall.ui.kit.look;

import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The small controls of every view, 28 pixels high. */
public final class Controls {
    private Controls() {
    }

    /** An ordinary button. */
    public static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** An ordinary button with an icon. */
    public static Button button(Feather icon, String text, Runnable action) {
        var button = button(text, action);
        button.setGraphic(Icons.of(icon));
        return button;
    }

    /** The one important button of a view or dialog. */
    public static Button primary(String text, Runnable action) {
        return Style.PRIMARY.on(button(text, action));
    }

    /** The one important button of a view, with its icon and its key, such as "N". */
    public static Button primary(Feather icon, String text, String key, Runnable action) {
        var label = new Label(text);
        var cap = Style.KEY_CAP.on(new Label(key));
        var content = new HBox(6, Icons.of(icon), label, cap);
        content.setAlignment(javafx.geometry.Pos.CENTER);
        var button = primary("", action);
        button.setGraphic(content);
        button.setAccessibleText(text);
        return button;
    }

    /** A button without a frame. */
    public static Button quiet(String text, Runnable action) {
        return Style.QUIET.on(button(text, action));
    }

    /** A button that destroys something that nothing can bring back. */
    public static Button destructive(String text, Runnable action) {
        return Style.DANGER_PRIMARY.on(button(text, action));
    }

    /** A square button with an icon only; the text is its tip and its accessible name. */
    public static Button icon(Feather icon, String text, Runnable action) {
        var button = Style.all(button("", action), Style.ICON_ONLY, Style.QUIET);
        button.setGraphic(Icons.of(icon));
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        return button;
    }

    /** A button that reads like a link. */
    public static Button link(String text, Runnable action) {
        return Style.LINK.on(button(text, action));
    }

    /** A tip of several lines that explains a figure. */
    public static Tooltip explanation(String text) {
        var tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        tip.setShowDelay(Duration.millis(600));
        tip.setShowDuration(Duration.minutes(1));
        return tip;
    }

    /** Explains the control so; the tooltip, which is a window of its own, is made when the pointer comes to it. */
    public static void explain(Control control, String text) {
        control.setAccessibleHelp(text);
        control.setOnMouseEntered(event -> {
            if (control.getTooltip() == null || !control.getTooltip().getText().equals(control.getAccessibleHelp())) {
                control.setTooltip(explanation(control.getAccessibleHelp()));
            }
        });
    }

    /** A key as printed on the keyboard, such as "Ctrl K". */
    public static Label keyCap(String key) {
        var cap = Style.KEY_CAP.on(new Label(key));
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    /** A label in the given styles that gives way, with an ellipsis, when there is no room. */
    public static Label label(String text, StyleClass... styles) {
        return Style.all(new Label(text), styles);
    }

    /** Room that takes what is left of a row. */
    public static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /** A thin vertical line between groups of a bar. */
    public static Region divider() {
        return Style.BAR_DIVIDER.on(new Region());
    }
}
