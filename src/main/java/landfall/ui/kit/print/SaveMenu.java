package landfall.ui.kit.print;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import landfall.report.output.PaperKind;
import landfall.text.Texts;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The button that saves a paper as one of the kinds of files. */
public final class SaveMenu extends MenuButton {
    /**
     * Makes the button.
     *
     * @param id the id of the button; those of its items end in the name of the kind
     * @param action saves the paper as the chosen kind
     */
    public SaveMenu(Texts texts, String id, Consumer<PaperKind> action) {
        super(texts.of("reports.save"), Icons.of(Feather.FILE));
        Style.MENU.on(this);
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        for (PaperKind kind : PaperKind.values()) {
            var item = new MenuItem(texts.of("reports.kind." + kind));
            item.setId(id + "-" + kind);
            item.setOnAction(event -> action.accept(kind));
            getItems().add(item);
        }
    }
}
