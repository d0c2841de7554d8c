package landfall.ui.shell.form;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.text.Texts;
import landfall.ui.kit.Place.Hint;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import landfall.ui.shell.frame.ShellStyle;

/** All keys that work here, on one page. */
public final class KeysDialog extends VBox {
    public KeysDialog(Texts texts, List<Hint> general, List<Hint> here, Runnable close) {
        var title = Style.DIALOG_TITLE.on(new Label(texts.of("shell.keys.title")));
        var table = ShellStyle.KEY_TABLE.on(new GridPane());
        fill(table, 0, texts.of("shell.keys.everywhere"), general);
        if (!here.isEmpty()) {
            fill(table, 2, texts.of("shell.keys.here"), here);
        }
        var done = Controls.button(texts.of("shell.keys.close"), close);
        done.setGraphic(Controls.keyCap("Esc"));
        done.setContentDisplay(ContentDisplay.RIGHT);
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(title)), Style.DIALOG_BODY.on(new VBox(table)),
                Style.DIALOG_FOOT.on(new HBox(done)));
    }

    private static void fill(GridPane table, int column, String title, List<Hint> hints) {
        table.add(Controls.label(title, Style.TEXT_SM, Style.MUTED), column, 0, 2, 1);
        int row = 1;
        for (Hint hint : hints) {
            table.add(new Label(hint.does()), column, row);
            table.add(Controls.keyCap(hint.keys()), column + 1, row);
            row++;
        }
    }
}
