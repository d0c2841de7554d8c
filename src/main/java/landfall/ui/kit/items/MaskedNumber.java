package landfall.ui.kit.items;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import landfall.domain.value.PhoneNumber;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import org.kordamp.ikonli.feather.Feather;

/**
 * A person's number, masked until it is clicked (or Enter is pressed), and again after a while or when the user goes
 * elsewhere; it can be copied without being shown.
 */
public final class MaskedNumber extends HBox {
    private static final Duration SHOWN = Duration.seconds(20);

    private final PlaceContext context;
    private final Label label = new Label();
    private final PauseTransition hide = new PauseTransition(SHOWN);
    private String number = "";

    /** @param number may be null or empty, then nothing is shown */
    public MaskedNumber(PlaceContext context, String number) {
        super(2);
        this.context = context;
        ItemStyle.ITEMS_MASKED.on(this);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.BUTTON);
        label.setMinWidth(USE_PREF_SIZE);
        label.setTooltip(new Tooltip(context.texts().of("kit.number.show")));
        Button copy = Controls.icon(Feather.COPY, context.texts().of("kit.number.copy"), this::copy);
        copy.setFocusTraversable(false);
        getChildren().addAll(label, copy);
        hide.setOnFinished(event -> mask());
        label.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            event.consume();
            requestFocus();
            toggle();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                mask();
            }
        });
        sceneProperty().addListener((property, old, scene) -> mask());
        show(number);
    }

    /** Shows another number, masked. */
    void show(String other) {
        number = other == null ? "" : other;
        setVisible(!number.isEmpty());
        setFocusTraversable(!number.isEmpty());
        mask();
    }

    private void pressed(KeyEvent event) {
        boolean copies = event.isShortcutDown() && event.getCode() == KeyCode.C;
        if (copies) {
            copy();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            toggle();
        } else {
            return;
        }
        event.consume();
    }

    private void toggle() {
        if (label.getText().equals(number)) {
            mask();
        } else {
            label.setText(number);
            setAccessibleText(number);
            hide.playFromStart();
        }
    }

    private void mask() {
        hide.stop();
        label.setText(PhoneNumber.masked(number));
        setAccessibleText(label.getText());
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(number);
        Clipboard.getSystemClipboard().setContent(content);
        context.navigator().say(context.texts().of("kit.number.copied"));
    }
}
