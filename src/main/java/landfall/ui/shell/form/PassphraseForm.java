package landfall.ui.shell.form;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** Asks for the passphrase of a pack. */
public final class PassphraseForm extends VBox {
    private static final double WIDTH = 420;

    /**
     * @param open takes the passphrase, and wipes it
     * @param close closes the form
     */
    public PassphraseForm(Texts texts, Consumer<char[]> open, Runnable close) {
        setId("passphrase-form");
        setPrefWidth(WIDTH);
        var typed = new PasswordField();
        typed.setId("passphrase");
        typed.setAccessibleText(texts.of("shell.pack.passphrase"));
        var note = Controls.label(texts.of("shell.pack.passphrase.note"), Style.MUTED);
        var go = Controls.primary(texts.of("shell.pack.open"), () -> {
            char[] passphrase = typed.getText().toCharArray();
            typed.clear();
            close.run();
            open.accept(passphrase);
        });
        go.setId("passphrase-go");
        go.setDefaultButton(true);
        go.disableProperty().bind(typed.textProperty().isEmpty());
        var title = new Label(texts.of("shell.pack.passphrase"));
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(8, Icons.of(Feather.LOCK), Style.DIALOG_TITLE.on(title))),
                Style.DIALOG_BODY.on(new VBox(8, note, typed)),
                Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("shell.pack.cancel"), close), go)));
    }
}
