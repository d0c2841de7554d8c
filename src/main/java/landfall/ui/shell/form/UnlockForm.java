package landfall.ui.shell.form;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** Asks whether restricted projects are to be shown, and says what that means. */
public final class UnlockForm extends VBox {
    private static final double WIDTH = 420;

    /**
     * @param masked how many projects are masked
     * @param unlock shows them
     * @param close closes the form
     */
    public UnlockForm(Texts texts, int masked, Runnable unlock, Runnable close) {
        setId("unlock-form");
        setPrefWidth(WIDTH);
        var note = new Label(texts.of("shell.secrecy.note"));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        var show = Controls.primary(texts.of("shell.secrecy.show"), () -> {
            close.run();
            unlock.run();
        });
        show.setId("unlock-go");
        show.setDefaultButton(true);
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(8, Icons.of(Feather.LOCK),
                        Controls.label(texts.of("shell.secrecy.title", masked), Style.DIALOG_TITLE))),
                Style.DIALOG_BODY.on(new VBox(note)),
                Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("shell.secrecy.cancel"), close), show)));
    }
}
