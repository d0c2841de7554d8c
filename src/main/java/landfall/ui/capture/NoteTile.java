package landfall.ui.capture;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;

/** What nobody understood of the line: it becomes the note of the lead. */
final class NoteTile extends VBox {
    private final TextField field = new TextField();
    private boolean filling;
    private boolean byHand;

    /** @param changed told whenever the note changes by hand */
    NoteTile(Texts texts, Runnable changed) {
        CaptureStyle.CAPTURE_TILE.on(this);
        var label = Controls.label(texts.of("capture.note"), CaptureStyle.CAPTURE_LABEL);
        label.setLabelFor(field);
        field.setId("capture-note");
        field.setAccessibleText(texts.of("capture.note"));
        field.textProperty().addListener((property, old, text) -> {
            if (!filling) {
                byHand = true;
                changed.run();
            }
        });
        getChildren().addAll(label, field);
    }

    String text() {
        return field.getText();
    }

    boolean isByHand() {
        return byHand;
    }

    /** Shows the rest of the line, unless something else was typed by hand. */
    void say(String rest) {
        if (!byHand) {
            filling = true;
            field.setText(rest);
            filling = false;
        }
    }

    void type(String text) {
        byHand = true;
        field.setText(text);
    }
}
