package landfall.ui.kit.form;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** Asks once whether unusual values are to be kept; not there while nothing is unusual. */
final class SaveAnyway extends HBox {
    private final Texts texts;
    private final Label words = new Label();
    private final Button anyway;

    SaveAnyway(Texts texts, Runnable save) {
        this.texts = texts;
        anyway = Controls.button(texts.of("kit.form.anyway"), save);
        anyway.setId("save-anyway");
        // Enter belongs to this button, not to the form around it, which would only ask again.
        anyway.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                anyway.fire();
            }
        });
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        Style.all(this, Style.BANNER, Style.BANNER_WARN);
        getChildren().addAll(Icons.of(Feather.ALERT_TRIANGLE), words, anyway);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void ask(int count) {
        words.setText(texts.of("kit.form.unusual", count));
        setVisible(true);
        anyway.requestFocus();
    }

    void hide() {
        setVisible(false);
    }
}
