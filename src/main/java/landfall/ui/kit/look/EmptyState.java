package landfall.ui.kit.look;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a place shows when it has nothing to show: an icon, a sentence, and what to do about it. */
public final class EmptyState extends VBox {

    /** @param note one sentence, or empty */
    public EmptyState(Feather icon, String title, String note, Button... actions) {
        Style.EMPTY_STATE.on(this);
        getChildren().addAll(Icons.huge(icon), Style.EMPTY_TITLE.on(new Label(title)));
        if (!note.isEmpty()) {
            var sentence = Style.EMPTY_NOTE.on(new Label(note));
            sentence.setWrapText(true);
            sentence.setMaxWidth(360);
            getChildren().add(sentence);
        }
        if (actions.length > 0) {
            getChildren().add(Style.EMPTY_ACTIONS.on(new HBox(actions)));
        }
    }

    /** Paints the icon red: something failed. */
    public EmptyState failed() {
        Style.DANGER_TEXT.on(getChildren().getFirst());
        return this;
    }
}
