package landfall.ui.kit.pack;

import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** Asks twice for the passphrase of a pack; without one it says what that means. */
final class PassphrasePane extends VBox {
    private final Texts texts;
    private final PasswordField first;
    private final PasswordField again;
    private final Label note = new Label();

    PassphrasePane(Texts texts) {
        super(6);
        this.texts = texts;
        first = field("pack-passphrase", "pack.passphrase");
        again = field("pack-again", "pack.passphrase.again");
        var row = new HBox(12, named("pack.passphrase", first), named("pack.passphrase.again", again));
        note.setId("pack-passphrase-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(row, note);
        first.textProperty().addListener((property, before, now) -> say());
        again.textProperty().addListener((property, before, now) -> say());
        say();
    }

    private PasswordField field(String id, String label) {
        var field = new PasswordField();
        field.setId(id);
        field.setAccessibleText(texts.of(label));
        return field;
    }

    private VBox named(String label, PasswordField field) {
        var box = new VBox(4, Controls.label(texts.of(label), Style.FIELD_LABEL), field);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(0);
        return box;
    }

    private void say() {
        boolean none = first.getText().isEmpty() && again.getText().isEmpty();
        boolean differ = !again.getText().isEmpty() && !first.getText().equals(again.getText());
        note.setText(texts.of(none ? "pack.passphrase.none" : differ ? "pack.passphrase.differ"
                : "pack.passphrase.note"));
        Style.FIELD_CAUTION.on(note, none);
        Style.FIELD_ERROR.on(note, differ);
        Style.FIELD_NOTE.on(note, !none && !differ);
    }

    /** True when both are the same; else the user is shown which one to type anew. */
    boolean isSettled() {
        if (first.getText().equals(again.getText())) {
            return true;
        }
        Style.FIELD_CAUTION.on(note, false);
        Style.FIELD_NOTE.on(note, false);
        Style.FIELD_ERROR.on(note, true);
        note.setText(texts.of("pack.passphrase.differ"));
        again.requestFocus();
        return false;
    }

    /** What was typed, or null for nothing. */
    char[] passphrase() {
        return first.getText().isEmpty() ? null : first.getText().toCharArray();
    }
}
