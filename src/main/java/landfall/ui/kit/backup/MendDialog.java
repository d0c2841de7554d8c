package landfall.ui.kit.backup;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.store.backup.Backup;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import landfall.workspace.backup.Backups;
import org.kordamp.ikonli.feather.Feather;

/** Says what repairing a damaged workspace does before it is done. */
public final class MendDialog extends VBox {
    private static final double WIDTH = 560;

    /**
     * @param go repairs it
     * @param close takes the dialog away
     */
    public MendDialog(Texts texts, Backups backups, Runnable go, Runnable close) {
        setId("mend-dialog");
        setPrefWidth(WIDTH);
        Formats formats = Formats.forScreen(texts);
        List<Backup> sound = backups.all().stream().filter(Backup::isSound).toList();
        String base = sound.isEmpty() ? texts.of("kit.mend.no_base") : texts.of("kit.mend.base",
                formats.date(sound.getFirst().at().toLocalDate()), texts.of(sound.getFirst().reason().labelKey()));
        var body = new VBox(6);
        for (String sentence : List.of(base, texts.of("kit.mend.how"), texts.of("kit.mend.aside"),
                texts.of("kit.mend.then"))) {
            body.getChildren().add(sentence(sentence));
        }
        var repair = Controls.primary(texts.of("kit.mend.go"), go);
        repair.setId("mend-go");
        repair.setDefaultButton(true);
        getChildren().addAll(head(Feather.TOOL, texts.of("kit.mend.title"), backups.file().getFileName().toString()),
                Style.DIALOG_BODY.on(body), Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("kit.mend.cancel"),
                        close), repair)));
    }

    static HBox head(Feather icon, String title, String note) {
        return Style.DIALOG_HEAD.on(new HBox(8, Icons.of(icon), Style.DIALOG_TITLE.on(new Label(title)),
                Controls.label(note, Style.TEXT_SM, Style.MUTED)));
    }

    static Label sentence(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
